import type { CellValue } from '../../workbook/TableGrid';

/** Longest text that may stand in a formula. */
const longestLiteral = 255;

/** A value as it is written in a formula; null where Excel takes no text of that length. */
export const toLiteral = (value: CellValue): string | null => {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value);
  return value.length > longestLiteral ? null : `"${value.replaceAll('"', '""')}"`;
};

/** Whether `=` of Excel takes the two for the same: texts in any case, no kind for another. */
export const isSameInExcel = (a: CellValue, b: CellValue): boolean =>
  typeof a === 'string' && typeof b === 'string' ? a.toLowerCase() === b.toLowerCase() : a === b;

/** A cell as `&` joins it to a text. */
export const joinedText = (cell: CellValue): string =>
  typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);

/** Signs that MATCH and COUNTIFS take for more than themselves. */
export const hasWildcard = (text: string): boolean => /[*?~]/u.test(text);
