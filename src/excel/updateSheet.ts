import { peoplesColumns } from '../sheets/keyedRows';
import { pendingTitle } from '../sheets/pendingTitle';
import type { ColumnChange, SheetDifference } from '../sheets/takeDifference';
import type { CellValue } from '../workbook/TableGrid';
import { type AppendedCells, appendRows } from './appendRows';
import { toCell } from './cellText';
import { cellOf } from './createSheet';
import { drawLines, formatCells, formatHeader, toPoints } from './formatColumn';
import { bodyOf, guardRows, readBack, writeColumn } from './writeColumn';

/** Queues a column under the header of an unfinished one; such a one of a press that broke off goes. */
const addColumn = (table: Excel.Table, change: ColumnChange): void => {
  const { column, header, values } = change;
  const pending = pendingTitle(header);
  table.columns.getItemOrNullObject(pending).delete();
  const added = table.columns.add(undefined, [
    [toCell(pending)],
    ...values.map((value) => [toCell(value ?? null)]),
  ]);
  formatHeader(added.getHeaderRowRange(), column);
  const formats = change.formats.map((format) => format ?? 'General');
  const body = added.getDataBodyRange();
  formatCells(body, column, formats);
  drawLines(added.getRange(), formats.length + 1, 1);
  body.format.columnWidth = toPoints(column.width);
  added.name = header;
};

const cellsOfNewRows = ({ plan, newRows, headerOf }: SheetDifference): AppendedCells[] =>
  plan.columns.flatMap((column) => {
    const header = headerOf(column);
    if (header === null) return [];
    const formats = newRows.map((row) => row.formats[column.key] ?? 'General');
    return [
      {
        header,
        values: newRows.map((row) => cellOf(plan, row, column, headerOf)),
        format: (cells: Excel.Range) => {
          formatCells(cells, column, formats);
          drawLines(cells, formats.length, 1);
        },
      },
    ];
  });

/**
 * Queues the reading of rows that were used again; the answer tells, after the batch was sent,
 * whether still nothing of the staff's stands in them.
 */
const readReused = (
  table: Excel.Table,
  { plan, seen, reuses }: SheetDifference,
): (() => boolean) => {
  if (reuses.length === 0) return () => true;
  const range = table.getRange();
  range.load('values');
  return () => {
    const [header = [], ...rows] = range.values as CellValue[][];
    const theirs = peoplesColumns(plan, { ...seen, header: header.map(String) });
    return reuses.every(({ row }) => theirs.every((column) => (rows[row]?.[column] ?? '') === ''));
  };
};

/**
 * Queues the difference of one sheet; the answer tells, after the batch was sent, whether every
 * key was still in its place when the cells were written.
 *
 * Columns go by name, whole, so that Excel refuses them when rows came or went. The key column is
 * the first of them, written with nothing but nulls: that guards the rows to be added as well. New
 * keys, of rows that are used again, come when all that belongs to them stands; after all else the
 * column that marks rows as free, by which the next press would give them to others.
 */
export const updateSheet = (
  context: Excel.RequestContext,
  difference: SheetDifference,
): (() => boolean) => {
  const { plan, seen, keyHeader, keyChanges, newRows, reusableRows } = difference;
  const table = context.workbook.tables.getItem(plan.table);
  const keysBefore = bodyOf(table, keyHeader);
  guardRows(table, keysBefore, seen);
  // Before the cells: where the batch breaks among them, the next press writes the rest and this.
  if (difference.stamp !== null) {
    context.workbook.names
      .getItemOrNullObject(plan.heading.stampName)
      .getRangeOrNullObject().values = [[toCell(difference.stamp)]];
  }
  // New columns first, as a formula may name them; new keys when all that belongs to them stands.
  for (const change of difference.newColumns) addColumn(table, change);
  const isMark = ({ column }: ColumnChange): boolean => column.key === plan.retired.column;
  for (const change of difference.changes) {
    if (!isMark(change)) writeColumn(table, change, seen.rowsHidden);
  }
  const formats = keyChanges.map(() => undefined);
  writeColumn(table, { header: keyHeader, values: keyChanges, formats }, seen.rowsHidden);
  appendRows(table, seen, { rows: newRows.length, reusableRows }, cellsOfNewRows(difference));
  for (const change of difference.changes.filter(isMark)) {
    const values = difference.keysAfter.map((_, row) => change.values[row]);
    writeColumn(table, { ...change, values }, seen.rowsHidden);
  }
  const isSameSize = newRows.length === 0 && difference.newColumns.length === 0;
  const keys = isSameSize ? keysBefore : bodyOf(table, keyHeader);
  const areInPlace = readBack(keys, difference.keysAfter);
  const areFree = readReused(table, difference);
  return () => areInPlace() && areFree();
};
