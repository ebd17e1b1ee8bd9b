import type { SampleRow } from '../SampleTable';
import type { Enrolment } from './enrolment';
import { endedIn, enrolments } from './enrolment';
import { dance, general } from './programmes';
import type { DataYear } from './settings';
import { dataYears } from './settings';

/**
 * Points of the solfeggio test, given in turn: classes 1–4 of at most 30, classes 5–8 of 40.
 *
 * First year: 39 pupils of classes 1–4 (three rounds of 299) and 27 above (three of 270):
 * 1707 of 2250 points. Second year: 41 (three rounds of 312 and the first two) and 28 (three
 * rounds of 285 and the first): 1871 of 2350 points.
 */
const testPoints: Readonly<
  Record<DataYear, Readonly<Record<'lower' | 'upper', readonly number[]>>>
> = {
  '2025./2026.': {
    lower: [23, 25, 19, 27, 22, 28, 17, 24, 21, 26, 20, 29, 18], // 299
    upper: [30, 34, 26, 37, 28, 22, 33, 31, 29], // 270
  },
  '2026./2027.': {
    lower: [24, 25, 20, 28, 23, 29, 19, 26, 22, 27, 21, 30, 18], // 312
    upper: [31, 35, 28, 38, 30, 25, 34, 33, 31], // 285
  },
};
const maximum = { lower: 30, upper: 40 } as const;

/** Absent from the test when it was repeated: the maximum stands there, the points do not. */
const absent = ['LMP-041', 'LMP-060'];

/** Pairs of the year (74 and 78 pupils less the two below) and how many of them rise: 48, 57. */
const rising: Readonly<Record<DataYear, number>> = { '2025./2026.': 48, '2026./2027.': 57 };

/** Ill at the semester's end: no pair, no year grade. */
const ill = ['LMP-020', 'LMP-062'];

/** Coprime to 72 and 76, the numbers of pairs. */
const stride = 7;

const subjectOf = (programme: string): string => {
  if (programme === dance) return 'Klasiskā deja';
  return programme === 'Kora klase I' ? 'Kora dziedāšana' : programme.replace(/ I$/, '');
};

const gradeRow = (
  { year, pupil, programme, class: grade }: Enrolment,
  subject: string,
  test: string,
  date: string,
): SampleRow => ({
  'Mācību gads': year,
  Izglītojamais: pupil,
  Programma: programme,
  Klase: grade,
  Priekšmets: subject,
  Joma: programme === dance ? 'Deja' : 'Mūzika',
  Pārbaudījums: test,
  Datums: date,
});

const springOf = (year: DataYear): number => Number.parseInt(year, 10) + 1;

const isLearningArt = ({ programme }: Enrolment): boolean => programme !== general;

/** Dance pupils are tested too, in their own area, outside the music targets. */
const danceTests = (year: DataYear): SampleRow[] =>
  endedIn(year)
    .filter(({ programme }) => programme === dance)
    .map((enrolment, at) => ({
      ...gradeRow(enrolment, 'Klasiskā deja', 'Skolas pārbaudes darbs', `21.04.${springOf(year)}.`),
      Skala: 'Punkti',
      Vērtējums: 14 + (at % 6),
      Maksimums: 20,
    }));

const musicTests = (year: DataYear): SampleRow[] => {
  const music = endedIn(year).filter(
    (enrolment) => isLearningArt(enrolment) && enrolment.programme !== dance,
  );
  return (['lower', 'upper'] as const).flatMap((part) => {
    const points = testPoints[year][part];
    const pupils = music.filter((enrolment) => enrolment.class <= 4 === (part === 'lower'));
    const row = (enrolment: Enrolment, day: string): SampleRow => ({
      ...gradeRow(enrolment, 'Solfedžo', 'Skolas pārbaudes darbs', `${day}.04.${springOf(year)}.`),
      Skala: 'Punkti',
      Maksimums: maximum[part],
    });
    return [
      ...pupils.map((enrolment, at) => ({
        ...row(enrolment, '22'),
        Vērtējums: points[at % points.length] ?? 'nv',
      })),
      ...pupils
        .filter(({ pupil }) => absent.includes(pupil))
        .map((enrolment) => ({ ...row(enrolment, '29'), Vērtējums: 'nv' })),
    ];
  });
};

/**
 * Two pupils of class 8 sat the test of music literature for marks: it has no maximum, so it is in no
 * sum of points, and a check must notice the second scale.
 */
const markTests = (year: DataYear): SampleRow[] =>
  endedIn(year)
    .filter((enrolment) => isLearningArt(enrolment) && enrolment.programme !== dance)
    .filter((enrolment) => enrolment.class === 8)
    .slice(0, 2)
    .map((enrolment, at) => ({
      ...gradeRow(
        enrolment,
        'Mūzikas literatūra',
        'Skolas pārbaudes darbs',
        `23.04.${springOf(year)}.`,
      ),
      Skala: '10 balles',
      Vērtējums: 8 - at,
    }));

/** The mark at the semester's start, 5 to 7 in turn. */
const startMark = (at: number): number => 5 + (at % 3);

const startRows = (year: DataYear): SampleRow[] =>
  enrolments
    .filter((enrolment) => enrolment.year === year && isLearningArt(enrolment))
    .map((enrolment) => ({
      ...gradeRow(
        enrolment,
        subjectOf(enrolment.programme),
        'Semestra sākums',
        `19.01.${springOf(year)}.`,
      ),
      Skala: '10 balles',
      Vērtējums: startMark(enrolment.class),
    }));

const endRows = (year: DataYear): SampleRow[] => {
  const pupils = endedIn(year).filter(isLearningArt);
  const paired = pupils.filter(({ pupil }) => !ill.includes(pupil));
  const change = (enrolment: Enrolment): number => {
    const place = (paired.indexOf(enrolment) * stride) % paired.length;
    if (place < rising[year]) return 1 + (place % 2);
    return place % 2 ? 0 : -1;
  };
  const rows = (enrolment: Enrolment): SampleRow[] => {
    const mark = ill.includes(enrolment.pupil)
      ? 'nv'
      : startMark(enrolment.class) + change(enrolment);
    return [
      ['Semestra beigas', '22.05.'],
      ['Gada vērtējums', '29.05.'],
    ].map(([test = '', day = '']) => ({
      ...gradeRow(enrolment, subjectOf(enrolment.programme), test, `${day}${springOf(year)}.`),
      Skala: '10 balles',
      Vērtējums: mark,
    }));
  };
  return pupils.flatMap(rows);
};

export const musicGrades: readonly SampleRow[] = dataYears.flatMap((year) => [
  ...musicTests(year),
  ...markTests(year),
  ...danceTests(year),
  ...startRows(year),
  ...endRows(year),
]);
