import type { PlannedCell } from '../sheets/SheetPlan';
import type { SeenSheet } from '../sheets/SeenSheet';
import { toCell } from './cellText';

/** New values for a column that stands; undefined leaves a cell as it is. */
export interface ColumnCells {
  /** Header as it stands, by which Excel finds the column again. */
  readonly header: string;
  readonly values: readonly (PlannedCell | undefined)[];
  readonly formats: readonly (string | undefined)[];
}

type CellArray = (string | number | boolean | null)[][];

/** One column as Excel takes it: null leaves a cell as it is. */
const columnArray = (values: readonly (PlannedCell | undefined)[]): CellArray =>
  values.map((value) => [value === undefined ? null : toCell(value)]);

/**
 * Queues the changes of one column: whole and by name, so that Excel refuses them when rows came
 * or went.
 *
 * @param cellByCell what a filter hides is skipped or misplaced by a write to the whole column
 */
export const writeColumn = (
  table: Excel.Table,
  { header, values, formats }: ColumnCells,
  cellByCell: boolean,
): void => {
  const hasValues = values.some((value) => value !== undefined);
  if (!hasValues && !formats.some((format) => format !== undefined)) return;
  const body = bodyOf(table, header);
  formats.forEach((format, row) => {
    if (format !== undefined) body.getCell(row, 0).numberFormat = [[format]];
  });
  if (!hasValues) return;
  if (!cellByCell) {
    body.values = columnArray(values);
    return;
  }
  values.forEach((value, row) => {
    if (value !== undefined) body.getCell(row, 0).values = [[toCell(value)]];
  });
};

/** The cells of a column, without its header. */
export const bodyOf = (table: Excel.Table, header: string): Excel.Range =>
  table.columns.getItem(header).getDataBodyRange();

/**
 * Queues a write of nothing but nulls: it changes no cell, but Excel refuses it, and all that
 * follows, when the number of rows is another.
 *
 * One cell would be spread over any number of rows, so a table of one row is guarded by all its
 * cells, others by those of one column.
 */
export const guardRows = (
  table: Excel.Table,
  column: Excel.Range,
  { header, rows }: Pick<SeenSheet, 'header' | 'rows'>,
): void => {
  if (rows.length === 1) {
    table.getDataBodyRange().values = [header.map(() => null)];
    return;
  }
  column.values = rows.map(() => [null]);
};

/**
 * Queues the reading of a column; the answer tells, after the batch was sent, whether each of its
 * cells is what it must be.
 */
export const readBack = (written: Excel.Range, expected: readonly string[]): (() => boolean) => {
  written.load('values');
  return () => expected.every((cell, row) => String(written.values[row]?.[0] ?? '') === cell);
};
