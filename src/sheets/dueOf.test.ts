import type { IndicatorResult, Status } from '../indicators/IndicatorResult';
import { toSerial } from '../workbook/calendar';
import { dueOf } from './dueOf';

const day = (year: number, month: number, date: number): number => {
  const serial = toSerial(year, month, date);
  if (serial === null) throw new Error('no day');
  return serial;
};
const results = (...statuses: readonly Status[]) =>
  statuses.map((status) => ({ status }) as IndicatorResult);
const today = day(2026, 5, 17);

it.each([
  [day(2026, 5, 16), 'overdue', -1],
  [day(2026, 5, 17), 'due-soon', 0],
  [day(2026, 5, 31), 'due-soon', 14],
  [day(2026, 6, 1), 'later', 15],
])('a deadline of %d is %s', (deadline, state, days) => {
  expect(dueOf(deadline, today, results('met', 'behind'))).toEqual({ state, days });
});

test('what is met is not overdue, whatever has no target beside it', () => {
  expect(dueOf(day(2026, 5, 1), today, results('met', 'no-target')).state).toBe('done');
  expect(dueOf(day(2026, 5, 1), today, results('no-target')).state).toBe('overdue');
  expect(dueOf(day(2026, 5, 1), today, []).state).toBe('overdue');
});

test('what has no day is not due', () => {
  expect(dueOf(null, today, results('behind'))).toEqual({ state: 'none', days: null });
});
