import type { IndicatorResult } from '../indicators/IndicatorResult';
import type { ExcelSerial } from '../workbook/calendar';
import { judgePriority } from './judgePriority';

/** How near a day is: `done` when nothing is left to be done by it. */
export interface Due {
  readonly state: 'none' | 'overdue' | 'due-soon' | 'later' | 'done';
  /** Days from today, negative once it is past; null without a day. */
  readonly days: number | null;
}

/** From how many days before it a deadline is near; the sheet's marks (dueRules) follow it too. */
export const soonDays = 14;

/**
 * How the deadline of a priority stands to today, by the results of its indicators; a day that is
 * the deadline itself is not past, and what is met is not due any more.
 */
export const dueOf = (
  deadline: ExcelSerial | null,
  today: ExcelSerial,
  results: readonly IndicatorResult[],
): Due => {
  if (deadline === null) return { state: 'none', days: null };
  const days = Math.floor(deadline) - today;
  if (judgePriority(results) === 'met') return { state: 'done', days };
  if (deadline < today) return { state: 'overdue', days };
  return { state: deadline <= today + soonDays ? 'due-soon' : 'later', days };
};
