import type { SampleCell, SampleRow } from '../SampleTable';
import type { Enrolment } from './enrolment';
import { endedIn } from './enrolment';
import { general } from './programmes';
import type { DataYear } from './settings';
import { dataYears } from './settings';

type FourGrades = readonly [SampleCell, SampleCell, SampleCell, SampleCell];

const lowerSubjects = ['Latviešu valoda', 'Matemātika', 'Dabaszinības', 'Sociālās zinības'];
const fourthSubjects = ['Latviešu valoda', 'Matemātika', 'Angļu valoda', 'Dabaszinības'];

/** Levels of classes 1–3; `S`, `T`, `A`, `P` from lowest to highest. */
const stap: readonly FourGrades[] = [
  ['A', 'A', 'P', 'A'],
  ['T', 'A', 'A', 'P'],
  ['P', 'P', 'A', 'P'],
  ['T', 'T', 'A', 'A'],
  ['A', 'T', 'T', 'A'],
  ['S', 'T', 'T', 'A'],
  ['A', 'P', 'nv', 'A'],
];

/**
 * Class 4, the only one with balles. First year: 42 grades that sum to 294, mean 7,00.
 * Second year: 50 grades that sum to 355, mean 7,10. Each `nv` is no grade.
 */
const balles: Readonly<Record<DataYear, Readonly<Record<string, FourGrades>>>> = {
  '2025./2026.': {
    'LMP-040': [8, 7, 8, 7], // 30
    'LMP-041': [7, 7, 6, 8], // 28, 58
    'LMP-042': [9, 8, 9, 8], // 34, 92
    'LMP-043': [6, 7, 7, 6], // 26, 118
    'LMP-044': [7, 8, 7, 7], // 29, 147
    'LMP-045': [5, 'nv', 6, 6], // 17, 164
    'LMP-046': [8, 8, 7, 9], // 32, 196
    'LMP-047': [6, 5, 6, 7], // 24, 220
    'LMP-048': [7, 7, 8, 8], // 30, 250
    'LMP-049': [6, 6, 7, 'nv'], // 19, 269
    'LMP-050': [6, 6, 6, 7], // 25, 294
  },
  '2026./2027.': {
    'LMP-028': [8, 8, 7, 8], // 31
    'LMP-029': [7, 6, 7, 7], // 27, 58
    'LMP-030': [6, 'nv', 6, 7], // 19, 77
    'LMP-031': [9, 9, 8, 9], // 35, 112
    'LMP-032': [7, 7, 8, 7], // 29, 141
    'LMP-033': [6, 7, 6, 6], // 25, 166
    'LMP-034': [8, 7, 8, 8], // 31, 197
    'LMP-035': [7, 8, 7, 7], // 29, 226
    'LMP-036': [5, 6, 6, 6], // 23, 249
    'LMP-037': [9, 8, 8, 9], // 34, 283
    'LMP-038': [7, 7, 7, 6], // 27, 310
    'LMP-039': [5, 5, 'nv', 6], // 16, 326
    'LMP-080': [8, 7, 7, 7], // 29, 355
  },
};

/** Diagnostic works of class 3 (13 pupils), points by pupil: maximum 40 in Latvian, 50 in maths. */
const diagnostics: Readonly<Record<DataYear, readonly DiagnosticWork[]>> = {
  // 312 ÷ 40 + 390 ÷ 50 = 7,8 + 7,8 = 15,6 over 26 works: mean 60 %
  '2025./2026.': [
    {
      subject: 'Latviešu valoda',
      maximum: 40,
      points: [28, 22, 17, 33, 25, 21, 27, 24, 19, 30, 23, 15, 28],
    },
    {
      subject: 'Matemātika',
      maximum: 50,
      points: [35, 28, 20, 42, 31, 26, 33, 30, 22, 39, 29, 19, 36],
    },
  ],
  // 325 ÷ 40 + 410 ÷ 50 = 8,125 + 8,2 = 16,325 over 26 works: mean 62,79 %
  '2026./2027.': [
    {
      subject: 'Latviešu valoda',
      maximum: 40,
      points: [26, 23, 30, 34, 19, 25, 28, 22, 24, 17, 31, 27, 19],
    },
    {
      subject: 'Matemātika',
      maximum: 50,
      points: [33, 29, 37, 44, 25, 31, 36, 28, 30, 22, 39, 34, 22],
    },
  ],
};

interface DiagnosticWork {
  readonly subject: string;
  readonly maximum: number;
  readonly points: readonly number[];
}

const gradeRow = (
  enrolment: Enrolment,
  subject: string,
  test: string,
  date: string,
): SampleRow => ({
  'Mācību gads': enrolment.year,
  Izglītojamais: enrolment.pupil,
  Programma: enrolment.programme,
  Klase: enrolment.class,
  Priekšmets: subject,
  Joma: 'Vispārizglītojošais',
  Pārbaudījums: test,
  Datums: `${date}${Number.parseInt(enrolment.year, 10) + 1}.`,
});

const generalPupils = (year: DataYear): readonly Enrolment[] =>
  endedIn(year).filter(({ programme }) => programme === general);

const yearRows = (enrolment: Enrolment, at: number): SampleRow[] => {
  const inFourth = balles[enrolment.year][enrolment.pupil];
  const isFourth = enrolment.class === 4;
  const grades = isFourth ? inFourth : stap[at % stap.length];
  if (!grades) throw new Error(`No year grades for ${enrolment.pupil} in ${enrolment.year}`);
  const subjects = isFourth ? fourthSubjects : lowerSubjects;
  return grades.map((grade, place) => ({
    ...gradeRow(enrolment, subjects[place] ?? '', 'Gada vērtējums', '29.05.'),
    Skala: isFourth ? '10 balles' : 'STAP',
    Vērtējums: grade,
  }));
};

const diagnosticRows = (year: DataYear): SampleRow[] => {
  const thirdClass = generalPupils(year).filter((enrolment) => enrolment.class === 3);
  return diagnostics[year].flatMap(({ subject, maximum, points }) =>
    thirdClass.map((enrolment, at) => ({
      ...gradeRow(enrolment, subject, 'Diagnosticējošais darbs', '18.02.'),
      Skala: 'Punkti',
      Vērtējums: points[at] ?? 'nv',
      Maksimums: maximum,
    })),
  );
};

export const generalGrades: readonly SampleRow[] = dataYears.flatMap((year) => [
  ...generalPupils(year).flatMap(yearRows),
  ...diagnosticRows(year),
]);
