import type { CellValue } from '../../workbook/TableGrid';

/** Classes end with this one. */
export const lastClass = 12;

const leading = /^(\s*)(\d{1,2})(?!\d)/u;

/**
 * The class of the next year, written as the staff write classes: "3.a" becomes "4.a", 3 becomes 4.
 * A cell that does not begin with a number stays what it is.
 */
export const nextClass = (cell: CellValue): CellValue => {
  if (typeof cell === 'number') return cell + 1;
  if (typeof cell !== 'string') return cell;
  return cell.replace(
    leading,
    (_, space: string, number: string) => `${space}${Number(number) + 1}`,
  );
};
