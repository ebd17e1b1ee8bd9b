import { countableTables } from '../catalogue/findTable';
import type { Indicator } from '../Indicator';
import type { TestTables } from '../testing/buildInput';
import type { CatalogueRow } from '../testing/catalogueRows';
import { computeFor, ratioOf } from '../testing/computeFor';
import { computedMeasure } from './prepareIndicator';

const plain: Indicator = {
  ...{ id: 'R1', area: '', name: '', goal: '', measure: 'manual', table: '', field: '', part: '' },
  ...{ whole: '', comparison: null, target: null, unit: 'number', unitLabel: '', baseYear: null },
  ...{ baseValue: null, targetYear: null, priorities: [], responsible: '', deadline: null },
  ...{ period: 'year', excelRow: 4 },
};
const [table, part, whole, field] = ['Personals', 'Slodze < 1', 'Grupa = Pedagogs', 'Darbinieks'];

it.each<[indicator: Partial<Indicator>, measure: string | null]>([
  [{ measure: null, table, part }, null],
  [{ measure: 'yes-no', table, part }, null],
  [{ measure: 'count', table }, 'count'],
  [{ measure: 'sum' }, 'sum'],
  [{}, null],
  [{ table }, null],
  [{ table, field }, null],
  [{ part, whole }, null],
  [{ table, part }, 'count'],
  [{ table, part, unit: 'share' }, 'share'],
  [{ table, whole }, 'share'],
  [{ table, part, whole }, 'share'],
  [{ table, part, field }, 'distinct-count'],
  [{ table, part, field, unit: 'share' }, 'distinct-share'],
  [{ table, whole, field }, 'distinct-share'],
])('%o is computed as %s', (indicator, measure) => {
  expect(computedMeasure({ ...plain, ...indicator })).toBe(measure);
});

const staff: TestTables = {
  Personals: [
    ['Mācību gads', 'Darbinieks', 'Grupa', 'Slodze', 'Skaits'],
    ['2025/26', 'P1', 'Pedagogs', 1, 2],
    ['2025/26', 'P2', 'Vadība', 0.5, ''],
  ],
  Vertejumi: [
    ['Mācību gads', 'Izglītojamais', 'Pārbaudījums', 'Skala', 'Vērtējums'],
    ['2025/26', 'A', 'Semestra sākums', '10 balles', 5],
  ],
};
const expected = countableTables.join(', ');
const cell = { severity: 'error', sheet: 'Rādītāji', table: 'Raditaji', row: 4 } as const;

it.each<[row: CatalogueRow, finding: object]>([
  [
    { measure: 'skaits', table: '' },
    { code: 'indicator-table-blank', column: 'Tabula', value: null, params: { expected } },
  ],
  [
    { measure: 'skaits', table: 'Kaut kas cits' },
    {
      code: 'indicator-table-unknown',
      column: 'Tabula',
      value: 'Kaut kas cits',
      params: { expected },
    },
  ],
  [
    { measure: 'skaits', table: 'Personal' },
    {
      code: 'indicator-table-misspelt',
      column: 'Tabula',
      value: 'Personal',
      params: { nearest: 'Personals' },
    },
  ],
  [
    { measure: 'dinamika' },
    { code: 'dynamics-needs-grades', column: 'Tabula', value: 'Personals', params: {} },
  ],
  [
    { measure: 'dinamika', table: 'Vertejumi' },
    {
      code: 'indicator-column-missing',
      column: 'Tabula',
      value: 'Vertejumi',
      params: { field: 'Priekšmets', source: 'Vertejumi' },
    },
  ],
  [{ measure: 'summa' }, { code: 'field-blank', column: 'Lauks', value: null, params: {} }],
  [
    { measure: 'summa', field: 'Grupa' },
    {
      code: 'field-not-number',
      column: 'Lauks',
      value: 'Grupa',
      params: { field: 'Grupa', source: 'Personals' },
    },
  ],
  [
    { measure: 'skaits', part: 'Grpa = Vadība' },
    {
      code: 'condition-field-misspelt',
      column: 'Skaitītājs',
      value: 'Grpa = Vadība',
      params: { position: 1, field: 'Grpa', nearest: 'Grupa', source: 'Personals' },
    },
  ],
  [
    { measure: 'īpatsvars', part: 'Grupa = Vadība', whole: 'Grupa Vadība' },
    { code: 'condition-expects-operator', column: 'Saucējs', value: 'Grupa Vadība' },
  ],
  [
    { measure: 'skaits', whole: 'Grupa = Vadīb' },
    {
      code: 'condition-word-misspelt',
      severity: 'warning',
      column: 'Saucējs',
      value: 'Grupa = Vadīb',
    },
  ],
])('%o: %o', (row, { params = {}, ...finding }: { params?: object }) => {
  const { findings } = computeFor([{ table: 'Personals', ...row }], staff);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ ...cell, ...finding, params: { id: 'R1', ...params } });
});

it('is told of once, of the first condition that cannot be understood', () => {
  const row = { measure: 'īpatsvars', table: 'Personals', part: 'Grupa', whole: 'Slodze' };
  expect(computeFor([row], staff).codes).toEqual(['condition-expects-operator 4 Skaitītājs']);
});

it('points at the header that stands in the catalogue', () => {
  const { findings } = computeFor([], {
    ...staff,
    Raditaji: [
      ['ID', 'Indicator', 'Measure', 'Table'],
      ['R1', 'Staff', 'count', 'Nothing at all'],
    ],
  });
  expect(findings[0]).toMatchObject({ code: 'indicator-table-unknown', column: 'Table' });
});

it('finds nothing wrong where nothing is computed, or the table is not there', () => {
  const rows = [
    { measure: 'jā/nē', table: 'Kaut kas cits' },
    { measure: 'manuāls', table: 'Kaut kas cits' },
    { measure: 'skaits', table: 'Aptaujas' },
  ];
  expect(computeFor(rows, staff).codes).toEqual([]);
});

it.each([
  ['skaits', 'Grupa = Pedagogs', 'Slodze > 0,5', '2'],
  ['skaits', 'Grupa = Pedagogs', 'Slodze < 1', '0'],
  ['skaits', '', 'Slodze < 1', '1'],
  ['skaits', 'Slodze < 1', '', '1'],
  ['skaits', '', '', '3'],
  ['īpatsvars', 'Grupa = Pedagogs', 'Slodze < 1', '0/1'],
  ['īpatsvars', 'Grupa = Pedagogs', '', '2/3'],
])('%s of "%s" in "%s" is %s', (measure, part, whole, figure) => {
  const { result } = computeFor([{ measure, table: 'Personals', part, whole }], staff);
  expect(ratioOf(result('R1', 2025))).toBe(figure);
});

it.each([
  ['Līmenis = Augsts', '', '1/2'],
  ['', 'Līmenis <> Zems', '2/2'],
  ['Vērtējums = nv', '', '1/3'],
  ['Vērtējums = nv', 'Vērtējums = 9 | nv', '1/2'],
  ['Izglītojamais = A', '', '1/3'],
])(
  '"%s" in "%s" is %s, without those who have no grade, unless they are asked for',
  (part, whole, figure) => {
    const grades: TestTables = {
      Vertejumi: [
        ['Mācību gads', 'Izglītojamais', 'Skala', 'Vērtējums'],
        ['2025/26', 'A', '10 balles', 9],
        ['2025/26', 'B', '10 balles', 6],
        ['2025/26', 'C', '10 balles', 'nv'],
      ],
    };
    const row = { measure: 'īpatsvars', table: 'Vertejumi', part, whole };
    expect(ratioOf(computeFor([row], grades).result('R1', 2025))).toBe(figure);
  },
);

describe('a bad cell of Skaits', () => {
  const [header, ...rows] = staff.Personals ?? [['']];
  const bad = { Personals: [header, ...rows, ['2025/26', 'P3', 'Vadība', 1, 'x']] } as TestTables;
  const { result } = computeFor(
    [
      { measure: 'skaits', table: 'Personals' },
      { measure: 'unikāls skaits', table: 'Personals', field: 'Grupa' },
    ],
    bad,
  );

  it('blocks what it multiplies, and nothing else', () => {
    expect(result('R1', 2025)).toMatchObject({ value: null, status: 'no-data' });
    expect(result('R2', 2025).value).toBe(2);
  });
});

describe('weights that the measure does not use', () => {
  it.each([
    ['in a row of the figure', 'Grupa = Pedagogs', 1],
    ['in another row', 'Grupa = Vadība', 0],
  ])('%s', (_, condition, notes) => {
    const row = { measure: 'unikāls skaits', table: 'Personals', field: 'Darbinieks' };
    const { findings } = computeFor([{ ...row, part: condition }], staff);
    expect(findings.map(({ code, severity, sheet, table: of, params }) => ({ code, severity, sheet, of, params }))) // prettier-ignore
      .toEqual(
        Array.from({ length: notes }, () => ({
          code: 'weights-not-used',
          severity: 'note',
          sheet: 'Personāls',
          of: 'Personals',
          params: { id: 'R1', name: 'Rādītājs 1', year: '2025./2026.', count: 0 },
        })),
      );
  });
});
