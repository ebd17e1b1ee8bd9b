import type { ExpectedFigure } from './ExpectedFigure';
import { count, nothing, quotient } from './ExpectedFigure';

/** Uzsākot, noslēdzot, absolventi, izstājušies by code; columns sum to 147, 139, 18 and 8. */
const byCode: readonly (readonly [code: string, ...figures: number[]])[] = [
  ['20V01', 58, 56, 6, 2],
  ['20V02', 21, 20, 2, 1],
  ['20V03', 39, 37, 5, 2],
  ['20V04', 12, 11, 4, 1],
  ['20V06', 14, 12, 0, 2],
  ['10V01', 2, 2, 0, 0],
  ['10V03', 1, 1, 1, 0],
];

/** The year of the report. */
const reportYear: readonly ExpectedFigure[] = [
  count('A1', 2024, 147),
  count('A2', 2024, 139),
  count('A3', 2024, 18),
  count('A4', 2024, 8),
  ...byCode.flatMap(([code, ...figures]) =>
    figures.map((figure, at) => count(`A${at + 1}-${code}`, 2024, figure)),
  ),
  count('A5', 2024, 9),
  count('A6', 2024, 8),
  count('A7', 2024, 25),
  quotient('A8', 2024, 4, 25), // 16 %
  nothing('A9', 2024, 'no-data'), // the table of vacancies is blank
  count('A10', 2024, 0), // staff is entered, of this group nobody
  count('A11a', 2024, 4),
  count('A11b', 2024, 1),
  count('A11c', 2024, 3),
  quotient('A12', 2024, 2, 3, 'not-met'), // 66,67 % of 100 % is under the threshold of 80 %
  nothing('A13', 2024, 'no-data'),
  count('A14', 2024, 3),
  count('A27a', 2024, 3),
  count('A27b', 2024, 1),
  quotient('A28', 2024, 17, 139), // 12,23 %
  quotient('A29', 2024, 101, 139), // 72,66 %
  quotient('A30', 2024, 21, 139), // 15,11 %
  { id: 'A32', year: 2024, value: 0.8, status: 'no-target' },
  quotient('A33', 2024, 4, 25),
  { id: 'A34', year: 2024, value: 0.7, status: 'no-target' },
  { id: 'A36', year: 2024, value: 4, status: 'no-target' },
  quotient('A35', 2024, 4, 25),
  quotient('A38', 2024, 17 + 101, 139, 'met'), // 84,89 % >= 70 %
  quotient('A39', 2024, 2, 3), // the target is words only
  // Declared as 4 of 26; it must grow on a year of which nothing is known.
  quotient('A40', 2024, 4, 18, 'no-data'),
  quotient('A42', 2024, 2, 2, 'met'),
  count('A43a', 2024, 18),
  // 4 + 1 + 2 + 1 + 1 + 1 + 2 + 6 + 1 + 2 + 4 + 1 + 1
  count('A43b', 2024, 27),
  count('A43c', 2024, 6),
  count('A44a', 2024, 14),
  count('A44b', 2024, 7),
];

/** Targets of 2025./2026. in the year before: a first value lies on its own line, so `on-track`. */
const early: readonly ExpectedFigure[] = [
  count('A15', 2024, 0, 'on-track'),
  count('A16', 2024, 0, 'on-track'),
  nothing('A17', 2024, 'no-data'),
  count('A18', 2024, 0, 'on-track'),
  quotient('A19', 2024, 20, 25, 'on-track'),
  quotient('A20', 2024, 15, 25, 'on-track'),
  count('A21', 2024, 1, 'on-track'),
  count('A22', 2024, 8, 'met'), // the target of 5 is below what is already reached
  nothing('A23', 2024, 'no-data'),
  nothing('A24', 2024, 'no-data'),
  nothing('A25', 2024, 'no-data'),
  nothing('A26a', 2024, 'no-data'),
  nothing('A26b', 2024, 'no-data'),
];

/** Nothing of 2025./2026. is entered yet but its goals, none of which has a status. */
const nextYear: readonly ExpectedFigure[] = [...reportYear, ...early].map(({ id }) =>
  id === 'A14' ? count(id, 2025, 0) : nothing(id, 2025, 'no-data'),
);

/** Every catalogue row of the Alūksne sample in both years of its plan. */
export const expectedAluksne: readonly ExpectedFigure[] = [...reportYear, ...early, ...nextYear];
