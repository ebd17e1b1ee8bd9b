import type { SampleTable } from '../SampleTable';
import { toRows } from '../toRows';
import { reportYear } from './settings';

const headers = [
  'Mācību gads',
  'Joma',
  'Kritērijs',
  'Vērtējuma līmenis',
  'Rezultatīvais rādītājs',
  'Metodes',
  'Stiprās puses',
  'Attīstības vajadzības',
];

const observation = 'Mācību stundu vērošana';
const observationAndData = 'Mācību stundu vērošana; datu analīze';
const talks = 'Dokumentu analīze; sarunas; mācību stundu vērošana';

/** 3.1: the level shares of the report stand in the first row's text, as the school wrote them. */
const competences = [
  [
    'Izpratne par programmu mērķiem un sasniedzamajiem rezultātiem',
    talks,
    'Mērķi ir skaidri un katru gadu pārskatīti; gada noslēgumā 12,23 % audzēkņu sniegums ir augsts, 72,66 % optimāls, 15,11 % pietiekams.',
    'Sistemātiskāk vērtēt formatīvi, lai redzētu sasniegumu dinamiku.',
  ],
  [
    'Programmu mērķu sasniegšana',
    talks,
    'Lielākā daļa audzēkņu apgūst iecerēto; 80 % sagatavošanas klases audzēkņu sāk mācības programmā, 16 % noslēguma klašu audzēkņu turpina mūzikas izglītību.',
    'Stiprināt profesionālās izaugsmes nepārtrauktību.',
  ],
  [
    'Atbalsts talantīgiem izglītojamajiem',
    talks,
    'Individuāls repertuārs, konsultācijas pirms konkursiem, sadarbība ar vecākiem un mūziķiem.',
    'Attīstīt talantus visās programmās, arī valsts konkursiem.',
  ],
  [
    'Mērķtiecīgs audzināšanas darbs',
    talks,
    'Audzēkņi un pedagogi aktīvi piedalās skolas un novada kultūras dzīvē.',
  ],
];

const equality = [
  [
    'Izpratne par vienlīdzību un iekļaušanu',
    'Sarunas; dokumentu analīze',
    'Attieksme ir cieņpilna, dažāda vecuma audzēkņi muzicē kopā.',
    'Papildināt pedagogu zināšanas par iekļaujošu izglītību.',
  ],
  [
    'Iekļaujošas vides sistēma',
    'Dokumentu analīze; pedagogu anketas; mācību stundu vērošana',
    'Draudzīga gaisotne, uzdevumi pielāgoti audzēkņu spējām.',
    'Regulāri analizēt datus; tālākizglītība par drošu vidi.',
  ],
];

const teaching = [
  [
    'Datu ieguve par mācīšanas un mācīšanās kvalitāti',
    'Mācību stundu vērošana; pedagoga pašvērtējums; datu analīze',
    'Dati par stundām un sasniegumiem tiek vākti un izmantoti plānošanā.',
    'Ieviest anketas audzēkņiem un vecākiem.',
  ],
  [
    'Izglītības procesa plānošana un īstenošana',
    observation,
    'Plāni saskaņoti starp individuālajām, grupu un kolektīvajām nodarbībām.',
  ],
  [
    'Diferenciācija, individualizācija un personalizācija',
    observation,
    'Mācības plāno pēc audzēkņa spējām un izaugsmes.',
  ],
  [
    'Mācību sasniegumu vērtēšanas kārtība',
    observationAndData,
    'Kārtība ir vienota, kritēriji saprotami un regulāri pārrunāti.',
    'Pilnveidot formatīvo vērtēšanu.',
  ],
  [
    'Individualizēts atbalsts izglītojamajiem',
    observation,
    'Papildu konsultācijas un individuāls darba plāns tam, kam vajadzīgs.',
  ],
];

/** 3.4 names a vacancy that the table of vacancies does not have. */
const capacity = [
  [
    'Izglītība un kvalifikācija',
    'Datu analīze (VIIS)',
    'Visiem pedagogiem ir vajadzīgā izglītība un kvalifikācija.',
  ],
  [
    'Profesionālās kompetences pilnveide',
    'Datu analīze (VIIS); sarunas',
    'Visi pilnveidojušies normatīvajos aktos noteiktajā apjomā.',
    'Atjaunot zināšanas bērnu tiesību aizsardzībā un audzināšanā.',
  ],
  [
    'Noslodze un kvalitātes novērtēšana',
    'Datu analīze',
    '16 % pedagogu ieguvuši II kvalitātes pakāpi; nākamajam gadam pieteikušies vēl 4.',
    'Skolā ir koncertmeistara vakance.',
  ],
  [
    'Profesionālās darbības pilnveides sistēma',
    'Datu analīze; sarunas',
    'Vadība un pedagogi kopīgi meklē kursus, seminārus un meistarklases.',
  ],
];

/** 4 criteria with 4, 2, 5 and 4 result indicators: 15 rows. */
export const criteria: SampleTable = {
  table: 'Kriteriji',
  rows: toRows(headers, [
    ...competences.map((line) => [
      reportYear,
      'Atbilstība mērķiem',
      'Kompetences un sasniegumi',
      'Labi',
      ...line,
    ]),
    ...equality.map((line) => [
      reportYear,
      'Atbilstība mērķiem',
      'Vienlīdzība un iekļaušana',
      'Labi',
      ...line,
    ]),
    ...teaching.map((line) => [
      reportYear,
      'Kvalitatīvas mācības',
      'Mācīšana un mācīšanās',
      'Labi',
      ...line,
    ]),
    ...capacity.map((line) => [
      reportYear,
      'Kvalitatīvas mācības',
      'Pedagogu profesionālā kapacitāte',
      'Ļoti labi',
      ...line,
    ]),
  ]),
};
