import type { SampleCell, SampleRow, SampleTable } from '../SampleTable';
import { toRows } from '../toRows';
import { address, cleanYear } from './settings';

const piano = 'Klavierspēle I';
const flute = 'Flautas spēle I';

export const programmes: SampleTable = {
  table: 'Programmas',
  rows: toRows(
    ['Programma', 'Kods', 'Īstenošanas vieta', 'Licences Nr.', 'Licences datums'],
    [
      [piano, '20V 212 01 1', address, 'P-0001', '01.08.2024.'],
      [flute, '20V 212 03 1', address, 'P-0002', '01.08.2024.'],
    ],
  ),
};

/** Marks in speciality: at the semester's start, at its end, and of the year. */
type Marks = readonly [start: number, end: number, year: number];

interface Pupil {
  readonly code: string;
  readonly programme: string;
  readonly class: number;
  /** Null for who left before the semester. */
  readonly marks: Marks | null;
  /** Points of 40 in the school's own test. */
  readonly points: number;
}

const pupil = (
  number: number,
  programme: string,
  grade: number,
  marks: Marks | null,
  points = 0,
): Pupil => ({
  code: `PMS-${String(number).padStart(2, '0')}`,
  programme,
  class: grade,
  marks,
  points,
});

/** 12 began, one left, 11 finished, 2 graduated, of whom one goes on. */
const pupils: readonly Pupil[] = [
  pupil(1, piano, 8, [8, 9, 9], 36),
  pupil(2, piano, 7, [7, 8, 8], 34),
  pupil(3, piano, 5, [6, 7, 7], 31),
  pupil(4, piano, 4, [7, 7, 7], 32),
  pupil(5, piano, 2, [8, 9, 9], 38),
  pupil(6, piano, 1, [5, 6, 6], 28),
  pupil(7, flute, 8, [7, 8, 8], 33),
  pupil(8, flute, 6, [5, 5, 5], 26),
  pupil(9, flute, 4, [6, 7, 7], 30),
  pupil(10, flute, 3, [7, 8, 8], 35),
  pupil(11, flute, 1, [6, 7, 7], 29),
  pupil(12, flute, 2, null),
];

const isFinal = ({ class: grade }: Pupil): boolean => grade === 8;

export const register: SampleTable = {
  table: 'Izglitojamie',
  rows: pupils.map((each) => ({
    'Mācību gads': cleanYear,
    Izglītojamais: each.code,
    Programma: each.programme,
    Klase: each.class,
    Iestājies: `01.09.${2026 - each.class}.`,
    ...(each.marks === null && {
      Izstājies: '12.12.2025.',
      'Izstāšanās iemesls': 'Dzīvesvietas maiņa',
    }),
    'Noslēguma klase': isFinal(each) ? 'Jā' : 'Nē',
    ...(isFinal(each) && {
      Absolvents: 'Jā',
      'Turpina izglītību': each.programme === piano ? 'Jā' : 'Nē',
    }),
    'Īpašas vajadzības': each.code === 'PMS-08' ? 'Jā' : 'Nē',
    Atbalsts: each.code === 'PMS-08' ? 'Jā' : 'Nē',
  })),
};

const row = (
  each: Pupil,
  test: string,
  date: string,
  grade: Readonly<Record<string, SampleCell>>,
): SampleRow => ({
  'Mācību gads': cleanYear,
  Izglītojamais: each.code,
  Programma: each.programme,
  Klase: each.class,
  Priekšmets: each.programme.replace(' I', ''),
  Joma: 'Mūzika',
  Pārbaudījums: test,
  Datums: date,
  ...grade,
});

const balles = (mark: number) => ({ Skala: '10 balles', Vērtējums: mark });

export const grades: SampleTable = {
  table: 'Vertejumi',
  rows: pupils.flatMap((each) => {
    if (!each.marks) return [];
    const [start, end, year] = each.marks;
    return [
      row(each, 'Semestra sākums', '19.01.2026.', balles(start)),
      row(each, 'Semestra beigas', '20.05.2026.', balles(end)),
      row(each, 'Gada vērtējums', '29.05.2026.', balles(year)),
      row(each, 'Skolas pārbaudes darbs', '21.04.2026.', {
        Skala: 'Punkti',
        Vērtējums: each.points,
        Maksimums: 40,
      }),
      ...(isFinal(each) ? [row(each, 'Noslēguma pārbaudījums', '22.05.2026.', balles(end))] : []),
    ];
  }),
};
