import type { CellValue } from '../../workbook/TableGrid';
import { showEntered } from './showEntered';

/**
 * A cell that holds a share, as people would type it: 0,825 as `82,5%`. A number above 1 means
 * percent already and stands as it is.
 */
export const showEnteredShare = (cell: CellValue): string => {
  if (typeof cell !== 'number' || cell < 0 || cell > 1) return showEntered(cell);
  const text = String(cell);
  // Moving the decimal point in the text is exact; what is read from it is the cell again.
  return text.includes('e') ? showEntered(cell) : `${showEntered(Number(`${text}e2`))}%`;
};
