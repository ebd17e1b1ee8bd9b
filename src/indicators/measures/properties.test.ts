import fc from 'fast-check';
import type { CellValue } from '../../workbook/TableGrid';
import type { IndicatorResult } from '../IndicatorResult';
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
const runs = { seed: 2025, numRuns: 60 };

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

  it('does not care for the order of columns', () => {
    const order = fc.shuffledSubarray([...header.keys()], {
      minLength: header.length,
      maxLength: header.length,
    });
    fc.assert(
      fc.property(grades, order, (rows, places) => {
        const inOrder = <T>(cells: readonly T[]): T[] =>
          places.flatMap((at) => cells.slice(at, at + 1));
        const cells = rows.map((row) => toRow(row));
        const { result } = computeFor(catalogue, {
          Vertejumi: [inOrder(header), ...cells.map(inOrder)],
        });
        const moved = catalogue.map((_, at) => result(`R${at + 1}`, 2025));
        expect(moved.map((each) => `${ratioOf(each)} ${each.status}`)).toEqual(figures(cells));
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

it('a row may be split by Skaits where Skaits multiplies, or values are counted once', () => {
  const indifferent = [...weighted, ...unweighted.filter(({ measure }) => measure !== 'dinamika')];
  const split = ({ weight, ...rest }: Grade): CellValue[][] =>
    Array.from({ length: weight }, () => toRow({ ...rest, weight: 1 }));
  fc.assert(
    fc.property(grades, (rows) => {
      expect(figures(rows.flatMap(split), indifferent)).toEqual(
        figures(
          rows.map((row) => toRow(row)),
          indifferent,
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

describe('no figure is ever NaN or infinite', () => {
  const nasty = fc.oneof(
    fc.constantFrom<CellValue>('', '-', 'nv', 0, -0, '0', '0%', 'x', -1, 5e-324, 1e-300, 1e300),
    fc.constantFrom<CellValue>(Number.MAX_VALUE, '9'.repeat(40), `0,${'0'.repeat(30)}1`),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: -3, max: 12 }),
  );
  const numbersOf = (result: IndicatorResult): readonly (number | null)[] => [
    result.value,
    result.numerator,
    result.denominator,
    result.target,
    result.baseline,
    result.change,
  ];
  const expectFinite = (computed: readonly IndicatorResult[]): void => {
    for (const result of computed) {
      for (const number of numbersOf(result)) {
        if (number !== null && !Number.isFinite(number)) throw new Error(JSON.stringify(result));
      }
    }
  };

  it('whatever the grades, their maxima and weights', () => {
    const rows = fc.array(fc.tuple(fc.constantFrom('A', 'B'), nasty, nasty, nasty), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(rows, (cells) => {
        const table = cells.map(([pupil, value, maximum, weight], at): CellValue[] => {
          const test = at % 2 === 0 ? 'Semestra sākums' : 'Semestra beigas';
          return [
            '2025./2026.',
            pupil,
            'Mūzika',
            'Dziesma',
            test,
            'Punkti',
            value,
            maximum,
            weight,
          ];
        });
        expectFinite(results(table));
      }),
      runs,
    );
  });

  it('whatever the numbers of a column, the entered figures, targets and baselines', () => {
    const table = 'Personals';
    const cell = fc.tuple(nasty, nasty, nasty, nasty);
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), cell, (cells, bounds) => {
        const [target, base, entered, other] = bounds;
        const goal = {
          comparison: 'pieaugums %',
          target,
          baseValue: base,
          baseYear: '2024./2025.',
        };
        const rows: readonly CatalogueRow[] = [
          { measure: 'summa', table, field: 'Slodze', ...goal },
          { measure: 'vidējais', table, field: 'Slodze', ...goal, comparison: '>=' },
          { measure: 'attiecība', table, field: 'Slodze / Nauda', ...goal },
          {
            measure: 'attiecība',
            table,
            field: 'Slodze / Nauda',
            unit: '%',
            comparison: '<=',
            target,
          },
          { measure: 'manuāls', ...goal },
          { measure: 'manuāls', ...goal, comparison: 'pieaugums p.p.', unit: '%' },
        ];
        const { indicators } = computeFor(rows, {
          Personals: [
            ['Mācību gads', 'Darbinieks', 'Slodze', 'Nauda', 'Skaits'],
            ...cells.map(([a, b, weight], at): CellValue[] => [
              '2025./2026.',
              `P${at}`,
              a,
              b,
              weight,
            ]),
          ],
          Merijumi: [
            ['Mācību gads', 'Rādītājs', 'Vērtība', 'Skaitītājs', 'Saucējs'],
            ['2025./2026.', 'R5', entered, '', ''],
            ['2025./2026.', 'R6', '', entered, other],
          ],
        });
        expectFinite(indicators);
      }),
      { ...runs, numRuns: 150 },
    );
  });
});
