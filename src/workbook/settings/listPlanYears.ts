import type { FindingLog, Place } from '../FindingLog';
import type { SchoolYear } from '../SchoolYear';
import { formatSchoolYear, schoolYear } from '../SchoolYear';

/** Years that a plan may last; more is a slip of the keyboard. */
const longestPlan = 12;

interface PlanBounds {
  readonly first: SchoolYear | null;
  readonly last: SchoolYear | null;
  readonly currentYear: SchoolYear | null;
}

/**
 * The school years of the plan, ascending; the current one alone when the settings name no plan, or
 * one that ends before it begins or has only one end, each with a warning.
 */
export const listPlanYears = (
  { first, last, currentYear }: PlanBounds,
  log: FindingLog,
  place: (key: 'planFirstYear' | 'planLastYear') => Place,
): readonly SchoolYear[] => {
  const current = currentYear === null ? [] : [currentYear];
  if (first === null && last === null) return current;
  if (first === null || last === null) {
    log.add('warning', 'plan-years-incomplete', place(first ? 'planLastYear' : 'planFirstYear'));
    return current;
  }
  if (last < first || last - first >= longestPlan) {
    const params = { first: formatSchoolYear(first), last: formatSchoolYear(last) };
    log.add('warning', 'plan-years-impossible', place('planLastYear'), params.last, params);
    return current;
  }
  return Array.from({ length: last - first + 1 }, (_, index) => schoolYear(first + index));
};
