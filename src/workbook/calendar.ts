/** A day as Excel numbers it: 1 January 1900 is 1, and 1900 counts as a leap year. */
export type ExcelSerial = number;

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days from 1 January of year 1 to that day, in the Gregorian calendar. */
const daysSinceYearOne = (year: number, month: number, day: number): number => {
  const past = year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  const thisLeapDay = month > 2 && isLeap(year) ? 1 : 0;
  return past * 365 + leapDays + (daysBeforeMonth[month - 1] ?? 0) + thisLeapDay + day - 1;
};

/** Excel's day 0, shifted by the 29 February 1900 that it counts and the calendar has not. */
const epoch = daysSinceYearOne(1899, 12, 30);

/** The serial of a day; null when the calendar has no such day. Exact from 1 March 1900. */
export const toSerial = (year: number, month: number, day: number): ExcelSerial | null => {
  const length = month === 2 && isLeap(year) ? 29 : daysInMonth[month - 1];
  if (length === undefined || day < 1 || day > length) return null;
  return daysSinceYearOne(year, month, day) - epoch;
};

/** The day of a serial; fractions of a day are dropped. */
export const fromSerial = (
  serial: ExcelSerial,
): { readonly year: number; readonly month: number; readonly day: number } => {
  const days = Math.floor(serial) + epoch;
  let year = Math.floor(days / 365.2425) + 1;
  while (daysSinceYearOne(year + 1, 1, 1) <= days) year += 1;
  while (daysSinceYearOne(year, 1, 1) > days) year -= 1;
  let month = 12;
  while (month > 1 && daysSinceYearOne(year, month, 1) > days) month -= 1;
  return { year, month, day: days - daysSinceYearOne(year, month, 1) + 1 };
};

/** `01.09.2024.`, the form that schools print. */
export const formatDate = (serial: ExcelSerial): string => {
  const { year, month, day } = fromSerial(serial);
  return `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}.`;
};
