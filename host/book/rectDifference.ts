import { intersectRects, type Rect } from './Rect';

/** What of a block lies outside another, as at most four blocks: above, left, right, below. */
export function subtractRect(rect: Rect, hole: Rect): Rect[] {
  const common = intersectRects(rect, hole);
  if (!common) return [rect];
  const rest: Rect[] = [
    { ...rect, rows: common.row - rect.row },
    { ...common, column: rect.column, columns: common.column - rect.column },
    {
      ...common,
      column: common.column + common.columns,
      columns: rect.column + rect.columns - common.column - common.columns,
    },
    {
      ...rect,
      row: common.row + common.rows,
      rows: rect.row + rect.rows - common.row - common.rows,
    },
  ];
  return rest.filter((one) => one.rows > 0 && one.columns > 0);
}
