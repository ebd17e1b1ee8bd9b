import { tableSchema } from '../../workbook/schema';
import { formatSchoolYear, parseSchoolYear, type SchoolYear } from '../../workbook/SchoolYear';
import { isEmpty } from '../../workbook/values/Reading';
import type { ColumnReference } from './ColumnReference';
import { anyOf, type RowTest } from './RowTest';
import { isOneOf } from './testCells';
import type { TwinContext } from './TwinContext';

/** Cells that name one of the school years, in the spellings that stand in the column. */
export const isYear = (column: ColumnReference, years: readonly SchoolYear[]): RowTest | null =>
  isOneOf(column, years.map(formatSchoolYear), (cell) => {
    const year = typeof cell === 'string' ? parseSchoolYear(cell) : null;
    return year !== null && years.includes(year);
  });

/** Rows of the school years that are counted; null when that cannot be written. */
export const testYears = ({ table, years, column }: TwinContext): RowTest | null => {
  const year = column('Mācību gads');
  const test = year && isYear(year, years);
  if (!year || !test || tableSchema(table.name).blankYearIsEvery !== true) return test;
  const blank = isOneOf(year, [''], isEmpty);
  return blank && anyOf([test, blank]);
};
