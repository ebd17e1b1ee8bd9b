import { checkMergedCells } from '../checks/checkMergedCells';
import type { CellColumn } from '../CellTable';
import type { Column } from '../Column';
import type { FindingLog, Place } from '../FindingLog';
import type { TableName } from '../schema';
import { tableSchema } from '../schema';
import type { ColumnSchema, ColumnType } from '../schema/TableSchema';
import type { Steps } from '../Steps';
import type { RowWeights } from '../Table';
import type { TableGrid } from '../TableGrid';
import { isErrorLiteral } from '../values/isErrorLiteral';
import type { WordLists } from './completeWordLists';
import { decodeContractColumn } from './decodeContractColumn';
import type { Cells } from './decodeColumn';
import { GridTable } from './GridTable';
import { everyYear, indexYears } from './indexYears';
import { keepColumns } from './keepColumns';
import type { KeptRows } from './KeptRows';
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
  const { kept, none } = yield* selectRows(grid, layout, log);
  noteFormulas(grid, layout, log);
  checkMergedCells(grid, layout, log);
  yield* noteOwnErrors(grid, layout, kept, log);

  const cellsOf = (index: number, header: string): Cells => {
    const { codes, distinct } = grid.cells.columns[index] ?? blankColumn(grid.cells.rowCount);
    const isWhole = kept.count === grid.cells.rowCount;
    return { header, codes: kept.take(codes), distinct, isWhole };
  };
  const excelRow = (row: number): number => grid.headerRow + 1 + kept.gridRow(row);
  const contract = new Map<string, Column>();
  for (const { schema: column, header, index } of layout.columns) {
    const cells = index < 0 ? null : cellsOf(index, header);
    const place = (row: number) => ({ ...at, row: excelRow(row), column: header });
    if (!isPlain(column)) continue;
    yield;
    const context = { log, lists, place };
    contract.set(column.key, decodeContractColumn(column, cells, context, header, kept.count));
  }
  const years = contract.get('year');
  const everyBlank = schema.blankYearIsEvery ?? false;
  if (years && !everyBlank) noteBlankYears(years, (row) => ({ ...at, row: excelRow(row) }), log);

  return new GridTable({
    name,
    grid,
    layout,
    kept,
    contract,
    weights: weigh(contract.get('weight'), kept.count, none),
    years: years?.kind === 'word' ? indexYears(years, everyBlank) : everyYear(kept.count),
    cellsOf,
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

/** In bytes wherever they are enough: rows that stand for hundreds are rare. */
const weigh = (
  column: Column | undefined,
  count: number,
  none: ReadonlySet<number>,
): RowWeights => {
  const given = column?.kind === 'number' && !column.missing ? column.values : null;
  const weights = given?.some((weight) => weight > 255)
    ? new Float64Array(count)
    : new Uint8Array(count);
  weights.fill(1);
  given?.forEach((weight, row) => {
    if (weight >= 0) weights[row] = weight;
  });
  for (const row of none) weights[row] = 0;
  return weights;
};

const noteBlankYears = (years: Column, place: (row: number) => Place, log: FindingLog): void => {
  if (years.kind !== 'word' || years.missing) return;
  if (years.coded.meanings.includes(-1) === false) return;
  const { codes } = years;
  for (let row = 0; row < codes.length; row += 1) {
    if ((codes[row] ?? -1) >= 0 || years.unreadable.has(row)) continue;
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
  kept: KeptRows,
  log: FindingLog,
): Steps<void> {
  for (const { header, index } of layout.own) {
    yield;
    if (!grid.cells.columns[index]?.distinct.some(isErrorLiteral)) continue;
    const gridRows = Array.from({ length: kept.count }, (_, row) => kept.gridRow(row));
    const failed = gridRows.filter((row) => isErrorLiteral(grid.cells.cell(row, index)));
    const [first] = failed;
    if (first === undefined) continue;
    const row = grid.headerRow + 1 + first;
    const place = { sheet: grid.sheet, table: grid.table, row, column: header };
    const count = failed.length;
    log.add('warning', 'own-column-error', place, grid.cells.cell(first, index), { count });
  }
};
