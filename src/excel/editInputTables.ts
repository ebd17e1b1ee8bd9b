import type { Edited } from '../freezeYear';
import type { InputEdit } from '../sheets/InputEdit';
import { appendRows } from './appendRows';
import { isOvertaken } from './isOvertaken';
import { send } from './runInExcel';
import { bodyOf, guardRows, readBack, writeColumn } from './writeColumn';

/** Queues an edit; the answer tells, after the batch was sent, whether every row was in its place. */
const queueEdit = (context: Excel.RequestContext, edit: InputEdit): (() => boolean) => {
  const { seen, newRows, reusableRows } = edit;
  const table = context.workbook.tables.getItem(edit.table);
  const [key] = edit.keys;
  if (key) guardRows(table, bodyOf(table, key.header), seen);
  for (const change of edit.changes) writeColumn(table, change, seen.rowsHidden);
  const columns = edit.additions.map(({ header, values, formats }) => ({
    header,
    values: values.map((value) => value ?? null),
    format: (cells: Excel.Range) => {
      formats.forEach((format, row) => {
        if (format !== undefined) cells.getCell(row, 0).numberFormat = [[format]];
      });
    },
  }));
  appendRows(table, seen, { rows: newRows, reusableRows }, columns);
  const checks = edit.keys.map(({ header, after }) => readBack(bodyOf(table, header), after));
  return () => checks.every((isInPlace) => isInPlace());
};

/**
 * Writes what the user's click changes in input tables, in one round trip.
 *
 * Only the cells that are named: looks, other columns and other rows stay the user's. The row count
 * is guarded, and the columns that tell rows apart are read back in the same trip.
 */
export const editInputTables = async (
  context: Excel.RequestContext,
  edits: readonly InputEdit[],
): Promise<Edited> => {
  const checks = edits.map((edit) => queueEdit(context, edit));
  try {
    await send(context);
  } catch (error) {
    if (!isOvertaken(error)) throw error;
    return { settled: false, cells: 0 };
  }
  return {
    settled: checks.every((isInPlace) => isInPlace()),
    cells: edits.reduce((sum, { cells }) => sum + cells, 0),
  };
};
