import { readDate } from '../../workbook/values/readDate';
import { readNumberOrPercentage } from '../../workbook/values/readNumber';
import type { Operator } from './Condition';

/** Whether the number of a cell stands to the bound as the operator says. */
export const compareNumbers = (value: number, operator: Operator, bound: number): boolean => {
  switch (operator) {
    case '=':
      return value === bound;
    case '<>':
      return value !== bound;
    case '>':
      return value > bound;
    case '>=':
      return value >= bound;
    case '<':
      return value < bound;
    case '<=':
      return value <= bound;
  }
};

/** A number, a percentage as its fraction, or a date as its serial; null for any other text. */
export const readBound = (text: string): number | null => {
  const number = readNumberOrPercentage(text);
  if (typeof number === 'number') return number;
  const date = readDate(text);
  return typeof date === 'number' ? date : null;
};
