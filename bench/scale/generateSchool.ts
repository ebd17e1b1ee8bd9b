import type { CellValue } from '../../src/workbook/TableGrid';

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

export const programmes = Array.from({ length: 12 }, (_, at) => `Programma ${at + 1}`);
export const subjects = [
  ...['Specialitāte', 'Solfedžo', 'Mūzikas literatūra', 'Ansamblis', 'Kolektīvs', 'Klavieres'],
  ...['Latviešu valoda', 'Matemātika', 'Angļu valoda', 'Vēsture'],
];
export const tests = ['Semestra sākums', 'Semestra beigas'];
export const years = ['2024./2025.', '2025./2026.'];
const gradesAPupil = subjects.length * tests.length * years.length;

/** Headers of `Vertejumi` that the synthetic schools fill; ten columns, as a school has them. */
export const gradeHeader = [
  ...['Mācību gads', 'Izglītojamais', 'Programma', 'Klase', 'Priekšmets'],
  ...['Joma', 'Pārbaudījums', 'Skala', 'Vērtējums', 'Maksimums'],
];

/**
 * Grades of an invented school: every pupil has a grade at the begin and the end of two school years
 * in ten subjects, three in four of them marks of ten, the rest points of twenty.
 *
 */
export const generateGrades = (rows: number, seed: number): CellValue[][] => {
  const grades: CellValue[][] = [];
  for (const grade of streamGrades(seed)) if (grades.push(grade) === rows) break;
  return grades;
};

/** The same without end, for whoever need not hold them all. */
export const streamGrades = function* (seed: number): Generator<CellValue[], never> {
  const random = seeded(seed);
  const pick = (count: number): number => Math.floor(random() * count);
  for (let pupil = 1; ; pupil += 1) {
    const name = `P-${String(pupil).padStart(6, '0')}`;
    const programme = programmes[pick(programmes.length)] ?? '';
    const first = 1 + pick(7);
    for (let at = 0; at < gradesAPupil; at += 1) {
      const year = at % years.length;
      const subject = Math.floor(at / (years.length * tests.length));
      const test = Math.floor(at / years.length) % tests.length;
      const inPoints = subject % 4 === 3;
      const isMissing = random() < 0.01;
      yield [
        years[year] ?? '',
        name,
        programme,
        first + year,
        subjects[subject] ?? '',
        subject < 6 ? 'Mūzika' : 'Vispārizglītojošais',
        tests[test] ?? '',
        inPoints ? 'Punkti' : '10 balles',
        isMissing ? 'nv' : inPoints ? pick(21) : 1 + pick(10),
        inPoints ? 20 : '',
      ];
    }
  }
};
