import type { SeenSheet } from '../sheets/SeenSheet';
import type { PlannedCell } from '../sheets/SheetPlan';
import { toCell } from './cellText';

/** The cells of one column in rows that are made. */
export interface AppendedCells {
  /** Header as it stands, by which Excel finds the column. */
  readonly header: string;
  readonly values: readonly PlannedCell[];
  /** Number formats and looks come before the values. */
  readonly format: (cells: Excel.Range) => void;
}

/**
 * Queues new rows below the last one of a table, and fills them.
 *
 * The table grows by `resize` in the same batch, so that nothing depends on whether Excel grows it
 * by itself; what stands below is moved down first. Wholly blank rows at the end are used up.
 *
 * @param columns the key column first; each holds a cell for every new row
 */
export const appendRows = (
  table: Excel.Table,
  seen: Pick<SeenSheet, 'rows' | 'occupiedBelow'>,
  { rows, reusableRows }: { readonly rows: number; readonly reusableRows: number },
  columns: readonly AppendedCells[],
): void => {
  if (rows === 0) return;
  const growth = rows - reusableRows;
  if (growth > 0) {
    if (seen.occupiedBelow) table.getRange().getRowsBelow(growth).insert('Down');
    table.resize(table.getRange().getResizedRange(growth, 0));
  }
  const first = seen.rows.length - reusableRows;
  columns.forEach(({ header, values, format }, index) => {
    const cells = table.columns
      .getItem(header)
      .getDataBodyRange()
      .getCell(first, 0)
      .getResizedRange(rows - 1, 0);
    format(cells);
    cells.values = values.map((value) => [toCell(value)]);
    if (index === 0) cells.format.autofitRows();
  });
};
