import { formatDate } from '../calendar';
import type { FindingLog } from '../FindingLog';
import { formatSchoolYear } from '../SchoolYear';
import { schoolYearDays } from '../schoolYearDays';
import type { Settings } from '../Settings';
import type { NamedTable } from '../tables/GridTable';

/**
 * Finds events and grades whose day is not in the school year that their row names (from its first
 * day to the eve of the next one). The row still belongs to the year that it names.
 */
export const checkYearDates = (
  table: NamedTable<'Pasakumi'> | NamedTable<'Vertejumi'>,
  settings: Settings,
  log: FindingLog,
): void => {
  const column = table.contract('date');
  if (column.kind !== 'number') return;
  if (column.missing) return;
  const { values } = column;
  for (let row = 0; row < values.length; row += 1) {
    const day = values[row] ?? Number.NaN;
    const year = Number.isNaN(day) ? null : table.yearOf(row);
    if (year === null) continue;
    const { first, end } = schoolYearDays(year, settings);
    if (day >= first && day <= end) continue;
    const params = { year: formatSchoolYear(year), from: formatDate(first), to: formatDate(end) };
    log.add('warning', 'date-outside-year', table.place(row, 'date'), formatDate(day), params);
  }
};
