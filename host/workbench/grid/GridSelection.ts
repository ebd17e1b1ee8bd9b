import { boundRects, type Rect, rectOf } from '../../book/Rect';

/** A cell of the sheet, rows and columns from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The selected block, and the active cell from which it grows. */
export class GridSelection {
  private from: CellPlace = { row: 0, column: 0 };
  private block: Rect = rectOf(0, 0);

  /** The cell that is typed into. */
  get anchor(): CellPlace {
    return this.from;
  }

  get rect(): Rect {
    return this.block;
  }

  /** The corner of the block that moves while the anchor stays. */
  get farEnd(): CellPlace {
    const { row, column, rows, columns } = this.block;
    return {
      row: this.from.row === row ? row + rows - 1 : row,
      column: this.from.column === column ? column + columns - 1 : column,
    };
  }

  set(rect: Rect): void {
    this.from = { row: rect.row, column: rect.column };
    this.block = rect;
  }

  /** Lets the block reach from the anchor's cell, merged as it may be, to another. */
  extend(anchorCell: Rect, to: Rect): void {
    this.block = boundRects(anchorCell, to);
  }
}
