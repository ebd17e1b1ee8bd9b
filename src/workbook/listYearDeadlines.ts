import { type ExcelSerial, toSerial } from './calendar';
import type { SchoolYear } from './SchoolYear';

/** What falls due on a day of the school's year. */
export type YearDeadlineKind =
  /** The school year begins. */
  | 'year-begins'
  /** The self-assessment report of the year before is filed. */
  | 'report'
  /** The form VS-1 of the official statistics is filed. */
  | 'statistics'
  /** The school year ends. */
  | 'year-ends';

export interface YearDeadline {
  readonly kind: YearDeadlineKind;
  readonly day: ExcelSerial;
}

/** Days of the calendar on which something falls due, and in which calendar year of the school year. */
const days: readonly (readonly [YearDeadlineKind, month: number, day: number, later: 0 | 1])[] = [
  ['year-begins', 9, 1, 0],
  ['report', 10, 1, 0],
  ['statistics', 10, 4, 0],
  ['year-ends', 5, 31, 1],
];

/**
 * The days of a school year on which every school owes something, ascending.
 *
 * The report about a school year is due on the 1 October after it, which is in the next one; within
 * a year it is the report about the year before.
 */
export const listYearDeadlines = (year: SchoolYear): readonly YearDeadline[] =>
  days.flatMap(([kind, month, day, later]) => {
    const serial = toSerial(year + later, month, day);
    return serial === null ? [] : [{ kind, day: serial }];
  });
