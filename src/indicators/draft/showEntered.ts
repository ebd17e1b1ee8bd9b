import type { CellValue } from '../../workbook/TableGrid';

/** A cell as people would type it: a number with a comma, yes and no as words. */
export const showEntered = (cell: CellValue): string => {
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  if (typeof cell === 'boolean') return cell ? 'Jā' : 'Nē';
  return cell;
};
