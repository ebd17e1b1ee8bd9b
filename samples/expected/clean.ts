import type { ExpectedFigure } from './ExpectedFigure';
import { count, nothing, quotient } from './ExpectedFigure';

/** 2025./2026., the only year with data. */
const year: readonly ExpectedFigure[] = [
  quotient('R1', 2025, 10, 11, 'met'), // all but the one whose year mark is 5; milestone 90 %
  // 36 + 34 + 31 + 32 + 38 + 28 + 33 + 26 + 30 + 35 + 29 of 11 · 40
  quotient('R2', 2025, 352, 440, 'met'),
  quotient('R3', 2025, 9, 11, 'met'),
  quotient('R4', 2025, 3, 4, 'met'),
  count('R5', 2025, 3, 'met'),
  quotient('R6', 2025, 9, 10, 'met'),
  quotient('R7', 2025, 2, 2, 'met'),
  count('R8', 2025, 6),
  quotient('R9', 2025, 10, 12, 'met'),
  count('R10', 2025, 1, 'met'),
  count('R11', 2025, 0), // said with dashes
  quotient('R12', 2025, 1, 2, 'met'), // a third the year before
  count('R13', 2025, 0.5),
  quotient('R14', 2025, 1, 1, 'met'),
];

/** Nothing is entered of the next; entries without a year are of every year, none of them a task. */
const nextYear: readonly ExpectedFigure[] = year.map(({ id }) =>
  nothing(id, 2026, id === 'R14' ? 'not-applicable' : 'no-data'),
);

/** Every catalogue row of the sample in which everything is in order. */
export const expectedClean: readonly ExpectedFigure[] = [...year, ...nextYear];
