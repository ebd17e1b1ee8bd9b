import type { DataValidation, ErrorAlert, ValidationRule } from '../../book/DataValidation';
import type { CellComparison } from '../../book/ConditionalFormat';
import type { Sheet } from '../../book/Sheet';
import { parseEntry } from '../../model/parseEntry';
import { readChoices } from './readChoices';

/**
 * What the rule of a cell says against an entry, given as Excel's API takes it; null when it says
 * nothing. Bounds and rules that are formulas are not judged, and a formula is let in, as Excel's
 * web page judges it only when its result is known.
 */
export const judgeEntry = (
  sheet: Sheet,
  row: number,
  column: number,
  entered: string,
): ErrorAlert | null => {
  const validation = sheet.validationAt(row, column);
  if (!validation?.alert || entered.startsWith('=')) return null;
  if (entered === '' && validation.allowBlank) return null;
  return isAllowed(validation, sheet, row, column, entered) ? null : validation.alert;
};

const isAllowed = (
  { rule }: DataValidation,
  sheet: Sheet,
  row: number,
  column: number,
  entered: string,
): boolean => {
  if (rule.kind === 'any' || rule.kind === 'custom') return true;
  const entry = parseEntry(entered, 'General', new Date().getFullYear());
  const value = entry.kind === 'value' ? entry.value : null;
  if (rule.kind === 'list') {
    const choices = readChoices(sheet, row, column);
    const text = String(value ?? '');
    return choices === null || choices.some((choice) => choice === text || choice === entered);
  }
  if (rule.kind === 'textLength') return isWithin(rule, String(value ?? '').length);
  if (typeof value !== 'number') return false;
  return (rule.kind !== 'wholeNumber' || Number.isInteger(value)) && isWithin(rule, value);
};

type Bounded = Extract<ValidationRule, { readonly operator: CellComparison }>;

const isWithin = ({ operator, formula, formula2 = formula }: Bounded, value: number): boolean => {
  const [first, second] = [Number(formula), Number(formula2)];
  if (Number.isNaN(first) || Number.isNaN(second)) return true;
  switch (operator) {
    case 'equal':
      return value === first;
    case 'notEqual':
      return value !== first;
    case 'greaterThan':
      return value > first;
    case 'lessThan':
      return value < first;
    case 'greaterThanOrEqual':
      return value >= first;
    case 'lessThanOrEqual':
      return value <= first;
    case 'between':
      return value >= first && value <= second;
    case 'notBetween':
      return value < first || value > second;
  }
};
