import type { SampleRow } from '../SampleTable';
import { reportYear } from './settings';

const goalsArea = 'Prioritārie mērķi';
const resultsArea = 'Mācību sasniegumi';
const qualityArea = 'Izglītības kvalitātes rādītāji';
const achievements = 'Citi sasniegumi';

const meetings = (id: string, name: string, kind: string): SampleRow => ({
  ID: id,
  Joma: goalsArea,
  Rādītājs: name,
  Veids: 'skaits',
  Tabula: 'Pasakumi',
  Skaitītājs: `Veids = ${kind}`,
  Mērvienība: 'pasākumi',
});

const levelShare = (id: string, level: string, name: string): SampleRow => ({
  ID: id,
  Joma: resultsArea,
  Rādītājs: name,
  Veids: 'īpatsvars',
  Tabula: 'Izglitojamie',
  Skaitītājs: `Izglītojamā līmenis = ${level}`,
  Saucējs: 'Noslēdza = Jā',
  Mērvienība: '%',
});

const stated = (id: string, area: string, name: string, unit: string): SampleRow => ({
  ID: id,
  Joma: area,
  Rādītājs: name,
  Veids: 'manuāls',
  Mērvienība: unit,
});

const criteriaAt = (id: string, level: string): SampleRow => ({
  ID: id,
  Joma: 'Kritēriju izvērtējums',
  Rādītājs: `Kritēriji ar vērtējumu «${level}»`,
  Veids: 'unikāls skaits',
  Tabula: 'Kriteriji',
  Lauks: 'Kritērijs',
  Skaitītājs: `Vērtējuma līmenis = ${level}`,
  Mērvienība: 'kritēriji',
});

const eventNames = (id: string, name: string, part: string): SampleRow => ({
  ID: id,
  Joma: achievements,
  Rādītājs: name,
  Veids: 'unikāls skaits',
  Tabula: 'Pasakumi',
  Lauks: 'Nosaukums',
  Skaitītājs: part,
  Mērvienība: 'pasākumi',
});

const results = (id: string, name: string, who: string): SampleRow => ({
  ID: id,
  Joma: achievements,
  Rādītājs: name,
  Veids: 'skaits',
  Tabula: 'Pasakumi',
  Skaitītājs: `Veids = Konkurss | Skate | Festivāls; Dalībnieka veids = ${who}; Rezultāts <> -`,
  Mērvienība: 'rezultāti',
});

const festivalShare = {
  Veids: 'īpatsvars',
  Tabula: 'Pasakumi',
  Skaitītājs: 'Rezultāts <> Nepiedalījās',
  Saucējs: 'Tēma = XIII svētki; Dalībnieka veids = Kolektīvs',
  Mērvienība: '%',
} as const;

const goalIndicators: readonly SampleRow[] = [
  meetings('A11a', 'Pedagoģiskās padomes sēdes', 'Pedagoģiskās padomes sēde'),
  meetings('A11b', 'Iestādes padomes sēdes', 'Iestādes padomes sēde'),
  meetings('A11c', 'Vecāku sapulces', 'Vecāku sapulce'),
  {
    ID: 'A12',
    Joma: goalsArea,
    Rādītājs: 'Kolektīvi, kas piedalījās XIII svētkos',
    'Mērķa formulējums': 'Svētkos piedalās visi 3 kolektīvi, kas tiem gatavojās.',
    ...festivalShare,
    Salīdzinājums: '>=',
    Mērķis: '100%',
    'Mērķa gads': reportYear,
  },
  {
    ...stated('A13', goalsArea, 'Iegādātā skaņas aparatūra un mikrofoni', 'vienības'),
    'Mērķa formulējums': 'Viens skaļrunis vai skaņas aparatūra un 2 bezvadu mikrofoni.',
    Salīdzinājums: '>=',
    Mērķis: 3,
    'Mērķa gads': reportYear,
  },
  {
    ID: 'A14',
    Joma: goalsArea,
    Rādītājs: 'Gada mērķi ar ievadīto statusu «Sasniegts»',
    Veids: 'unikāls skaits',
    Tabula: 'GadaMerki',
    Lauks: 'Prioritārais mērķis',
    Skaitītājs: 'Izpilde = Sasniegts',
    Mērvienība: 'mērķi',
    'Mērķa gads': reportYear,
  },
];

const criteriaIndicators: readonly SampleRow[] = [
  criteriaAt('A27a', 'Labi'),
  criteriaAt('A27b', 'Ļoti labi'),
  levelShare('A28', 'Augsts', 'Izglītojamie ar augstu sniegumu'),
  levelShare('A29', 'Optimāls', 'Izglītojamie ar optimālu sniegumu'),
  levelShare('A30', 'Pietiekams', 'Izglītojamie ar pietiekamu sniegumu'),
  stated('A32', resultsArea, 'Sagatavošanas klases audzēkņi, kas sāka mācības programmā', '%'),
  stated('A33', resultsArea, 'Noslēguma klašu izglītojamie, kas turpina mūzikas izglītību', '%'),
  stated('A34', 'Personāls', 'Pedagogi, kas lieto situācijai piemērotas metodes', '%'),
  {
    ID: 'A35',
    Joma: 'Personāls',
    Rādītājs: 'Pedagogi ar II kvalitātes pakāpi',
    Veids: 'unikāls īpatsvars',
    Tabula: 'Personals',
    Lauks: 'Darbinieks',
    Skaitītājs: 'Kvalitātes pakāpe = II',
    Saucējs: 'Grupa = Pedagogs',
    Mērvienība: '%',
  },
  stated('A36', 'Personāls', 'Pieteikumi kvalitātes pakāpei nākamajam gadam', 'pedagogi'),
];

/**
 * Section 4. A38 bears the report's own name and population: all pupils at the year's end, called
 * final examinations. A39 has a target in words only. A40 must grow on the year before, of which
 * nothing is known.
 */
const qualityIndicators: readonly SampleRow[] = [
  {
    ID: 'A38',
    Joma: qualityArea,
    Rādītājs: 'Sniegums programmas starpposma un noslēguma pārbaudījumos',
    'Mērķa formulējums':
      'Vismaz 70 % izglītojamo sniegums noslēguma pārbaudījumos ir augsts vai optimāls.',
    Veids: 'īpatsvars',
    Tabula: 'Izglitojamie',
    Skaitītājs: 'Izglītojamā līmenis = Augsts | Optimāls',
    Saucējs: 'Noslēdza = Jā',
    Salīdzinājums: '>=',
    Mērķis: '70%',
    Mērvienība: '%',
    'Mērķa gads': reportYear,
  },
  {
    ID: 'A39',
    Joma: qualityArea,
    Rādītājs: 'Sniegums konkursos un skatēs, gatavojoties XIII svētkiem',
    'Mērķa formulējums': 'Rezultatīvs sniegums, kas ļauj piedalīties XIII svētkos.',
    ...festivalShare,
    'Mērķa gads': reportYear,
  },
  {
    ID: 'A40',
    Joma: qualityArea,
    Rādītājs: 'Absolventi, kas turpina mūzikas izglītību profesionālajā vidusskolā',
    'Mērķa formulējums': 'Pakāpeniski palielināt to skaitu, kuri turpina mūzikas izglītību.',
    Veids: 'īpatsvars',
    Tabula: 'Izglitojamie',
    Skaitītājs: 'Turpina izglītību = Jā',
    Saucējs: 'Absolvents = Jā',
    Salīdzinājums: 'pieaug',
    Mērvienība: '%',
    'Bāzes gads': 'iepriekšējais',
    'Mērķa gads': reportYear,
  },
];

const closingIndicators: readonly SampleRow[] = [
  {
    ID: 'A42',
    Joma: 'Ārējā vērtēšana',
    Rādītājs: 'Izpildītie ārējās vērtēšanas uzdevumi',
    Veids: 'īpatsvars',
    Tabula: 'Ieraksti',
    Skaitītājs: 'Izpilde = Izpildīts',
    Saucējs: 'Sadaļa = Ārējās*',
    Salīdzinājums: '>=',
    Mērķis: '100%',
    Mērvienība: '%',
    'Mērķa gads': reportYear,
  },
  eventNames('A43a', 'Konkursi, skates un festivāli', 'Veids = Konkurss | Skate | Festivāls'),
  results('A43b', 'Individuālie rezultāti', 'Izglītojamais'),
  results('A43c', 'Kolektīvu rezultāti', 'Kolektīvs'),
  eventNames('A44a', 'Radošās pašizpausmes pasākumi', 'Tēma = Radošā pašizpausme | XIII svētki'),
  eventNames('A44b', 'Skolas organizētie pasākumi', 'Tēma = Skolas organizēts pasākums'),
];

/** Sections 2 to 7 of the report on 2024./2025. */
export const reportIndicators: readonly SampleRow[] = [
  ...goalIndicators,
  ...criteriaIndicators,
  ...qualityIndicators,
  ...closingIndicators,
];
