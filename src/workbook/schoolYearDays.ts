import type { ExcelSerial } from './calendar';
import { toSerial } from './calendar';
import type { SchoolYear } from './SchoolYear';
import { schoolYear } from './SchoolYear';
import type { DayOfYear, Settings } from './Settings';

/** The days that bound a school year, as Excel serials. */
export interface SchoolYearDays {
  readonly first: ExcelSerial;
  /** Last day of enrolment (31 May unless set). */
  readonly last: ExcelSerial;
  /** The day before the next school year begins: events and grades may run until then. */
  readonly end: ExcelSerial;
}

/** The bounds of a school year under the school's settings. */
export const schoolYearDays = (
  year: SchoolYear,
  { yearStart, yearEnd }: Pick<Settings, 'yearStart' | 'yearEnd'>,
): SchoolYearDays => ({
  first: dayIn(year, yearStart),
  last: dayIn(isBefore(yearStart, yearEnd) ? year : schoolYear(year + 1), yearEnd),
  end: dayIn(schoolYear(year + 1), yearStart) - 1,
});

const isBefore = (a: DayOfYear, b: DayOfYear): boolean =>
  a.month < b.month || (a.month === b.month && a.day < b.day);

const dayIn = (calendarYear: number, { day, month }: DayOfYear): ExcelSerial => {
  const serial = toSerial(calendarYear, month, day);
  if (serial === null) throw new Error(`The settings hold no day of every year: ${day}.${month}.`);
  return serial;
};
