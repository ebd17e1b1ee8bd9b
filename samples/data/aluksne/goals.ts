import type { SampleTable } from '../SampleTable';
import { toRows } from '../toRows';
import { nextYear, reportYear } from './settings';

const headers = [
  'Mācību gads',
  'Prioritārais mērķis',
  'Veids',
  'Sasniedzamais rezultāts',
  'Rādītājs',
  'Izpilde',
  'Komentārs',
];

const standard = 'Vienota izpratne par jauno profesionālās ievirzes izglītības standartu';
const festival = 'Gatavošanās XIII Skolu jaunatnes dziesmu un deju svētkiem';
const environment = 'Vides labiekārtošana';
const jubilee = 'Skolas 80 gadu jubilejas pasākumu cikls';
const capacity = 'Pedagogu profesionālās kapacitātes stiprināšana';

/** Goals of 2024./2025. with the statuses that the school entered: three times Sasniegts. */
const reached = toRows(
  headers,
  [
    [
      standard,
      'Kvalitatīvi',
      'Vadība, pedagogi, izglītojamie un vecāki saprot, ko paredz jaunās programmas un kā vērtē.',
      '',
      'Sasniegts',
      'Prasības pārrunātas metodiskajās sanāksmēs un sēdēs, vecāki informēti.',
    ],
    [
      standard,
      'Kvantitatīvi',
      '4 pedagoģiskās padomes sēdes, 1 iestādes padomes sēde, 3 vecāku sapulces.',
      'A11a; A11b; A11c',
      'Sasniegts',
      'Visas plānotās sēdes un sapulces notikušas.',
    ],
    [
      festival,
      'Kvalitatīvi',
      'Repertuārs apgūts, skatēs gūti labi rezultāti.',
      '',
      'Sasniegts',
      'Kora skatē iegūta Augstākā pakāpe.',
    ],
    [
      festival,
      'Kvantitatīvi',
      'Svētkos piedalās 3 skolas kolektīvi.',
      'A12',
      'Sasniegts',
      'Piedalījās 2 kolektīvi: koris un jaunāko klašu koklētāji; pūtēji spēlēja orķestrī.',
    ],
    [
      environment,
      'Kvalitatīvi',
      'Kolektīvs vienojies par to, kas skolas vidē vajadzīgs.',
      '',
      'Sasniegts',
      'Telpas un pagalms sakopti, instrumenti apkopti.',
    ],
    [
      environment,
      'Kvantitatīvi',
      'Iegādāts bezvadu skaļrunis vai skaņas aparatūra un 2 bezvadu mikrofoni.',
      'A13',
      'Sasniegts',
      'Iegādāta skaņu aparatūra, stīgas, lociņi, nošu grāmatas un krāsu printeris.',
    ],
  ].map((line) => [reportYear, ...line]),
);

/** Goals set for 2025./2026. */
const ahead = toRows(
  headers,
  [
    [jubilee, 'Kvalitatīvi', 'Pasākumi parāda skolas vēsturi un satuvina ar absolventiem.'],
    [jubilee, 'Kvantitatīvi', 'Vismaz 3 pasākumi jubilejas zīmē.', 'A15'],
    [jubilee, 'Kvantitatīvi', 'Vismaz 100 dalībnieki.', 'A16'],
    [jubilee, 'Kvantitatīvi', 'Izveidots informatīvs materiāls par skolu.', 'A17'],
    [jubilee, 'Kvantitatīvi', 'Vismaz 5 publikācijas par jubileju.', 'A18'],
    [capacity, 'Kvalitatīvi', 'Pedagogi dalās pieredzē skolā un ar citām skolām.'],
    [capacity, 'Kvantitatīvi', '100 % pedagogu vismaz 2 pilnveides pasākumos.', 'A19'],
    [capacity, 'Kvantitatīvi', '70 % pedagogu metodiskajā darbā vai pieredzes apmaiņā.', 'A20'],
    [capacity, 'Kvantitatīvi', '3 pedagogi vada meistarklasi.', 'A21'],
    [capacity, 'Kvantitatīvi', 'Vismaz 5 audzēkņi reģiona vai valsts konkursos.', 'A22'],
    [environment, 'Kvalitatīvi', 'Skola izskatās pievilcīgāk, mācību vide ir drošāka.'],
    [environment, 'Kvantitatīvi', 'Vismaz 10 jauni mācību līdzekļi vai piederumi.', 'A23'],
    [environment, 'Kvantitatīvi', 'Apkopti vismaz 80 % instrumentu fonda.', 'A24'],
    [environment, 'Kvantitatīvi', '2 dizaina elementi: logo un dizaina siena.', 'A25'],
    [
      environment,
      'Kvantitatīvi',
      'Ieeju pakāpienu remonts, logu krāsojums 2. stāvā.',
      'A26a; A26b',
    ],
  ].map((line) => [nextYear, ...line]),
);

export const goals: SampleTable = { table: 'GadaMerki', rows: [...reached, ...ahead] };
