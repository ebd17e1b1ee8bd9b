import type { SeenSheet } from './SeenSheet';
import type { ColumnPlan, PlanValue, RowPlan, SheetPlan } from './SheetPlan';
import { isEmptyDifference, takeDifference } from './takeDifference';

const column = (key: string, header: string, owner: 'computed' | 'staff'): ColumnPlan => ({
  key,
  header,
  knownAs: [header, `${header} (en)`],
  owner,
  width: 10,
  align: 'Left',
  headerFill: '#FFFFFF',
  marks: [],
});

const row = (key: string, name: PlanValue, value: PlanValue, seed = ''): RowPlan => ({
  key,
  computed: { name, value },
  seeds: { comment: seed },
  formats: { value: '0.00%' },
});

const plan = (...rows: RowPlan[]): SheetPlan => ({
  table: 'MerkuIzpilde',
  title: 'Mērķu izpilde',
  heading: {
    title: 'Mērķu izpilde',
    subtitle: 'Skola · 2024./2025.',
    calculated: 'Aprēķināts 22.11.2026. 14:05',
    legend: 'Pelēkās ailes…',
    stampName: 'KA_MerkuIzpilde',
  },
  columns: [
    column('id', 'ID', 'computed'),
    column('name', 'Rādītājs', 'computed'),
    column('value', 'Izpilde', 'computed'),
    column('comment', 'Komentārs', 'staff'),
  ],
  rows,
  retired: { column: 'name', text: '⊘ vairs nav' },
  frozenColumns: 1,
});

const seen = (
  rows: SeenSheet['rows'],
  header: readonly string[] = ['ID', 'Rādītājs', 'Izpilde', 'Komentārs'],
): SeenSheet => ({
  table: 'MerkuIzpilde',
  sheet: 'Mērķu izpilde',
  headerRow: 4,
  header,
  rows,
  formulas: rows,
  formats: rows.map(() => header.map((name) => (name === 'Izpilde' ? '0.00%' : 'General'))),
  stamp: 'Skola · 2024./2025. · Aprēķināts 01.10.2026. 09:00',
  rowsHidden: false,
  occupiedBelow: false,
});

test('a sheet that already says what the plan says is left alone, time included', () => {
  const difference = takeDifference(
    plan(row('A1', 'Pirmais', 0.5), row('A2', 'Otrais', null)),
    seen([
      ['A1', 'Pirmais', 0.5, 'mūsu piezīme'],
      ['A2', 'Otrais', '', ''],
    ]),
  );
  expect(isEmptyDifference(difference)).toBe(true);
  expect(difference.cells).toBe(0);
});

test('rows are found by key after a sort, and only the cell that differs is written', () => {
  const difference = takeDifference(
    plan(row('A1', 'Pirmais', 0.75), row('A2', 'Otrais', 0.1)),
    seen([
      ['A2', 'Otrais', 0.1, 'pie otrā'],
      ['A1', 'Pirmais', 0.5, 'pie pirmā'],
    ]),
  );
  expect(difference.changes).toHaveLength(1);
  expect(difference.changes[0]?.header).toBe('Izpilde');
  expect(difference.changes[0]?.values).toEqual([undefined, 0.75]);
  expect(difference.cells).toBe(1);
  expect(difference.stamp).toBe('Skola · 2024./2025. · Aprēķināts 22.11.2026. 14:05');
});

test('staff columns are in no difference, whatever the plan would seed', () => {
  const difference = takeDifference(
    plan(row('A1', 'Pirmais', 0.5, 'sākuma teksts')),
    seen([['A1', 'Pirmais', 0.5, 'skolas teksts']]),
  );
  expect(isEmptyDifference(difference)).toBe(true);
});

test('a new indicator is a row below, its staff cells seeded; a removed one is marked and stays', () => {
  const difference = takeDifference(
    plan(row('A3', 'Trešais', 1, 'sākuma teksts')),
    seen([['A1', 'Pirmais', 0.5, 'skolas teksts']]),
  );
  expect(difference.newRows.map(({ key }) => key)).toEqual(['A3']);
  expect(difference.changes.map(({ header, values }) => [header, values])).toEqual([
    ['Rādītājs', ['⊘ vairs nav']],
  ]);
  expect(difference.keysAfter).toEqual(['A1', 'A3']);
  // One mark, and the new row's key, name, value and seed.
  expect(difference.cells).toBe(5);
});

test('columns are found in any order and in either language', () => {
  const difference = takeDifference(
    plan(row('A1', 'Pirmais', 0.75)),
    seen([['piezīme', 0.5, 'Pirmais', 'A1']], ['Komentārs', 'Izpilde (en)', 'rādītājs', 'Id']),
  );
  expect(difference.changes.map(({ header, values }) => [header, values])).toEqual([
    ['Izpilde (en)', [0.75]],
  ]);
  expect(difference.keyHeader).toBe('Id');
  expect(difference.newColumns).toEqual([]);
});

test('a computed column that is gone comes back at the right end; a staff column does not', () => {
  const difference = takeDifference(
    plan(row('A1', 'Pirmais', 0.75)),
    seen([['A1', 'Pirmais']], ['ID', 'Rādītājs']),
  );
  expect(difference.newColumns.map(({ header, values }) => [header, values])).toEqual([
    ['Izpilde', [0.75]],
  ]);
});

test('where a key stands twice, the row with staff text lives and the other is reported', () => {
  const difference = takeDifference(
    plan(row('A1', 'Pirmais', 0.75)),
    seen([
      ['A1', 'Pirmais', 0.5, ''],
      ['A1', 'Pirmais', 0.5, 'skolas teksts'],
    ]),
  );
  expect(difference.changes[0]?.values).toEqual([undefined, 0.75]);
  expect(difference.findings).toMatchObject([
    { code: 'own-row-doubled', row: 5, value: 'A1', params: { kept: 6 } },
  ]);
});

test('wholly blank rows at the end take the new rows; a row that staff began is left to them', () => {
  const difference = takeDifference(
    plan(row('A1', 'Pirmais', 0.5), row('A2', 'Otrais', 0.5), row('A3', 'Trešais', 0.5)),
    seen([
      ['A1', 'Pirmais', 0.5, ''],
      ['', '', '', 'iesākts'],
      ['', '', '', ''],
    ]),
  );
  expect(difference.reusableRows).toBe(1);
  expect(difference.keysAfter).toEqual(['A1', '', 'A2', 'A3']);
});

test('a share that stands as a plain number gets its format; own decimals are left alone', () => {
  const standing = seen([
    ['A1', 'Pirmais', 0.5, ''],
    ['A2', 'Otrais', 0.5, ''],
  ]);
  const difference = takeDifference(plan(row('A1', 'Pirmais', 0.5), row('A2', 'Otrais', 0.5)), {
    ...standing,
    formats: [
      ['General', 'General', 'General', 'General'],
      ['General', 'General', '0.0%', 'General'],
    ],
  });
  expect(difference.changes.map(({ formats }) => formats)).toEqual([['0.00%', undefined]]);
  expect(difference.cells).toBe(0);
});

test('another school year in the heading renews the stamp even when no cell differs', () => {
  const difference = takeDifference(plan(row('A1', 'Pirmais', 0.5)), {
    ...seen([['A1', 'Pirmais', 0.5, '']]),
    stamp: 'Skola · 2023./2024. · Aprēķināts 01.10.2025. 09:00',
  });
  expect(difference.stamp).toContain('2024./2025.');
});

test('line ends and overlong text compare as Excel gives them back', () => {
  const difference = takeDifference(
    plan(row('A1', 'viens\r\ndivi', 'x'.repeat(40_000))),
    seen([['A1', 'viens\ndivi', 'x'.repeat(32_767), '']]),
  );
  expect(isEmptyDifference(difference)).toBe(true);
});

test('a number of which another program kept 15 digits is still the same number', () => {
  const difference = takeDifference(
    plan(row('A1', 'Pirmais', 118 / 139)),
    seen([['A1', 'Pirmais', 0.848920863309353, '']]),
  );
  expect(isEmptyDifference(difference)).toBe(true);
});
