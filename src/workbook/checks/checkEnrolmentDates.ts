import { formatDate } from '../calendar';
import type { FindingLog } from '../FindingLog';
import { formatSchoolYear } from '../SchoolYear';
import { schoolYearDays } from '../schoolYearDays';
import type { Settings } from '../Settings';
import type { NamedTable } from '../tables/GridTable';
import { numberColumn } from '../tables/GridTable';

/**
 * Finds days of joining after the school year and days of leaving outside it. A day of joining in an
 * earlier year is in order: the pupil has been here since.
 */
export const checkEnrolmentDates = (
  table: NamedTable<'Izglitojamie'>,
  settings: Settings,
  log: FindingLog,
): void => {
  const [joined, left] = [numberColumn(table, 'joined'), numberColumn(table, 'left')];
  for (let row = 0; row < table.rowCount; row += 1) {
    const [joinedOn, leftOn] = [joined.values[row] ?? Number.NaN, left.values[row] ?? Number.NaN];
    const year = table.yearOf(row);
    if (year === null || (Number.isNaN(joinedOn) && Number.isNaN(leftOn))) continue;
    const { first, last } = schoolYearDays(year, settings);
    const params = { year: formatSchoolYear(year), from: formatDate(first), to: formatDate(last) };
    if (joinedOn > last) {
      const place = table.place(row, 'joined');
      log.add('warning', 'joined-after-year', place, formatDate(joinedOn), params);
    }
    if (leftOn < first || leftOn > last) {
      const place = table.place(row, 'left');
      const code = leftOn < first ? 'left-before-year' : 'left-after-year';
      log.add('warning', code, place, formatDate(leftOn), params);
    }
  }
};
