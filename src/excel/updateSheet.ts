import type { PlanValue } from '../sheets/SheetPlan';
import type { ColumnChange, SheetDifference } from '../sheets/takeDifference';
import { toCell } from './cellText';
import { rowCells } from './createSheet';
import { formatCells, formatHeader, toPoints } from './formatColumn';

type CellArray = (string | number | boolean | null)[][];

/** One column as Excel takes it: null leaves a cell as it is. */
const columnArray = (values: readonly (PlanValue | undefined)[]): CellArray =>
  values.map((value) => [value === undefined ? null : toCell(value)]);

const writeColumn = (
  table: Excel.Table,
  { header, values, formats }: ColumnChange,
  cellByCell: boolean,
): void => {
  const body = table.columns.getItem(header).getDataBodyRange();
  formats.forEach((format, row) => {
    if (format !== undefined) body.getCell(row, 0).numberFormat = [[format]];
  });
  if (!values.some((value) => value !== undefined)) return;
  if (!cellByCell) {
    body.values = columnArray(values);
    return;
  }
  // What a filter hides is skipped or misplaced by a write to the whole column.
  values.forEach((value, row) => {
    if (value !== undefined) body.getCell(row, 0).values = [[toCell(value)]];
  });
};

const addColumn = (table: Excel.Table, change: ColumnChange): void => {
  const { column, header, values } = change;
  const added = table.columns.add(undefined, [
    [toCell(header)],
    ...values.map((value) => [toCell(value ?? null)]),
  ]);
  formatHeader(added.getHeaderRowRange(), column);
  const formats = change.formats.map((format) => format ?? 'General');
  const body = added.getDataBodyRange();
  formatCells(body, column, formats);
  body.format.columnWidth = toPoints(column.width);
};

const addRows = (table: Excel.Table, difference: SheetDifference): void => {
  const { plan, seen, newRows, reusableRows } = difference;
  const growth = newRows.length - reusableRows;
  if (growth > 0) {
    if (seen.occupiedBelow) table.getRange().getRowsBelow(growth).insert('Down');
    table.resize(table.getRange().getResizedRange(growth, 0));
  }
  const cells = newRows.map((row) => rowCells(plan, row));
  const first = seen.rows.length - reusableRows;
  plan.columns.forEach((column, index) => {
    const header = difference.headerOf(column);
    if (header === null) return;
    const body = table.columns
      .getItem(header)
      .getDataBodyRange()
      .getCell(first, 0)
      .getResizedRange(newRows.length - 1, 0);
    formatCells(
      body,
      column,
      newRows.map((row) => row.formats[column.key] ?? 'General'),
    );
    body.values = cells.map((row) => [row[index] ?? '']);
    if (index === 0) body.format.autofitRows();
  });
};

/**
 * Queues the difference of one sheet; the answer tells, after the batch was sent, whether every
 * key was still in its place when the cells were written.
 *
 * Columns go by name, whole, so that Excel refuses them when rows came or went. The key column is
 * the first of them, written with nothing but nulls: that guards the rows to be added as well.
 */
export const updateSheet = (
  context: Excel.RequestContext,
  difference: SheetDifference,
): (() => boolean) => {
  const { plan, seen, keyHeader } = difference;
  const table = context.workbook.tables.getItem(plan.table);
  const keys = table.columns.getItem(keyHeader).getDataBodyRange();
  keys.values = seen.rows.map(() => [null]);
  for (const change of difference.changes) writeColumn(table, change, seen.rowsHidden);
  for (const change of difference.newColumns) addColumn(table, change);
  if (difference.newRows.length > 0) addRows(table, difference);
  if (difference.stamp !== null) {
    context.workbook.names
      .getItemOrNullObject(plan.heading.stampName)
      .getRangeOrNullObject().values = [[toCell(difference.stamp)]];
  }
  const readBack = table.columns.getItem(keyHeader).getDataBodyRange();
  readBack.load('values');
  return () =>
    difference.keysAfter.every((key, row) => String(readBack.values[row]?.[0] ?? '') === key);
};
