import { checkMergedCells } from '../checks/checkMergedCells';
import type { CellColumn } from '../CellTable';
import type { Column } from '../Column';
import type { FindingLog, Place } from '../FindingLog';
import type { TableName } from '../schema';
import { tableSchema } from '../schema';
import type { ColumnSchema, ColumnType } from '../schema/TableSchema';
import type { Steps } from '../Steps';
import type { TableGrid } from '../TableGrid';
import { isErrorLiteral } from '../values/isErrorLiteral';
import type { WordLists } from './completeWordLists';
import { decodeContractColumn } from './decodeContractColumn';
import type { Cells } from './decodeColumn';
import { decodeOwnColumn } from './decodeOwnColumn';
import { GridTable } from './GridTable';
import { everyYear, indexYears } from './indexYears';
import { keepColumns } from './keepColumns';
import type { Layout } from './matchHeaders';
import { matchHeaders } from './matchHeaders';
import { selectRows } from './selectRows';

/**
 * Reads one table of the contract, a column a step: its columns by header, its rows by school year.
 *
 * Null when the header row is hidden: without it no column can be told from another.
 */
export const readTable = function* (
  name: TableName,
  grid: TableGrid,
  lists: WordLists,
  log: FindingLog,
): Steps<GridTable | null> {
  const at = { sheet: grid.sheet, table: name };
  if (grid.header.length === 0) {
    log.add('error', 'header-hidden', at);
    return null;
  }
  const schema = tableSchema(name);
  const layout = matchHeaders(grid, schema, log);
  const { gridRows, none } = yield* selectRows(grid, layout, log);
  noteFormulas(grid, layout, log);
  checkMergedCells(grid, layout, log);
  yield* noteOwnErrors(grid, layout, gridRows, log);

  const cellsOf = (index: number, header: string): Cells => {
    const column = grid.cells.columns[index] ?? blankColumn(grid.cells.rowCount);
    return { header, rows: gridRows, ...column };
  };
  const excelRow = (row: number): number => grid.headerRow + 1 + (gridRows[row] ?? 0);
  const contract = new Map<string, Column>();
  for (const { schema: column, header, index } of layout.columns) {
    const cells = index < 0 ? null : cellsOf(index, header);
    const place = (row: number) => ({ ...at, row: excelRow(row), column: header });
    if (!isPlain(column)) continue;
    yield;
    const context = { log, lists, place };
    contract.set(column.key, decodeContractColumn(column, cells, context, header, gridRows.length));
  }
  const years = contract.get('year');
  const everyBlank = schema.blankYearIsEvery ?? false;
  if (years && !everyBlank) noteBlankYears(years, (row) => ({ ...at, row: excelRow(row) }), log);

  return new GridTable({
    name,
    grid,
    layout,
    gridRows,
    contract,
    weights: weigh(contract, gridRows.length, none),
    years: years?.kind === 'word' ? indexYears(years, everyBlank) : everyYear(gridRows.length),
    readOwn: (index, header) => decodeOwnColumn(cellsOf(index, header)),
  });
};

/** Rows that lack the cell of a header; Excel always gives them all. */
const blankColumn = (rowCount: number): CellColumn => ({
  codes: new Uint8Array(rowCount),
  distinct: [''],
});

/** Grades are read later, when their scales are known; see `readGrades`. */
const isPlain = (
  column: ColumnSchema,
): column is ColumnSchema & { readonly type: Exclude<ColumnType, 'grade'> } =>
  column.type !== 'grade';

const weigh = (
  contract: ReadonlyMap<string, Column>,
  count: number,
  none: ReadonlySet<number>,
): Float64Array => {
  const weights = new Float64Array(count).fill(1);
  const column = contract.get('weight');
  if (column?.kind === 'number') {
    for (let row = 0; row < count; row += 1) {
      const weight = column.values[row] ?? Number.NaN;
      if (weight >= 0) weights[row] = weight;
    }
  }
  for (const row of none) weights[row] = 0;
  return weights;
};

const noteBlankYears = (years: Column, place: (row: number) => Place, log: FindingLog): void => {
  if (years.kind !== 'word' || years.missing) return;
  for (let row = 0; row < years.codes.length; row += 1) {
    if ((years.codes[row] ?? -1) >= 0 || years.unreadable.has(row)) continue;
    log.add('error', 'school-year-blank', { ...place(row), column: years.header });
  }
};

const noteFormulas = (grid: TableGrid, layout: Layout, log: FindingLog): void => {
  if (grid.formulas === null) return;
  const columns = layout.columns
    .filter(({ index }) => index >= 0)
    .map(({ index }) => grid.firstColumn + index);
  const address = keepColumns(grid.formulas, columns);
  if (address === null) return;
  log.add('note', 'formula-cells', { sheet: grid.sheet, table: grid.table }, address);
};

/** A failed formula in the user's own column matters only to figures that name it: a warning. */
const noteOwnErrors = function* (
  grid: TableGrid,
  layout: Layout,
  gridRows: Uint32Array,
  log: FindingLog,
): Steps<void> {
  for (const { header, index } of layout.own) {
    yield;
    if (!grid.cells.columns[index]?.distinct.some(isErrorLiteral)) continue;
    const failed = [...gridRows].filter((row) => isErrorLiteral(grid.cells.cell(row, index)));
    const [first] = failed;
    if (first === undefined) continue;
    const row = grid.headerRow + 1 + first;
    const place = { sheet: grid.sheet, table: grid.table, row, column: header };
    const count = failed.length;
    log.add('warning', 'own-column-error', place, grid.cells.cell(first, index), { count });
  }
};
