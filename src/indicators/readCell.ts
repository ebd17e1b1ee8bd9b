import type { Column } from '../workbook/Column';
import { parseSchoolYear, type SchoolYear } from '../workbook/SchoolYear';

/** The text of a cell of words; '' when blank. */
export const textAt = (column: Column | undefined, row: number): string =>
  column?.kind === 'word' ? (column.words[column.codes[row] ?? -1] ?? '') : '';

/** The number of a cell of numbers or dates; null when blank. */
export const numberAt = (column: Column | undefined, row: number): number | null => {
  const value = column?.kind === 'number' ? column.values[row] : undefined;
  return value === undefined || Number.isNaN(value) ? null : value;
};

/** The school year of a cell; null when blank. */
export const yearAt = (column: Column | undefined, row: number): SchoolYear | null =>
  parseSchoolYear(textAt(column, row));
