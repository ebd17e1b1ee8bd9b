import type { ChartAnchor, ChartCorner } from '../book/ChartAnchor';
import { maxColumns, maxRows } from '../book/Rect';
import type { Sheet } from '../book/Sheet';
import { toPoints } from './columnWidth';

/** Where a chart stands, in points from the sheet's upper left corner. */
export interface ChartPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The breadth of a column or the height of a row in points; 0 when it is hidden. */
const columnPoints = (sheet: Sheet, column: number): number => {
  const { width, hidden } = sheet.columnLayout.at(column);
  const { defaultColumnWidth } = sheet;
  return hidden ? 0 : toPoints(width ?? defaultColumnWidth, defaultColumnWidth);
};

const rowPoints = (sheet: Sheet, row: number): number =>
  sheet.rowHidden(row) ? 0 : (sheet.rowHeight(row) ?? sheet.defaultRowHeight);

const sumUpTo = (end: number, size: (index: number) => number): number => {
  let sum = 0;
  for (let index = 0; index < end; index++) sum += size(index);
  return sum;
};

const leftOf = (sheet: Sheet, { column, fromLeft }: ChartCorner): number =>
  sumUpTo(column, (each) => columnPoints(sheet, each)) +
  Math.min(fromLeft, columnPoints(sheet, column));

const topOf = (sheet: Sheet, { row, fromTop }: ChartCorner): number =>
  sumUpTo(row, (each) => rowPoints(sheet, each)) + Math.min(fromTop, rowPoints(sheet, row));

/** Where an anchor stands while rows and columns are as they are. */
export const placeOf = (sheet: Sheet, anchor: ChartAnchor): ChartPlace => {
  // Without a row or column to belong to, a corner is reckoned from the sheet's.
  const { fromLeft, fromTop } = anchor.from;
  const fixed = anchor.follows === 'nothing' && anchor.to === null;
  const left = fixed ? fromLeft : leftOf(sheet, anchor.from);
  const top = fixed ? fromTop : topOf(sheet, anchor.from);
  if (anchor.to === null) return { left, top, width: anchor.width, height: anchor.height };
  return {
    left,
    top,
    width: leftOf(sheet, anchor.to) - left,
    height: topOf(sheet, anchor.to) - top,
  };
};

/** The anchor between the two corners of a place, as Excel makes it. */
export const anchorAt = (sheet: Sheet, { left, top, width, height }: ChartPlace): ChartAnchor => ({
  from: cornerAt(sheet, left, top),
  to: cornerAt(sheet, left + width, top + height),
  follows: 'stretch',
});

const cornerAt = (sheet: Sheet, left: number, top: number): ChartCorner => {
  const [column, fromLeft] = walk(left, maxColumns, (each) => columnPoints(sheet, each));
  const [row, fromTop] = walk(top, maxRows, (each) => rowPoints(sheet, each));
  return { row, column, fromTop, fromLeft };
};

/** Which row or column a point lies in, and how far. */
const walk = (
  points: number,
  limit: number,
  size: (index: number) => number,
): readonly [number, number] => {
  let rest = Math.max(0, points);
  for (let index = 0; index < limit - 1; index++) {
    const step = size(index);
    if (rest < step) return [index, rest];
    rest -= step;
  }
  return [limit - 1, 0];
};
