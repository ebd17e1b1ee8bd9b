import { maxColumns, maxRows, type Rect } from './Rect';
import { shiftRect, type CellShift } from './StructuralChange';

/** A point of the sheet: a cell, from 0, and points from its upper left corner. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly fromTop: number;
  readonly fromLeft: number;
}

/**
 * Where a drawing stands: between two corners, or from one corner on with a size in points.
 *
 * `follows` says what rows and columns do to it that are inserted above or across: move and stretch
 * it, move it, or nothing.
 */
export type ChartAnchor =
  | {
      readonly from: ChartCorner;
      readonly to: ChartCorner;
      readonly follows: 'stretch' | 'move' | 'nothing';
    }
  | {
      readonly from: ChartCorner;
      readonly to: null;
      readonly width: number;
      readonly height: number;
      readonly follows: 'move' | 'nothing';
    };

/** Where an anchor stands after whole rows or columns were inserted or deleted; cells do not move it. */
export function followAnchor(anchor: ChartAnchor, shift: CellShift): ChartAnchor {
  if (anchor.follows === 'nothing') return anchor;
  const vertical = shift.direction === 'down' || shift.direction === 'up';
  const axis = vertical ? 'row' : 'column';
  const start = anchor.from[axis];
  const next = placeAfter(axis, start, shift);
  const from = next === start ? anchor.from : { ...anchor.from, [axis]: next };
  if (anchor.to === null) return from === anchor.from ? anchor : { ...anchor, from };
  const end = anchor.to[axis];
  const nextEnd = anchor.follows === 'stretch' ? placeAfter(axis, end, shift) : end + next - start;
  if (next === start && nextEnd === end) return anchor;
  return { ...anchor, from, to: { ...anchor.to, [axis]: Math.max(next, nextEnd) } };
}

/** Where a row or column stands now; of a deleted one, where its gap was closed. */
function placeAfter(axis: 'row' | 'column', at: number, shift: CellShift): number {
  for (let place = at; place >= 0; place--) {
    const rect: Rect =
      axis === 'row'
        ? { row: place, column: 0, rows: 1, columns: maxColumns }
        : { row: 0, column: place, rows: maxRows, columns: 1 };
    const next = shiftRect(rect, shift);
    if (next) return next[axis] + (place < at ? 1 : 0);
  }
  return 0;
}
