import type { SchoolYear } from '../../workbook/SchoolYear';

/** What is due on a day of the school year; each has its words in `pane.deadlines`. */
export type DeadlineCode = 'start-counted' | 'report-filed' | 'statistics-filed' | 'end-counted';

export interface Deadline {
  readonly code: DeadlineCode;
  readonly day: Date;
  /** Days until then, 0 on the day itself; negative when it has passed. */
  readonly daysLeft: number;
}

const dayLength = 86_400_000;

/** Whole days between two days of the calendar, whatever the clock did in between. */
const daysBetween = (from: Date, to: Date): number => {
  const days = [from, to].map((day) => Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()));
  return ((days[1] ?? 0) - (days[0] ?? 0)) / dayLength;
};

/**
 * The days that every school keeps in a school year, in the order of the calendar: pupils are
 * counted on 1 September and 31 May, the report on the year before is filed by 1 October
 * (Cabinet regulation 618, point 4), and the state's statistics by 4 October.
 */
export const listDeadlines = (year: SchoolYear, today: Date): readonly Deadline[] =>
  (
    [
      ['start-counted', new Date(year, 8, 1)],
      ['report-filed', new Date(year, 9, 1)],
      ['statistics-filed', new Date(year, 9, 4)],
      ['end-counted', new Date(year + 1, 4, 31)],
    ] as const
  ).map(([code, day]) => ({ code, day, daysLeft: daysBetween(today, day) }));
