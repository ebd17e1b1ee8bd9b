import { coversAllColumns, coversAllRows, maxColumns, maxRows, type Rect } from './Rect';

/** The letters of a column that counts from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column, from 0, of its letters in either case; -1 when beyond XFD or not letters. */
export function columnIndex(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return -1;
  let index = 0;
  for (let i = 0; i < letters.length; i++) {
    index = index * 26 + ((letters.charCodeAt(i) | 32) - 96);
  }
  return index <= maxColumns ? index - 1 : -1;
}

/** A1 of one cell. */
export const cellAddress = (row: number, column: number): string =>
  columnLetters(column) + (row + 1);

/** A1:B2 of a block, A:B of whole columns, 1:2 of whole rows, A1 of one cell. */
export function rectAddress(rect: Rect): string {
  const lastRow = rect.row + rect.rows;
  const lastColumn = rect.column + rect.columns - 1;
  if (coversAllRows(rect) && !coversAllColumns(rect)) {
    return `${columnLetters(rect.column)}:${columnLetters(lastColumn)}`;
  }
  if (coversAllColumns(rect)) return `${rect.row + 1}:${lastRow}`;
  const first = cellAddress(rect.row, rect.column);
  return rect.rows === 1 && rect.columns === 1
    ? first
    : `${first}:${cellAddress(lastRow - 1, lastColumn)}`;
}

const cellPattern = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const columnPattern = /^\$?([A-Za-z]{1,3})$/;
const rowPattern = /^\$?(\d{1,7})$/;

interface Corner {
  row: number | null;
  column: number | null;
}

function parseCorner(text: string): Corner | null {
  const cell = cellPattern.exec(text);
  const column = cell ?? columnPattern.exec(text);
  const row = cell?.[2] ?? rowPattern.exec(text)?.[1];
  const corner: Corner = {
    row: row === undefined ? null : Number(row) - 1,
    column: column?.[1] === undefined ? null : columnIndex(column[1]),
  };
  if (corner.row === null && corner.column === null) return null;
  if (corner.row !== null && (corner.row < 0 || corner.row >= maxRows)) return null;
  return corner.column === -1 ? null : corner;
}

/**
 * The block of an address without a sheet: `A1`, `$A$1:B2`, `A:C`, `3:5`, corners in any order.
 * Null when it is not an address or lies outside the sheet.
 */
export function parseAddress(address: string): Rect | null {
  const [left = '', right, ...more] = address.trim().split(':');
  if (more.length > 0) return null;
  const first = parseCorner(left);
  const last = right === undefined ? first : parseCorner(right);
  if (!first || !last) return null;
  if (right === undefined && (first.row === null || first.column === null)) return null;
  if ((first.row === null) !== (last.row === null)) return null;
  if ((first.column === null) !== (last.column === null)) return null;
  const [row1, row2] = [first.row ?? 0, last.row ?? maxRows - 1];
  const [column1, column2] = [first.column ?? 0, last.column ?? maxColumns - 1];
  return {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  };
}

/** A sheet's name as formulas write it: quoted unless it is a plain word that is no address. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const addressLike = /^[A-Za-z]{1,3}\d+$/.test(name) || /^(R|C|RC|R\d+C?\d*|C\d+)$/i.test(name);
  return plain && !addressLike ? name : `'${name.replaceAll("'", "''")}'`;
}
