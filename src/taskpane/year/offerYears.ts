import type { Report } from '../../createReport';
import { parseSchoolYear, type SchoolYear, schoolYear } from '../../workbook/SchoolYear';

/** The school year that a day is in; summer belongs to the one that has ended. */
export const schoolYearOf = (day: Date): SchoolYear =>
  schoolYear(day.getMonth() >= 8 ? day.getFullYear() : day.getFullYear() - 1);

/** The years that one may choose from, ascending: those of the results, and those around today. */
export const offerYears = (report: Report | null, today: Date): readonly SchoolYear[] => {
  const current = schoolYearOf(today);
  const years = new Set<SchoolYear>([current - 1, current, current + 1].map(schoolYear));
  for (const { year } of report?.indicators ?? []) {
    const parsed = parseSchoolYear(year);
    if (parsed !== null) years.add(parsed);
  }
  return [...years].sort((a, b) => a - b);
};
