import { maxColumns, maxRows, type Rect } from '../../book/Rect';
import type { Sheet } from '../../book/Sheet';
import { toPoints } from '../../model/columnWidth';
import { measureRow } from '../../model/fitRow';

const pixelsPerPoint = 96 / 72;
/** The grid goes on a little beyond what is used, as sheets do. */
const spare = { rows: 40, columns: 12 };
const least = { rows: 60, columns: 26 };
/** Longer sheets are not measured text by text: it would take as long as reading them. */
const mostMeasuredRows = 5_000;
const defaultCharacters = 8.43;

/** Where something begins and ends, in pixels from the first cell of the sheet. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the rows and columns of a sheet lie, in pixels; hidden ones have no extent. */
export class SheetLayout {
  readonly rows: number;
  readonly columns: number;
  /** The top of each row and, last, the end of all; likewise the lefts of columns. */
  private readonly tops: Float64Array;
  private readonly lefts: Float64Array;

  constructor(sheet: Sheet) {
    const used = sheet.usedRange();
    this.rows = Math.min(
      maxRows,
      Math.max(least.rows, (used ? used.row + used.rows : 0) + spare.rows),
    );
    this.columns = Math.min(
      maxColumns,
      Math.max(least.columns, (used ? used.column + used.columns : 0) + spare.columns),
    );
    const measured = (used?.rows ?? 0) <= mostMeasuredRows;
    const heightOf = (row: number): number => {
      if (sheet.rowHidden(row)) return 0;
      const set = sheet.rowHeight(row);
      const points = set ?? (measured ? measureRow(sheet, row) : sheet.defaultRowHeight);
      return Math.round(points * pixelsPerPoint);
    };
    const widthOf = (column: number): number => {
      const { hidden, width } = sheet.columnLayout.at(column);
      return hidden ? 0 : Math.round(toPoints(width, defaultCharacters) * pixelsPerPoint);
    };
    this.tops = accumulate(this.rows, heightOf);
    this.lefts = accumulate(this.columns, widthOf);
  }

  get width(): number {
    return this.left(this.columns);
  }

  get height(): number {
    return this.top(this.rows);
  }

  top(row: number): number {
    return this.tops[Math.min(row, this.rows)] ?? 0;
  }

  left(column: number): number {
    return this.lefts[Math.min(column, this.columns)] ?? 0;
  }

  /** The row at a height; the last one below all. */
  rowAt(y: number): number {
    return indexAt(this.tops, y);
  }

  columnAt(x: number): number {
    return indexAt(this.lefts, x);
  }

  box({ row, column, rows, columns }: Rect): Box {
    const [left, top] = [this.left(column), this.top(row)];
    return {
      left,
      top,
      width: this.left(column + columns) - left,
      height: this.top(row + rows) - top,
    };
  }
}

const accumulate = (count: number, sizeOf: (index: number) => number): Float64Array => {
  const edges = new Float64Array(count + 1);
  for (let i = 0; i < count; i++) edges[i + 1] = (edges[i] ?? 0) + sizeOf(i);
  return edges;
};

/** The last index whose edge is not beyond the place. */
const indexAt = (edges: Float64Array, place: number): number => {
  let [low, high] = [0, edges.length - 2];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((edges[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
};
