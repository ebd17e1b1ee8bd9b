import { CellError, type CellValue } from '../book/CellValue';
import { intersectRects, type Rect } from '../book/Rect';
import type { Sheet } from '../book/Sheet';
import { HostNotImplemented } from '../protocol/HostError';

const valueTests: Readonly<Record<string, (value: CellValue) => boolean>> = {
  All: () => true,
  Errors: (value) => value instanceof CellError,
  Logical: (value) => typeof value === 'boolean',
  Numbers: (value) => typeof value === 'number',
  Text: (value) => typeof value === 'string',
  ErrorsLogical: (value) => value instanceof CellError || typeof value === 'boolean',
  ErrorsNumbers: (value) => value instanceof CellError || typeof value === 'number',
  ErrorsText: (value) => value instanceof CellError || typeof value === 'string',
  LogicalNumbers: (value) => typeof value === 'boolean' || typeof value === 'number',
  LogicalText: (value) => typeof value === 'boolean' || typeof value === 'string',
  NumbersText: (value) => typeof value === 'number' || typeof value === 'string',
};

/**
 * Finds the cells of a block that hold formulas, constants or nothing, as blocks from top to bottom.
 *
 * Only the used part of the sheet is searched, as Excel does.
 */
export const findSpecialCells = (
  sheet: Sheet,
  rect: Rect,
  cellType: string,
  valueType = 'All',
): Rect[] => {
  const test = valueTests[valueType];
  if (!test) throw new HostNotImplemented(`Range.getSpecialCells(${cellType}, ${valueType})`);
  const used = sheet.usedRange();
  const searched = used ? intersectRects(used, rect) : null;
  if (!searched) return [];
  const isFormula = (row: number, column: number): boolean =>
    sheet.cells.formula(row, column) !== null;
  const tests: Readonly<Record<string, (row: number, column: number) => boolean>> = {
    Formulas: (row, column) => isFormula(row, column) && test(sheet.value(row, column)),
    Constants: (row, column) => {
      const value = sheet.value(row, column);
      return value !== null && !isFormula(row, column) && test(value);
    },
    Blanks: (row, column) => sheet.value(row, column) === null && !isFormula(row, column),
  };
  const matches = tests[cellType];
  if (!matches) throw new HostNotImplemented(`Range.getSpecialCells(${cellType})`);
  // Rows without formulas are the rule, also among a hundred thousand of them.
  const skips =
    cellType === 'Formulas' ? (row: number) => !sheet.cells.rows[row]?.formulas : () => false;
  return gatherBlocks(searched, matches, skips);
};

const gatherBlocks = (
  searched: Rect,
  matches: (row: number, column: number) => boolean,
  skips: (row: number) => boolean,
): Rect[] => {
  const done: Rect[] = [];
  let open: Rect[] = [];
  for (let row = searched.row; row < searched.row + searched.rows; row++) {
    const runs = skips(row) ? [] : runsOf(searched, row, matches);
    const still: Rect[] = [];
    for (const run of runs) {
      const above = open.find(
        (block) => block.column === run.column && block.columns === run.columns,
      );
      still.push(above ? { ...above, rows: above.rows + 1 } : run);
    }
    done.push(
      ...open.filter(
        (block) => !runs.some((r) => r.column === block.column && r.columns === block.columns),
      ),
    );
    open = still;
  }
  return [...done, ...open].sort((a, b) => a.row - b.row || a.column - b.column);
};

const runsOf = (
  searched: Rect,
  row: number,
  matches: (row: number, column: number) => boolean,
): Rect[] => {
  const runs: Rect[] = [];
  const end = searched.column + searched.columns;
  for (let column = searched.column; column < end; column++) {
    if (!matches(row, column)) continue;
    const first = column;
    while (column + 1 < end && matches(row, column + 1)) column++;
    runs.push({ row, column: first, rows: 1, columns: column - first + 1 });
  }
  return runs;
};
