import { coversAllColumns, coversAllRows, maxRows, type Rect } from './Rect';
import type { Sheet } from './Sheet';

/** What a clear takes away: what is in the cells, how they look, or both. */
export type ClearWhat = 'contents' | 'formats' | 'all';

/** See `Sheet.restyle`. */
export function restyleCells(sheet: Sheet, rect: Rect, change: (style: number) => number): void {
  const wholeColumns = coversAllRows(rect);
  const wholeRows = !wholeColumns && coversAllColumns(rect);
  const lastRow = Math.min(rect.row + rect.rows, wholeColumns ? sheet.cells.rows.length : maxRows);
  for (let r = rect.row; r < lastRow; r++) {
    const row = sheet.cells.rows[r];
    const width = wholeRows ? (row?.width ?? 0) : rect.column + rect.columns;
    for (let c = rect.column; c < Math.min(width, rect.column + rect.columns); c++) {
      // In whole columns only cells that have, or take from their row, a look of their own.
      if (wholeColumns && !row?.hasCell(c) && (row?.style ?? null) === null) continue;
      const style = sheet.style(r, c);
      const next = change(style);
      if (next !== style) sheet.cells.setStyle(r, c, next);
    }
    const rowStyle = row?.style ?? 0;
    if (wholeRows && change(rowStyle) !== rowStyle) sheet.setRowStyle(r, change(rowStyle));
  }
  if (wholeColumns) {
    sheet.patchColumns(rect.column, rect.columns, (format) => {
      const style = change(format.style ?? 0);
      return style === (format.style ?? 0) ? format : { ...format, style };
    });
  }
}

/** See `Sheet.clear`. */
export function clearCells(sheet: Sheet, rect: Rect, what: ClearWhat): void {
  const end = Math.min(rect.row + rect.rows, sheet.cells.rows.length);
  for (let r = rect.row; r < end; r++) {
    const row = sheet.cells.rows[r];
    if (!row) continue;
    const last = Math.min(rect.column + rect.columns, row.width);
    for (let c = rect.column; c < last; c++) {
      if (!row.hasCell(c)) continue;
      if (what !== 'formats') {
        if (row.styles?.[c] !== undefined && what === 'contents') sheet.setValue(r, c, null);
        else sheet.cells.drop(r, c);
      } else if (row.styles?.[c] !== undefined) {
        sheet.cells.setStyle(r, c, 0);
      }
    }
  }
  if (what !== 'formats') sheet.book.noteCalculation();
}
