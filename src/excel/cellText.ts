import { isFormula, type PlannedCell } from '../sheets/SheetPlan';
import { longestText } from '../sheets/takeDifference';
import type { CellValue } from '../workbook/TableGrid';

/**
 * A planned value as it is handed to Excel.
 *
 * Text goes with a leading apostrophe, for Excel would parse it otherwise ("1-2" is a date, "=A1" a
 * formula); the apostrophe is not part of the value. Blank clears the cell. Formulas of ours go as
 * they are.
 */
export const toCell = (value: PlannedCell): CellValue => {
  if (isFormula(value)) return value.formula;
  if (value === null || value === '') return '';
  return typeof value === 'string' ? `'${value.slice(0, longestText)}` : value;
};
