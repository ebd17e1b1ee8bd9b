import { planPrintWidth } from './planPrintWidth';
import type { ColumnPlan } from './SheetPlan';

const columns = (...widths: (number | 'hidden')[]): ColumnPlan[] =>
  widths.map((width, index) => ({
    key: `k${index}`,
    header: `H${index}`,
    knownAs: [],
    owner: 'computed',
    width: width === 'hidden' ? 500 : width,
    align: 'Left',
    headerFill: '#FFFFFF',
    marks: [],
    ...(width === 'hidden' ? { hidden: true } : {}),
  }));

test.each([
  ['what fits at 7 points', columns(50, 185), 1, 1],
  ['one character more', columns(50, 186), 1, 2],
  ['columns that every page repeats take room on each', columns(135, 100, 100, 1), 1, 3],
  ['hidden columns take none', columns(50, 'hidden', 185), 1, 1],
  ['more repeated than a page holds', columns(300, 2), 1, 2],
])('%s', (_name, plan, frozenColumns, pages) => {
  expect(planPrintWidth({ columns: plan, frozenColumns })).toEqual({
    pages,
    repeatedColumns: frozenColumns,
  });
});
