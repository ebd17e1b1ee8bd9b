import type { CellValue } from '../TableGrid';
import type { Reading } from './Reading';
import { unreadable } from './Reading';
import { readNumber } from './readNumber';

/** A whole number from 0. */
export const readCount = (cell: CellValue): Reading<number> => {
  const read = readNumber(cell);
  if (typeof read !== 'number') return read;
  return Number.isSafeInteger(read) && read >= 0 ? read : unreadable;
};
