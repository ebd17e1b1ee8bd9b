import type { CellValue } from '../TableGrid';
import type { Reading } from './Reading';
import { isBlank, unreadable } from './Reading';

const leading = /^\s*(\d{1,2})(?!\d)/u;

/** The number of a class, which leads its name: "4.a", "4a", "4. klase" and 4 are all 4. */
export const readClass = (cell: CellValue): Reading<number> => {
  if (typeof cell === 'boolean') return unreadable;
  if (isBlank(cell)) return null;
  if (typeof cell === 'number') return cell >= 0 && cell < 100 ? Math.floor(cell) : unreadable;
  const match = leading.exec(cell);
  return match ? Number(match[1]) : unreadable;
};
