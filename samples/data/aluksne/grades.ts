import type { SampleCell, SampleRow, SampleTable } from '../SampleTable';
import type { Level, Pupil } from './pupils';
import { pupilList } from './pupils';
import { reportYear } from './settings';

/** Year grades in speciality, solfeggio, music literature and ensemble playing. */
type YearGrades = readonly [SampleCell, SampleCell, SampleCell, SampleCell];

/** The mean of the balles stands beside each; `nv` and `atbrīvots` are no grade. */
const yearGrades: Readonly<Record<Level, readonly YearGrades[]>> = {
  // 9 and more
  Augsts: [
    [10, 9, 9, 9], // 9,25
    [9, 9, 10, 8], // 9,00: the edge itself
    [9, 10, 9, 'nv'], // 9,33
    [10, 10, 9, 10], // 9,75
  ],
  // 6 up to 9
  Optimāls: [
    [8, 7, 7, 6], // 7,00
    [8, 8, 9, 8], // 8,25
    [9, 8, 9, 9], // 8,75: above 8, yet not high
    [6, 6, 7, 5], // 6,00: the edge itself
    [7, 6, 'nv', 8], // 7,00
    [7, 7, 8, 7], // 7,25
    [8, 6, 7, 'atbrīvots'], // 7,00
  ],
  // 4 up to 6
  Pietiekams: [
    [5, 6, 5, 6], // 5,50
    [6, 6, 6, 5], // 5,75
    [4, 5, 5, 4], // 4,50
    [5, 5, 'n/v', 6], // 5,33
    [4, 4, 4, 4], // 4,00: the edge itself
  ],
};

/** Choir pupils whose teachers enter the level itself instead of grades. */
const gradedByLevel = new Set(['AMS-131', 'AMS-132', 'AMS-133', 'AMS-134']);

const speciality = (programme: string): string => programme.replace(/ I{1,2}$/, '');

const gradeRow = (pupil: Pupil, subject: string, test: string, date: string): SampleRow => ({
  'Mācību gads': reportYear,
  Izglītojamais: pupil.code,
  Programma: pupil.programme,
  Klase: pupil.class,
  Priekšmets: subject,
  Joma: 'Mūzika',
  Pārbaudījums: test,
  Datums: date,
});

const yearRows = (pupil: Pupil, at: number): SampleRow[] => {
  const { level } = pupil;
  if (!level) return [];
  const row = (subject: string): SampleRow =>
    gradeRow(pupil, subject, 'Gada vērtējums', '30.05.2025.');
  if (gradedByLevel.has(pupil.code)) {
    return [{ ...row('Kopvērtējums'), Skala: 'Līmenis', Vērtējums: level }];
  }
  const choices = yearGrades[level];
  const grades = choices[at % choices.length] ?? [];
  const subjects = [
    speciality(pupil.programme),
    'Solfedžo',
    'Mūzikas literatūra',
    'Kolektīvā muzicēšana',
  ];
  return subjects.map((subject, place) => ({
    ...row(subject),
    Skala: '10 balles',
    Vērtējums: grades[place] ?? 'nv',
  }));
};

/** Only graduates sat a final examination; the report calls the year's levels by that name. */
const examRows = (pupil: Pupil, at: number): SampleRow[] =>
  pupil.graduate
    ? [
        {
          ...gradeRow(pupil, speciality(pupil.programme), 'Noslēguma pārbaudījums', '22.05.2025.'),
          Skala: '10 balles',
          Vērtējums: 7 + (at % 4),
        },
      ]
    : [];

/** 139 pupils with year grades, of whom 4 by level; 18 with a final examination. */
export const grades: SampleTable = {
  table: 'Vertejumi',
  rows: [...pupilList.flatMap(yearRows), ...pupilList.flatMap(examRows)],
};
