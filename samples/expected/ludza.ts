import type { ExpectedFigure } from './ExpectedFigure';
import { count, nothing, quotient } from './ExpectedFigure';

/** 2025./2026., the baseline. A first value before the target year lies on its own line: on-track. */
const firstYear: readonly ExpectedFigure[] = [
  quotient('L1', 2025, 16, 18, 'partly-met'), // 88,89 % of 100 %, threshold 80 %
  quotient('L2', 2025, 118, 124, 'partly-met'),
  quotient('L3', 2025, 15.6, 26, 'on-track'), // 312 ÷ 40 + 390 ÷ 50; the baseline itself: 60 %
  quotient('L4', 2025, 61, 80, 'met'), // 76,25 %, milestone 75 %
  { id: 'L5', year: 2025, value: 1, status: 'met' },
  quotient('L6', 2025, 124, 124, 'met'),
  { id: 'L7', year: 2025, value: 0, status: 'on-track' },
  quotient('L8', 2025, 62, 124, 'on-track'),
  quotient('L9', 2025, 48, 124, 'on-track'),
  quotient('L10', 2025, 2, 2, 'met'),
  count('L11', 2025, 1, 'on-track'),
  quotient('L12', 2025, 9, 18, 'on-track'),
  quotient('L13', 2025, 3, 4, 'not-met'), // 75 % of 100 % is under the threshold
  count('L14', 2025, 1, 'on-track'),
  quotient('L15', 2025, 4, 8, 'on-track'),
  quotient('L16', 2025, 24, 24, 'met'),
  quotient('L17', 2025, 12, 18, 'on-track'),
  nothing('L18', 2025, 'no-data'),
  quotient('L19', 2025, 1707, 2250, 'met'), // 75,87 %, milestone 75 %
  quotient('L20', 2025, 294, 42, 'on-track'), // 7,00, the baseline itself
  quotient('L21', 2025, 48, 72, 'on-track'),
  quotient('L22', 2025, 7, 8, 'on-track'),
  count('L23', 2025, 21, 'on-track'), // +5 % on 20, where a third of the way asks for +3,33 %
  quotient('L24', 2025, 5, 6, 'partly-met'),
  quotient('L25a', 2025, 83, 95, 'partly-met'), // 87,37 % of 90 %
  quotient('L25b', 2025, 58, 62, 'met'),
  quotient('L25c', 2025, 141, 157, 'partly-met'), // 89,81 % of 90 %
  count('L26', 2025, 3, 'met'),
  quotient('L27', 2025, 20, 24, 'partly-met'), // 83,33 % of 90 %
  count('L28', 2025, 1, 'not-met'), // half of 2
  quotient('L29', 2025, 6, 9, 'partly-met'), // 66,67 % of 80 %
  count('L30', 2025, 1, 'not-met'), // half of 2
];

/** 2026./2027., the current year. */
const secondYear: readonly ExpectedFigure[] = [
  quotient('L1', 2026, 19, 19, 'met'),
  quotient('L2', 2026, 130, 130, 'met'),
  // 325 ÷ 40 + 410 ÷ 50; 16,325 ÷ 15,6 is +4,65 % of the +5 % asked for
  quotient('L3', 2026, 16.325, 26, 'partly-met'),
  quotient('L4', 2026, 71, 84, 'partly-met'), // 84,52 %, milestone 85 %
  { id: 'L5', year: 2026, value: 1, status: 'met' },
  quotient('L6', 2026, 128, 130, 'partly-met'),
  { id: 'L7', year: 2026, value: 1, status: 'not-met' }, // 0 + 1 of 2 over the plan
  quotient('L8', 2026, 98, 130, 'partly-met'), // 75,38 % of 80 %
  quotient('L9', 2026, 92, 130, 'on-track'), // 70,77 %, the line from 38,71 % asks for 69,35 %
  nothing('L10', 2026, 'not-applicable'), // nobody is new
  count('L11', 2026, 2, 'met'), // 3 rows, 2 titles
  quotient('L12', 2026, 14, 19, 'behind'), // 73,68 %, the line from 50 % asks for 75 %
  quotient('L13', 2026, 4, 4, 'met'),
  count('L14', 2026, 3, 'met'),
  quotient('L15', 2026, 6, 8, 'on-track'), // 75 %, just what the line from 50 % asks for
  quotient('L16', 2026, 24, 26, 'partly-met'),
  quotient('L17', 2026, 19, 19, 'met'),
  count('L18', 2026, 0, 'on-track'),
  quotient('L19', 2026, 1871, 2350, 'met'), // 79,62 %, milestone 78 %
  quotient('L20', 2026, 355, 50, 'behind'), // 7,10, the line asks for 7,175
  quotient('L21', 2026, 57, 76, 'met'), // 75 %, early
  quotient('L22', 2026, 8, 8, 'met'),
  count('L23', 2026, 22, 'met'), // exactly +10 %
  quotient('L24', 2026, 7, 7, 'met'),
  quotient('L25a', 2026, 92, 100, 'met'),
  quotient('L25b', 2026, 63, 70, 'met'), // exactly 90 %
  quotient('L25c', 2026, 155, 170, 'met'),
  count('L26', 2026, 2, 'not-met'), // two thirds of 3
  quotient('L27', 2026, 24, 26, 'met'),
  count('L28', 2026, 2, 'met'), // 1 + 1 over the plan
  quotient('L29', 2026, 8, 10, 'met'), // exactly 80 %
  count('L30', 2026, 2, 'met'),
];

/** 2027./2028.: nothing is entered; what is summed over the plan stays as it was. */
const thirdYear: readonly ExpectedFigure[] = firstYear.map(({ id }) => {
  if (id === 'L7') return { id, year: 2027, value: 1, status: 'not-met' };
  return id === 'L28' ? count(id, 2027, 2, 'met') : nothing(id, 2027, 'no-data');
});

/** Every catalogue row of the Ludza sample in every year of the plan. */
export const expectedLudza: readonly ExpectedFigure[] = [...firstYear, ...secondYear, ...thirdYear];
