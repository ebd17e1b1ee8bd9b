import type { SampleRow } from '../SampleTable';
import { enrolments } from './enrolment';

const registerArea = 'Uzskaite';

/** The counts of table 1.2.1, each a condition on the pupils' rows. */
const counts = [
  { id: 'A1', name: 'Izglītojamie, uzsākot mācību gadu', part: 'Uzsāka = Jā' },
  { id: 'A2', name: 'Izglītojamie, noslēdzot mācību gadu', part: 'Noslēdza = Jā' },
  { id: 'A3', name: 'Programmu absolventi', part: 'Absolvents = Jā' },
  { id: 'A4', name: 'Izstājušies izglītojamie', part: 'Izstājās = Jā' },
] as const;

const pupilCount = (
  id: string,
  area: string,
  name: string,
  part: string,
): Readonly<Record<string, string>> => ({
  ID: id,
  Joma: area,
  Rādītājs: name,
  Veids: 'skaits',
  Tabula: 'Izglitojamie',
  Skaitītājs: part,
  Mērvienība: 'izglītojamie',
});

/** `20V 212 01 1` becomes `20V01`, the two parts in which the codes of this school differ. */
const shortCode = (code: string): string => code.replace(/^(\d+V) 212 (\d+) 1$/, '$1$2');

const codes: readonly string[] = [...new Set(enrolments.map(({ code }) => code))];

/** The same counts by programme code: the code and not the programme is what 1.2.2 names. */
const countsByCode = codes.flatMap((code) =>
  counts.map(({ id, name, part }) =>
    pupilCount(
      `${id}-${shortCode(code)}`,
      'Uzskaite pa programmu kodiem',
      `${name}: ${code}`,
      `${part}; Kods = ${code}`,
    ),
  ),
);

const interestCount = (id: string, programme: string): SampleRow => ({
  ID: id,
  Joma: registerArea,
  Rādītājs: `Interešu izglītība: ${programme.toLocaleLowerCase('lv')}`,
  Veids: 'summa',
  Tabula: 'InteresuIzglitiba',
  Lauks: 'Izglītojamo skaits',
  Skaitītājs: `Nosaukums = ${programme}`,
  Mērvienība: 'izglītojamie',
});

const teachers = 'Grupa = Pedagogs';
const staffArea = 'Personāls';

/** Sections 1.2 to 1.4 of the report: who is counted, without targets. */
export const registerIndicators: readonly SampleRow[] = [
  ...counts.map(({ id, name, part }) => pupilCount(id, registerArea, name, part)),
  ...countsByCode,
  interestCount('A5', 'Dziedāšanas grupa'),
  interestCount('A6', 'Sagatavošanas klase'),
  {
    ID: 'A7',
    Joma: staffArea,
    Rādītājs: 'Pedagogu skaits',
    Veids: 'unikāls skaits',
    Tabula: 'Personals',
    Lauks: 'Darbinieks',
    Skaitītājs: teachers,
    Mērvienība: 'pedagogi',
  },
  {
    ID: 'A8',
    Joma: staffArea,
    Rādītājs: 'Pedagogi ar kvalitātes pakāpi',
    Veids: 'unikāls īpatsvars',
    Tabula: 'Personals',
    Lauks: 'Darbinieks',
    Skaitītājs: 'Kvalitātes pakāpe <> -',
    Saucējs: teachers,
    Mērvienība: '%',
  },
  {
    ID: 'A9',
    Joma: staffArea,
    Rādītājs: 'Ilgstošās vakances (vairāk nekā 1 mēnesi)',
    Veids: 'summa',
    Tabula: 'Vakances',
    Lauks: 'Slodze',
    Skaitītājs: 'Mēneši > 1',
    Mērvienība: 'slodzes',
  },
  {
    ID: 'A10',
    Joma: staffArea,
    Rādītājs: 'Atbalsta personāls',
    Veids: 'summa',
    Tabula: 'Personals',
    Lauks: 'Slodze',
    Skaitītājs: 'Grupa = Atbalsta personāls',
    Mērvienība: 'slodzes',
  },
];
