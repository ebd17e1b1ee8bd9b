import { toSerial } from '../workbook/calendar';
import { dueOf } from './dueOf';

const day = (year: number, month: number, date: number): number => {
  const serial = toSerial(year, month, date);
  if (serial === null) throw new Error('no day');
  return serial;
};
const today = day(2026, 5, 17);

it.each([
  [day(2026, 5, 16), 'overdue', -1],
  [day(2026, 5, 17), 'due-soon', 0],
  [day(2026, 5, 31), 'due-soon', 14],
  [day(2026, 6, 1), 'later', 15],
])('a deadline of %d is %s', (deadline, state, days) => {
  expect(dueOf(deadline, today, false)).toEqual({ state, days });
});

test('what is reached is not overdue, and what has no day is not due', () => {
  expect(dueOf(day(2026, 5, 1), today, true).state).toBe('done');
  expect(dueOf(null, today, false)).toEqual({ state: 'none', days: null });
});
