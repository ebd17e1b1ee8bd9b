import { collapseSpaces } from './foldText';

/** A school year by the calendar year in which it begins: 2024 is 2024./2025. */
export type SchoolYear = number & { readonly unit: 'SchoolYear' };

export const schoolYear = (firstYear: number): SchoolYear => firstYear as SchoolYear;

/** `2024./2025.`, the form that schools print. */
export const formatSchoolYear = (year: SchoolYear): string => `${year}./${year + 1}.`;

/** Longest spelling that is looked at; nothing longer can be a year. */
const longest = 60;
const yearPair =
  /^(\d{4})\.{0,2} ?[/–—-] ?(\d{4}|\d{2})\.{0,3} ?(?:m\. ?g\.?|mg\.?|mācību gad(?:s|ā|am|u|a))?$/iu;
const singleYear = /^(\d{4})\.? ?(?:g\.?|gad(?:s|ā|am|u|a))?$/iu;

/**
 * The school year that a text names: 2024./2025., 2024/2025, 2024-2025, 2024./25., 2024/25, with or
 * without "m. g." behind; null for anything else, also when the second year does not follow the first.
 */
export const parseSchoolYear = (text: string): SchoolYear | null => {
  const match = text.length > longest ? null : yearPair.exec(collapseSpaces(text.normalize('NFC')));
  if (!match) return null;
  const first = Number(match[1]);
  const second = match[2] ?? '';
  const follows = second.length === 4 ? Number(second) : Number(second) - (first % 100) + first;
  const expected = second === '00' ? follows + 100 : follows;
  return expected === first + 1 && isPlausibleYear(first) ? schoolYear(first) : null;
};

/** The calendar year that a text or number names (2028, "2028.", "2028. gads"); null for anything else. */
export const parseCalendarYear = (cell: string | number): number | null => {
  const text = String(cell);
  const match =
    text.length > longest ? null : singleYear.exec(collapseSpaces(text.normalize('NFC')));
  const year = match ? Number(match[1]) : null;
  return year !== null && isPlausibleYear(year) ? year : null;
};

/** The school year in which a calendar year ends: a target "to 2028" is one of 2027./2028. */
export const schoolYearEndingIn = (year: number): SchoolYear => schoolYear(year - 1);

/** Years outside these are slips of the keyboard, or numbers that are no years at all. */
export const isPlausibleYear = (year: number): boolean => year >= 1950 && year < 2200;
