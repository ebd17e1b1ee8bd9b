import { createLabels } from '../../i18n/createLabels';
import { schoolYear } from '../../workbook/SchoolYear';
import type { CellValue } from '../../workbook/TableGrid';
import type { ResultChange } from './findChanged';
import { planRunHistory } from './planRunHistory';

const labels = createLabels('lv', '').runs;
const year = schoolYear(2025);

const change = (id: string, from: number, to: number): ResultChange => {
  const result = { id, year, numerator: null, denominator: null, status: 'no-target' } as const;
  return {
    ...{ id, name: `Rādītājs ${id}`, year, unit: 'count', from, to },
    ...{ statusFrom: 'no-target', statusTo: 'no-target' },
    before: { ...result, value: from },
    after: { ...result, value: to },
  };
};

/** The sheet as it stands: two rows of heading, then the lines. */
const seenWith = (lines: readonly (readonly unknown[])[]) => ({
  sheet: 'Aprēķinu vēsture',
  isProtected: false,
  cells: [['Paskaidrojums'], ['Laiks'], ...lines].map((line) =>
    line.map((cell) => (cell ?? '') as CellValue),
  ),
});

const first = [46_000, '2025./2026.', '', 'Pirmais aprēķins', '', '', '', ''];
const plan = (
  moment: number,
  changed: readonly ResultChange[],
  standing: readonly (readonly unknown[])[],
  isUnfinished: boolean,
) =>
  planRunHistory({ year, moment }, changed, { seen: seenWith(standing), isUnfinished }, labels)
    .rows;

const told = (rows: readonly (readonly unknown[])[]) => rows.map((row) => [row[0], row[2]]);

test('a run broken off after its lines were written does not leave them twice', () => {
  const changed = [change('L1', 3, 4), change('L4', 5, 6)];
  const broken = plan(46_001, changed, [first], false);
  expect(told(broken)).toEqual([
    [46_001, 'L1'],
    [46_001, 'L4'],
    [46_000, ''],
  ]);

  expect(told(plan(46_002, changed, broken, true))).toEqual([
    [46_002, 'L1'],
    [46_002, 'L4'],
    [46_000, ''],
  ]);
});

test('the same change after a finished run is another one', () => {
  const back = [change('L1', 3, 4)];
  const once = plan(46_001, back, [first], false);
  expect(told(plan(46_002, back, once, false))).toEqual([
    [46_002, 'L1'],
    [46_001, 'L1'],
    [46_000, ''],
  ]);
});

test('what a broken run told and this one does not stays told', () => {
  const broken = plan(46_001, [change('L1', 3, 4)], [first], false);
  expect(told(plan(46_002, [change('L1', 3, 9)], broken, true))).toEqual([
    [46_002, 'L1'],
    [46_001, 'L1'],
    [46_000, ''],
  ]);
  expect(plan(46_002, [], broken, true)).toEqual(
    broken.map((row) => row.map((cell) => cell ?? '')),
  );
});
