import { maxColumns, maxRows } from '../../book/Rect';
import type { Sheet } from '../../book/Sheet';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where a key moves the active cell; null for keys that do not move it. */
export const moveByKey = (
  { key, ctrlKey, metaKey, shiftKey }: KeyboardEvent,
  sheet: Sheet,
  { row, column }: Place,
  pageRows: number,
): Place | null => {
  const far = ctrlKey || metaKey;
  const used = sheet.usedRange();
  const end = {
    row: used ? used.row + used.rows - 1 : 0,
    column: used ? used.column + used.columns - 1 : 0,
  };
  const go = (rows: number, columns: number): Place => {
    if (far) return edgeOf(sheet, { row, column }, rows, columns, end);
    let [toRow, toColumn] = [row + rows, column + columns];
    while (rows !== 0 && toRow > 0 && toRow < end.row && sheet.rowHidden(toRow)) toRow += rows;
    while (
      columns !== 0 &&
      toColumn > 0 &&
      toColumn < end.column &&
      sheet.columnLayout.at(toColumn).hidden
    )
      toColumn += columns;
    return inside({ row: toRow, column: toColumn });
  };
  switch (key) {
    case 'ArrowUp':
      return go(-1, 0);
    case 'ArrowDown':
      return go(1, 0);
    case 'ArrowLeft':
      return go(0, -1);
    case 'ArrowRight':
      return go(0, 1);
    case 'Enter':
      return inside({ row: row + (shiftKey ? -1 : 1), column });
    case 'Tab':
      return inside({ row, column: column + (shiftKey ? -1 : 1) });
    case 'PageUp':
      return inside({ row: row - pageRows, column });
    case 'PageDown':
      return inside({ row: row + pageRows, column });
    case 'Home':
      return { row: far ? 0 : row, column: 0 };
    case 'End':
      return far ? end : { row, column: end.column };
    default:
      return null;
  }
};

const inside = ({ row, column }: Place): Place => ({
  row: Math.min(maxRows - 1, Math.max(0, row)),
  column: Math.min(maxColumns - 1, Math.max(0, column)),
});

/** The end of a run of filled cells, or the next filled cell, as Ctrl with an arrow goes. */
const edgeOf = (sheet: Sheet, from: Place, rows: number, columns: number, end: Place): Place => {
  const isFilled = ({ row, column }: Place): boolean => sheet.value(row, column) !== null;
  const isWithin = ({ row, column }: Place): boolean =>
    row >= 0 && column >= 0 && row <= end.row && column <= end.column;
  const next = ({ row, column }: Place): Place => ({ row: row + rows, column: column + columns });
  let at = next(from);
  if (!isWithin(at)) return from;
  const runs = isFilled(from) && isFilled(at);
  while (isWithin(next(at)) && (runs ? isFilled(next(at)) : !isFilled(at))) at = next(at);
  return at;
};
