import { maxColumns, maxRows, type Rect } from './Rect';

export type InsertDirection = 'down' | 'right';
export type DeleteDirection = 'up' | 'left';

export interface CellsInserted {
  readonly kind: 'insert';
  readonly sheet: string;
  readonly rect: Rect;
  readonly direction: InsertDirection;
}

export interface CellsDeleted {
  readonly kind: 'delete';
  readonly sheet: string;
  readonly rect: Rect;
  readonly direction: DeleteDirection;
}

/** Cells that moved because others were inserted or deleted; `sheet` is the name at that time. */
export type CellShift = CellsInserted | CellsDeleted;

/**
 * A change that every reference in the workbook has to follow. The book keeps the list, so that
 * parts it does not model (charts, drawings, comments) can follow when the file is saved.
 */
export type StructuralChange =
  | CellShift
  | { readonly kind: 'rename-sheet'; readonly from: string; readonly to: string }
  | { readonly kind: 'remove-sheet'; readonly sheet: string }
  | { readonly kind: 'rename-table'; readonly from: string; readonly to: string };

interface Span {
  start: number;
  size: number;
}

function insertInto(span: Span, at: number, count: number, limit: number): Span | null {
  if (at > span.start + span.size - 1) return span;
  if (at > span.start)
    return { start: span.start, size: Math.min(span.size + count, limit - span.start) };
  const start = span.start + count;
  return start >= limit ? null : { start, size: Math.min(span.size, limit - start) };
}

function deleteFrom(span: Span, at: number, count: number): Span | null {
  const end = span.start + span.size;
  if (at >= end) return span;
  const before = Math.max(0, Math.min(at, end) - span.start);
  const after = Math.max(0, end - Math.max(span.start, at + count));
  if (before + after === 0) return null;
  return {
    start: Math.min(span.start, at + Math.max(0, span.start - at - count)),
    size: before + after,
  };
}

/**
 * Where a block stands after cells were inserted or deleted: the same object when it is not
 * touched, null when nothing of it is left. As in Excel, a block follows only when all of its
 * breadth lies among the cells that move; whole columns and rows do not move along themselves.
 */
export function shiftRect(rect: Rect, shift: CellShift): Rect | null {
  const moved = shift.rect;
  const vertical = shift.direction === 'down' || shift.direction === 'up';
  if (vertical) {
    const within =
      rect.column >= moved.column && rect.column + rect.columns <= moved.column + moved.columns;
    if (!within || rect.rows === maxRows) return rect;
    const span = { start: rect.row, size: rect.rows };
    const next =
      shift.kind === 'insert'
        ? insertInto(span, moved.row, moved.rows, maxRows)
        : deleteFrom(span, moved.row, moved.rows);
    if (next === null) return null;
    return next.start === rect.row && next.size === rect.rows
      ? rect
      : { ...rect, row: next.start, rows: next.size };
  }
  const within = rect.row >= moved.row && rect.row + rect.rows <= moved.row + moved.rows;
  if (!within || rect.columns === maxColumns) return rect;
  const span = { start: rect.column, size: rect.columns };
  const next =
    shift.kind === 'insert'
      ? insertInto(span, moved.column, moved.columns, maxColumns)
      : deleteFrom(span, moved.column, moved.columns);
  if (next === null) return null;
  return next.start === rect.column && next.size === rect.columns
    ? rect
    : { ...rect, column: next.start, columns: next.size };
}
