import type { CellFormula } from './CellFormula';
import type { CellValue } from './CellValue';

/**
 * What a cell still has in common with the file: which of the file's cells it is, and which of its
 * parts were changed since. A cell without a mark, in a row of the file, is the file's own.
 */
export interface CellMark {
  /** The file's row (see `Row.source`), or -1 when nothing of the cell comes from the file. */
  readonly source: number;
  readonly column: number;
  readonly value: boolean;
  readonly formula: boolean;
}

/** The mark of a cell that was written anew. */
export const written: CellMark = { source: -1, column: -1, value: true, formula: true };

/** How a row looks as a whole: see the fields of `Row`. */
export type RowLayout = Pick<Row, 'height' | 'fitted' | 'hidden' | 'style'>;

/**
 * One row of a sheet. The arrays are by column and may have holes: no value is blank, no style is
 * a cell that takes the look of its row or column.
 */
export class Row {
  readonly values: CellValue[] = [];
  formulas: (CellFormula | undefined)[] | null = null;
  styles: (number | undefined)[] | null = null;
  /** Points; null is the sheet's default, or by the text. */
  height: number | null = null;
  /** The height was measured from the text, and follows it, rather than being set by somebody. */
  fitted = false;
  hidden = false;
  style: number | null = null;
  /** The ordinal of the row in the file's sheet, or -1 for a row made later. */
  source = -1;
  /** Something of the row differs from the file. */
  changed = false;
  /** The row's own height, visibility or look differs from the file. */
  layoutChanged = false;
  marks: Map<number, CellMark> | null = null;

  /** Changes the row's layout; false when it is like that already. */
  patchLayout(layout: Partial<RowLayout>): boolean {
    const { height = this.height, fitted = this.fitted } = layout;
    const { hidden = this.hidden, style = this.style } = layout;
    const same = height === this.height && hidden === this.hidden && style === this.style;
    if (same && fitted === this.fitted) return false;
    Object.assign(this, { height, fitted, hidden, style });
    this.layoutChanged = true;
    this.changed = true;
    return true;
  }

  /** One past the last column that holds anything. */
  get width(): number {
    return Math.max(this.values.length, this.formulas?.length ?? 0, this.styles?.length ?? 0);
  }

  hasCell(column: number): boolean {
    return (
      (this.values[column] ?? null) !== null ||
      this.formulas?.[column] !== undefined ||
      this.styles?.[column] !== undefined
    );
  }

  mark(column: number, mark: CellMark): void {
    this.changed = true;
    // A row that the file never had needs no marks: all of it is new.
    if (this.source < 0 && mark.source < 0) this.marks?.delete(column);
    else (this.marks ??= new Map()).set(column, mark);
  }

  /** The mark that holds for a cell, also where none is kept. */
  markAt(column: number): CellMark {
    const kept = this.marks?.get(column);
    if (kept) return kept;
    if (this.source < 0) return written;
    return { source: this.source, column, value: false, formula: false };
  }

  drop(column: number): void {
    if (column < this.values.length) this.values[column] = null;
    if (this.formulas) this.formulas[column] = undefined;
    if (this.styles) this.styles[column] = undefined;
    this.mark(column, written);
  }
}
