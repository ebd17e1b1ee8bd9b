import type { PlanValue } from '../sheets/SheetPlan';
import type { CellValue } from '../workbook/TableGrid';

/** Excel's limit for the text of a cell, in characters. */
const longestText = 32767;

/**
 * A planned value as it is handed to Excel.
 *
 * Text goes with a leading apostrophe, for Excel would parse it otherwise ("1-2" is a date, "=A1" a
 * formula); the apostrophe is not part of the value. Blank clears the cell.
 */
export const toCell = (value: PlanValue): CellValue => {
  if (value === null || value === '') return '';
  return typeof value === 'string' ? `'${value.slice(0, longestText)}` : value;
};
