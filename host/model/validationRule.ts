import { quoteSheetName, rectAddress } from '../book/address';
import type { ValidationRule } from '../book/DataValidation';
import { refusals } from '../protocol/HostError';
import { comparisonNames, comparisonOf } from './comparisonNames';
import { ruleFormula } from './ConditionalFormatHandle';
import { serialOf } from './parseDateEntry';
import { Range } from './Range';

/** Excel's limit for the items of a list that are written out. */
const longestList = 255;

const compared = ['wholeNumber', 'decimal', 'date', 'time', 'textLength'] as const;

/** A rule as the API answers it. */
export const readRule = (rule: ValidationRule): Excel.DataValidationRule => {
  switch (rule.kind) {
    case 'any':
      return {};
    case 'custom':
      return { custom: { formula: `=${rule.formula}` } };
    case 'list': {
      const items = /^"(.*)"$/s.exec(rule.formula)?.[1];
      const source = items === undefined ? `=${rule.formula}` : items.replaceAll('""', '"');
      return { list: { inCellDropDown: rule.dropDown, source } };
    }
    default: {
      const operator = comparisonNames[rule.operator].replace(/OrEqual$/, 'OrEqualTo');
      return {
        [rule.kind]: {
          formula1: `=${rule.formula}`,
          ...(rule.formula2 === undefined ? {} : { formula2: `=${rule.formula2}` }),
          operator,
        },
      };
    }
  }
};

/** A rule as the book keeps it; references are written for the first cell of the range. */
export const writeRule = (given: Excel.DataValidationRule, range: Range): ValidationRule => {
  if (given.list) {
    const { inCellDropDown: dropDown, source } = given.list;
    return { kind: 'list', formula: listFormula(source, range), dropDown };
  }
  if (given.custom) return { kind: 'custom', formula: ruleFormula(given.custom.formula) };
  for (const kind of compared) {
    const rule = given[kind];
    if (!rule) continue;
    const operator = comparisonOf(rule.operator);
    const second =
      rule.formula2 === undefined || rule.formula2 === ''
        ? {}
        : { formula2: operand(rule.formula2, range) };
    return { kind, operator, formula: operand(rule.formula1, range), ...second };
  }
  throw refusals.argument();
};

const listFormula = (source: unknown, range: Range): string => {
  if (typeof source !== 'string' || source.startsWith('=')) return operand(source, range);
  if (source === '' || source.length > longestList) throw refusals.argument();
  return `"${source.replaceAll('"', '""')}"`;
};

/** A bound: a number, a date, a formula with its `=`, or a range. */
const operand = (given: unknown, range: Range): string => {
  if (given instanceof Range) {
    const address = rectAddress(given.rect).replace(/[A-Z]+|\d+/g, '$$$&');
    return given.sheet === range.sheet ? address : `${quoteSheetName(given.sheet.name)}!${address}`;
  }
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(typeof given === 'string' ? given : '');
  if (day) return String(serialOf(Number(day[1]), Number(day[2]), Number(day[3])));
  return ruleFormula(given);
};
