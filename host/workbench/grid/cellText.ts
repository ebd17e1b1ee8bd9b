import type { Sheet } from '../../book/Sheet';
import { showFormula } from './localizeFormula';
import { type GridLanguage, showForEditing } from './showValue';

/** What one sees of a cell when editing it: its formula, else its value. */
export const cellText = (
  sheet: Sheet,
  row: number,
  column: number,
  language: GridLanguage,
): string => {
  const formula = sheet.formula(row, column);
  if (formula !== null) return showFormula(`=${formula}`, language);
  const { numberFormat, quotePrefix } = sheet.book.styles.at(sheet.style(row, column));
  return showForEditing(sheet.value(row, column), numberFormat, language, quotePrefix);
};
