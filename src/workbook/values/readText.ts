import type { CellValue } from '../TableGrid';
import { isBlank } from './Reading';

/** The text of a cell without white space at its ends; null when blank. Every cell has one. */
export const readText = (cell: CellValue): string | null => {
  if (isBlank(cell)) return null;
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  // Excel shows 15 digits; the 17th of a binary fraction is not what anybody typed.
  return String(Number(cell.toPrecision(15)));
};
