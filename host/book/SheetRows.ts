import { CellStore } from './CellStore';
import { maxRows } from './Rect';
import type { RowLayout } from './Row';
import { SheetFeatures } from './SheetFeatures';

/** The rows of a sheet: how tall each is, whether it is hidden, and the look of its cells. */
export abstract class SheetRows extends SheetFeatures {
  readonly cells = new CellStore();

  /** Points; null lets the text decide. */
  setRowHeight(first: number, count: number, height: number | null): void {
    this.patchRows(first, count, { height, fitted: false });
  }

  /** Makes a row as tall as its text was measured, in points; it goes on following its text. */
  fitRowHeight(row: number, height: number): void {
    this.patchRows(row, 1, { height, fitted: true });
  }

  /** Whether a row's height was measured from its text. */
  rowFitted(row: number): boolean {
    return this.cells.rows[row]?.fitted ?? false;
  }

  setRowHidden(first: number, count: number, hidden: boolean): void {
    this.patchRows(first, count, { hidden });
  }

  setRowStyle(row: number, style: number): void {
    this.patchRows(row, 1, { style });
  }

  rowHidden(row: number): boolean {
    return this.cells.rows[row]?.hidden ?? false;
  }

  /** Points, or null when the row is as tall as the sheet's default or its text. */
  rowHeight(row: number): number | null {
    return this.cells.rows[row]?.height ?? null;
  }

  private patchRows(first: number, count: number, layout: Partial<RowLayout>): void {
    for (let r = first; r < Math.min(first + count, maxRows); r++) {
      if (this.cells.row(r).patchLayout(layout)) this.cells.changed = true;
    }
  }
}
