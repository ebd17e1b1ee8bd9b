import type { SampleTable } from '../SampleTable';
import { toRows } from '../toRows';
import { reportYear } from './settings';

export const entries: SampleTable = {
  table: 'Ieraksti',
  rows: toRows(
    ['Mācību gads', 'Sadaļa', 'Nosaukums', 'Apraksts', 'Izpilde'],
    [
      [
        'Misija',
        'Misija',
        'Novada kultūrvides veidotāja, kas bērnos un jauniešos attīsta muzikalitāti, iniciatīvu un atbildību.',
      ],
      ['Vīzija', 'Skola', 'Valstī pazīstama skola ar spēcīgiem audzēkņiem un pedagogiem.'],
      ['Vīzija', 'Audzēknis', 'Brīva, radoša un atbildīga kultūras personība.'],
      ['Vīzija', 'Ikviens bērns', 'Mūzikas prieks un prasmes, kas paliek visam mūžam.'],
      ['Vērtības', 'Sadarbība'],
      ['Vērtības', 'Profesionalitāte'],
      ['Vērtības', 'Cieņa'],
      ['Vērtības', 'Atbildība'],
      [
        'Personāla komentāri',
        'Pedagogu skaits',
        'Katrs pedagogs skaitīts vienreiz, arī ja māca vairākās programmās.',
      ],
      [
        'Personāla komentāri',
        'Kvalitātes pakāpes',
        'Četri pedagogi no divdesmit pieciem jeb 16 %.',
      ],
      [
        'Vērošanas mērķi',
        'Mācīšana un mācīšanās',
        'Vai mācību process atbilst standartam un katra audzēkņa spējām.',
      ],
      [
        'Vērošanas dati',
        'Mācību stundu vērošana',
        '70 % pedagogu radoši izvēlas situācijai piemērotas metodes; jāstiprina atbalsts optimālu rezultātu sasniegšanai.',
      ],
      ['Projekti', 'Nav attiecināms'],
      [
        'Ārējās vērtēšanas uzdevumi',
        'Programmu īstenošana',
        'Visas programmas īstenot pēc mācību plāna, bez atkāpēm no normatīvajiem aktiem.',
        'Izpildīts',
      ],
      [
        'Ārējās vērtēšanas uzdevumi',
        'Sadarbība ar vecākiem',
        'Sadarboties mērķtiecīgi un regulāri; iesaistīt vecākus, aktivizējot iestādes padomi.',
        'Izpildīts',
      ],
      [
        'Citi sasniegumi',
        'Dziesmu un deju svētki',
        'No trim plānotajiem skolas kolektīviem svētkos piedalījās divi.',
      ],
      [
        'Padomes ieteikumi',
        'Koncertzāle',
        'Skolai trūkst koncertzāles, telpas kolektīvajai muzicēšanai ir par mazu.',
      ],
      [
        'Vadītāja ieteikumi',
        'Norises vietas',
        'Koncertus un eksāmenus rīkot kultūras centrā, orķestrim un korim izmantot vispārizglītojošās skolas telpas.',
      ],
    ].map((line) => [reportYear, ...line]),
  ),
};
