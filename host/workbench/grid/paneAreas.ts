import { intersectRects, type Rect, rectOf } from '../../book/Rect';
import type { SheetLayout } from './SheetLayout';

export type PaneName = 'body' | 'top' | 'left' | 'corner';

/** Rows and columns that are painted beyond what is in view, so that short scrolls need no paint. */
const overscan = { rows: 12, columns: 3 };

/** The first and the last row or column within an extent of pixels. */
export const inView = (
  from: number,
  extent: number,
  indexAt: (place: number) => number,
): { first: number; last: number } => ({
  first: indexAt(from),
  last: indexAt(from + Math.max(0, extent)),
});

/** Whether one block lies within another. */
export const contains = (outer: Rect | null, inner: Rect): boolean => {
  if (!outer) return false;
  const common = intersectRects(outer, inner);
  return common?.rows === inner.rows && common.columns === inner.columns;
};

/** An area with some rows and columns around it, inside the sheet and on its side of the freeze. */
export const widen = (
  area: Rect,
  layout: SheetLayout,
  name: PaneName,
  frozen: { readonly row: number; readonly column: number },
): Rect => {
  const down = name === 'body' || name === 'left';
  const across = name === 'body' || name === 'top';
  const row = down ? Math.max(frozen.row, area.row - overscan.rows) : area.row;
  const column = across ? Math.max(frozen.column, area.column - overscan.columns) : area.column;
  const end = area.row + area.rows + (down ? overscan.rows : 0);
  const right = area.column + area.columns + (across ? overscan.columns : 0);
  return rectOf(
    row,
    column,
    Math.min(layout.rows, end) - row,
    Math.min(layout.columns, right) - column,
  );
};
