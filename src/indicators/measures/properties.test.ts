import fc from 'fast-check';
import type { CellValue } from '../../workbook/TableGrid';
import type { CatalogueRow } from '../testing/catalogueRows';
import { computeFor, ratioOf } from '../testing/computeFor';

interface Grade {
  readonly pupil: string;
  readonly test: string;
  readonly area: string;
  /** Tenths of points, of a maximum of 10. */
  readonly grade: number | 'nv';
  readonly weight: number;
}

const grade: fc.Arbitrary<Grade> = fc.record({
  pupil: fc.constantFrom('A', 'B', 'C', 'D'),
  test: fc.constantFrom('Semestra sākums', 'Semestra beigas', 'Gada vērtējums'),
  area: fc.constantFrom('Mūzika', 'Deja'),
  grade: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 100 }) },
    { weight: 1, arbitrary: fc.constant('nv' as const) },
  ),
  weight: fc.integer({ min: 1, max: 9 }),
});
const grades = fc.array(grade, { minLength: 1, maxLength: 12 });

const table = 'Vertejumi';
const weighted: readonly CatalogueRow[] = [
  { measure: 'skaits', table, part: 'Joma = Mūzika' },
  { measure: 'summa', table, field: 'Vērtējums', part: 'Joma = Mūzika' },
  { measure: 'vidējais', table, field: 'Procenti' },
  { measure: 'īpatsvars', table, part: 'Līmenis = Augsts | Optimāls', whole: 'Joma = Mūzika' },
  { measure: 'attiecība', table, field: 'Vērtējums / Maksimums', part: 'Joma = Mūzika' },
];
const unweighted: readonly CatalogueRow[] = [
  { measure: 'unikāls skaits', table, field: 'Izglītojamais', part: 'Procenti >= 50' },
  {
    measure: 'unikāls īpatsvars',
    table,
    field: 'Izglītojamais',
    part: 'Līmenis = Augsts',
    whole: 'Joma = Mūzika',
  },
  { measure: 'dinamika', table },
  { measure: 'dinamika', table, field: 'Izglītojamais', part: 'Joma = Deja' },
];
const catalogue = [...weighted, ...unweighted];

const toRow = (
  { pupil, test, area, grade: value, weight }: Grade,
  year = '2025./2026.',
): CellValue[] => [
  year,
  pupil,
  area,
  area,
  test,
  'Punkti',
  value === 'nv' ? value : value / 10,
  10,
  weight,
];

const header = [
  'Mācību gads',
  'Izglītojamais',
  'Joma',
  'Priekšmets',
  'Pārbaudījums',
  'Skala',
  'Vērtējums',
  'Maksimums',
  'Skaits',
];

const results = (rows: readonly CellValue[][], indicators: readonly CatalogueRow[] = catalogue) => {
  const { result } = computeFor(indicators, { Vertejumi: [header, ...rows] });
  return indicators.map((_, at) => result(`R${at + 1}`, 2025));
};
const figures = (
  rows: readonly CellValue[][],
  indicators: readonly CatalogueRow[] = catalogue,
): readonly string[] =>
  results(rows, indicators).map((result) => `${ratioOf(result)} ${result.status}`);

/** Fewer runs than usual: each reads whole workbooks. */
const runs = { numRuns: 60 };

describe('every measure', () => {
  it('gives shares from 0 to 1, exactly the quotient of whole numbers', () => {
    fc.assert(
      fc.property(grades, (rows) => {
        for (const { unit, value, numerator, denominator } of results(
          rows.map((row) => toRow(row)),
        )) {
          if (unit !== 'share' || value === null) continue;
          expect(value).toBe(Number(numerator) / Number(denominator));
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
      runs,
    );
  });

  it('does not care for the order of rows', () => {
    const shuffled = grades.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([rows, other]) => {
        expect(figures(other.map((row) => toRow(row)))).toEqual(
          figures(rows.map((row) => toRow(row))),
        );
      }),
      runs,
    );
  });

  it('does not care for rows of another year', () => {
    fc.assert(
      fc.property(grades, grades, (rows, others) => {
        const own = rows.map((row) => toRow(row));
        const foreign = others.map((row) => toRow(row, '2024./2025.'));
        expect(figures([...foreign, ...own])).toEqual(figures(own));
      }),
      runs,
    );
  });

  it('does not care for rows that stand for nobody', () => {
    fc.assert(
      fc.property(grades, grades, (rows, others) => {
        const own = rows.map((row) => toRow(row));
        const empty = others.map((row) => toRow({ ...row, weight: 0 }));
        expect(figures([...own, ...empty])).toEqual(figures(own));
      }),
      runs,
    );
  });
});

it('a row may be split by Skaits where Skaits multiplies', () => {
  const split = ({ weight, ...rest }: Grade): CellValue[][] =>
    Array.from({ length: weight }, () => toRow({ ...rest, weight: 1 }));
  fc.assert(
    fc.property(grades, (rows) => {
      expect(figures(rows.flatMap(split), weighted)).toEqual(
        figures(
          rows.map((row) => toRow(row)),
          weighted,
        ),
      );
    }),
    runs,
  );
});

it('a row outside the condition changes nothing', () => {
  const music = catalogue.map((row) => ({
    ...row,
    part: row.part ? `${row.part}; Joma = Mūzika` : 'Joma = Mūzika',
    whole: 'Joma = Mūzika',
  }));
  fc.assert(
    fc.property(grades, grades, (rows, others) => {
      const inside = rows.map((row) => toRow({ ...row, area: 'Mūzika' }));
      const outside = others.map((row) => toRow({ ...row, area: 'Deja' }));
      expect(figures([...outside, ...inside], music)).toEqual(figures(inside, music));
    }),
    runs,
  );
});
