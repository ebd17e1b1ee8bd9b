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
 * by itself; what stands below is moved down first. Wholly blank rows at the end are used up. All
 * looks come first and all cells last, in one write: wherever the batch breaks, a row is wholly
 * there, or still blank and used up by the next press. Columns of other people are left as they are.
 *
 * @param columns the key column first; each holds a cell for every new row
 */
export const appendRows = (
  table: Excel.Table,
  seen: Pick<SeenSheet, 'header' | 'rows' | 'occupiedBelow'>,
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
  for (const { header, format } of columns) {
    const body = table.columns.getItem(header).getDataBodyRange();
    format(body.getCell(first, 0).getResizedRange(rows - 1, 0));
  }
  const added = columns.map(({ header }) => header).filter((one) => !seen.header.includes(one));
  const cellsOf = new Map(columns.map(({ header, values }) => [header, values]));
  const block = table
    .getDataBodyRange()
    .getRow(first)
    .getResizedRange(rows - 1, 0);
  block.values = Array.from({ length: rows }, (_, row) =>
    [...seen.header, ...added].map((header) => {
      const values = cellsOf.get(header);
      return values === undefined ? null : toCell(values[row] ?? null);
    }),
  );
  block.format.autofitRows();
};
