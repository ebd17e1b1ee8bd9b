import { foldText } from '../foldText';
import type { SchoolYear } from '../SchoolYear';
import { parseCalendarYear, parseSchoolYear, schoolYearEndingIn } from '../SchoolYear';
import type { CellValue } from '../TableGrid';
import type { Reading } from './Reading';
import { isBlank, unreadable } from './Reading';

/** A school year in any of its spellings; a bare calendar year does not say which one is meant. */
export const readSchoolYear = (cell: CellValue): Reading<SchoolYear> => {
  if (isBlank(cell)) return null;
  if (typeof cell !== 'string') return unreadable;
  return parseSchoolYear(cell) ?? unreadable;
};

/** A school year, or a calendar year for the school year that ends in it: 2028 is 2027./2028. */
export const readTargetYear = (cell: CellValue): Reading<SchoolYear> => {
  const read = readSchoolYear(cell);
  if (read !== unreadable || typeof cell === 'boolean') return read;
  const year = parseCalendarYear(cell);
  return year === null ? unreadable : schoolYearEndingIn(year);
};

/** How staff say that the base is the year before the one computed. */
export const previousYear = 'iepriekšējais';

const previousSpellings: ReadonlySet<string> = new Set([
  previousYear,
  'iepriekšējais gads',
  'iepriekšējais mācību gads',
  'ieprieksejais',
  'previous',
  'previous year',
]);

/** A target year, or `iepriekšējais`. */
export const readBaseYear = (cell: CellValue): Reading<SchoolYear | typeof previousYear> => {
  const read = readTargetYear(cell);
  if (read !== unreadable || typeof cell !== 'string' || cell.length > 60) return read;
  return previousSpellings.has(foldText(cell)) ? previousYear : unreadable;
};
