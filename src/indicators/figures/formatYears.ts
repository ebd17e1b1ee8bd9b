import { formatSchoolYear, type SchoolYear } from '../../workbook/SchoolYear';

/** `2025./2026.`, or the first and last of several. */
export const formatYears = (years: readonly SchoolYear[]): string => {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last
    ? formatSchoolYear(first)
    : `${formatSchoolYear(first)}–${formatSchoolYear(last)}`;
};
