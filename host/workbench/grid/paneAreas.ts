import { intersectRects, type Rect, rectOf } from '../../book/Rect';
import { headings } from './GridHeadings';
import type { Box, SheetLayout } from './SheetLayout';

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

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a pane lies, which cells it has to show, and how far its content is moved. */
export interface PanePlace {
  readonly name: PaneName;
  readonly box: Box;
  readonly area: Rect;
  readonly offset: Point;
}

/**
 * The places of the four panes; those of nothing frozen have no extent.
 *
 * @param frame the viewport in pixels: where the body begins, and the whole width and height
 * @param size width and height of what is frozen, in pixels
 * @param frozen how many rows and columns are
 * @param area the cells of the body
 * @param scrolled how far the body's content is moved
 */
export const placePanes = (
  { left, top, width, height }: Box,
  size: { readonly width: number; readonly height: number },
  frozen: { readonly row: number; readonly column: number },
  area: Rect,
  scrolled: Point,
): readonly PanePlace[] => {
  const across = { left, width: width - left };
  const down = { top, height: height - top };
  const [above, beside] = [
    { top: headings.height, height: size.height },
    { left: headings.width, width: size.width },
  ];
  const rows = { row: 0, rows: frozen.row };
  const columns = { column: 0, columns: frozen.column };
  const { x, y } = scrolled;
  return [
    { name: 'body', box: { ...across, ...down }, area, offset: scrolled },
    { name: 'top', box: { ...across, ...above }, area: { ...area, ...rows }, offset: { x, y: 0 } },
    {
      name: 'left',
      box: { ...beside, ...down },
      area: { ...area, ...columns },
      offset: { x: 0, y },
    },
    {
      name: 'corner',
      box: { ...beside, ...above },
      area: { ...rows, ...columns },
      offset: { x: 0, y: 0 },
    },
  ];
};
