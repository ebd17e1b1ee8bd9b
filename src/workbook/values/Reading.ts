import type { CellValue } from '../TableGrid';

/** What a cell holds is not of the kind that its column takes. */
export const unreadable: unique symbol = Symbol('unreadable');

/** The value of a cell: null when it is blank, `unreadable` when it is of another kind. */
export type Reading<T> = T | null | typeof unreadable;

const dashes: ReadonlySet<string> = new Set(['-', '–', '—', '−', '‑']);

/** Begins with a digit or a letter of ASCII, as most cells do: asked first, it spares trimming. */
const beginsPlainly = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return first >= 0x30 && first <= 0x7a;
};

/** Nothing but white space. */
export const isEmpty = (cell: CellValue): boolean =>
  cell === '' || (typeof cell === 'string' && !beginsPlainly(cell) && cell.trim() === '');

/** A lone dash, with which staff say "none". */
export const isDash = (cell: CellValue): boolean =>
  typeof cell === 'string' && !beginsPlainly(cell) && dashes.has(cell.trim());

/** Both ways of saying "none". */
export const isBlank = (cell: CellValue): boolean => isEmpty(cell) || isDash(cell);
