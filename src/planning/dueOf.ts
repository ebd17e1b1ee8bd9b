import type { ExcelSerial } from '../workbook/calendar';

/** How near a day is: `done` when nothing is left to be done by it. */
export interface Due {
  readonly state: 'none' | 'overdue' | 'due-soon' | 'later' | 'done';
  /** Days from today, negative once it is past; null without a day. */
  readonly days: number | null;
}

/** From how many days before it a deadline is near. */
const soon = 14;

/** How a deadline stands to today; a day that is the deadline itself is not past. */
export const dueOf = (deadline: ExcelSerial | null, today: ExcelSerial, isDone: boolean): Due => {
  if (deadline === null) return { state: 'none', days: null };
  const days = Math.floor(deadline) - today;
  if (isDone) return { state: 'done', days };
  if (days < 0) return { state: 'overdue', days };
  return { state: days <= soon ? 'due-soon' : 'later', days };
};
