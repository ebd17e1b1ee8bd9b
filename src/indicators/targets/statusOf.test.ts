import { schoolYear } from '../../workbook/SchoolYear';
import type { Comparison } from '../Indicator';
import type { Status } from '../IndicatorResult';
import { rationalOf } from '../numbers/Rational';
import { type Judged, statusOf } from './statusOf';

interface Case {
  readonly value: number | null;
  readonly comparison?: Comparison | null;
  readonly target?: number | null;
  readonly baseline?: number | null;
  readonly year?: number;
  readonly baseYear?: number;
  readonly targetYear?: number;
  readonly hasMilestone?: boolean;
  readonly start?: readonly [year: number, value: number];
  readonly absence?: 'no-data' | 'not-applicable';
}

const rational = (value: number | null | undefined) =>
  value === null || value === undefined ? null : rationalOf(value);
const year = (value: number | undefined) => (value === undefined ? null : schoolYear(value));

const judge = (given: Case): Status => {
  const judged: Judged = {
    year: schoolYear(given.year ?? 2026),
    value: rational(given.value),
    absence: given.value === null ? (given.absence ?? 'no-data') : null,
    comparison: given.comparison === undefined ? '>=' : given.comparison,
    target: rational(given.target),
    hasMilestone: given.hasMilestone ?? false,
    baseYear: year(given.baseYear),
    baseline: rational(given.baseline),
    targetYear: year(given.targetYear),
    start: given.start
      ? { year: schoolYear(given.start[0]), value: rationalOf(given.start[1]) }
      : null,
    partialThreshold: rationalOf(0.8),
  };
  return statusOf(judged);
};

describe('statusOf', () => {
  it.each<[rule: string, given: Case, expected: Status]>([
    ['1 no data', { value: null, target: 0.7 }, 'no-data'],
    ['1 empty denominator', { value: null, absence: 'not-applicable' }, 'not-applicable'],
    ['2 nothing asked', { value: 3, comparison: null }, 'no-target'],
    ['2 no number', { value: 3, comparison: '>=' }, 'no-target'],
    ['3 no baseline', { value: 3, comparison: 'growth-relative', target: 0.05 }, 'no-data'],
    ['3 no baseline to rise from', { value: 3, comparison: 'increase' }, 'no-data'],
    [
      '3 baseline zero',
      { value: 3, comparison: 'growth-relative', target: 0.05, baseline: 0 },
      'not-applicable',
    ],
    [
      '3 points from zero',
      { value: 0.1, comparison: 'growth-points', target: 0.1, baseline: 0 },
      'met',
    ],
    ['3 rise from zero', { value: 0.22, comparison: 'increase', baseline: 0 }, 'met'],
    [
      '4 before the base year',
      { value: 3, comparison: 'growth-relative', target: 0.05, baseline: 3, baseYear: 2027 },
      'not-applicable',
    ],
    ['4 also for a plain target', { value: 3, target: 2, baseYear: 2027 }, 'not-applicable'],

    ['5 not more than at most', { value: 0.06, comparison: '<=', target: 0.05 }, 'not-met'],
    [
      '5 points from another baseline: 0,4 + 0,1 is not reached by 0,45',
      { value: 0.45, comparison: 'growth-points', target: 0.1, baseline: 0.4 },
      'not-met',
    ],
    [
      '6 a yes not yet said, though far below any line',
      { value: 0, comparison: 'yes', targetYear: 2028, start: [2025, 1] },
      'on-track',
    ],
    ['6 nothing to draw a line from', { value: 1, target: 10, targetYear: 2028 }, 'on-track'],
    [
      '6 the first year of the line itself',
      { value: 1, target: 10, targetYear: 2028, start: [2026, 5] },
      'on-track',
    ],
    [
      '6 falling to a target: 10 in 2025, 4 in 2028 is 8 in 2026, and 9 is behind',
      { value: 9, comparison: '<=', target: 4, targetYear: 2028, start: [2025, 10] },
      'behind',
    ],
    [
      '6 falling to a target: 8 in 2026 is on the line',
      { value: 8, comparison: '<=', target: 4, targetYear: 2028, start: [2025, 10] },
      'on-track',
    ],
    [
      '6 an equal below the start falls: 7 is ahead of 8',
      { value: 7, comparison: '=', target: 4, targetYear: 2028, start: [2025, 10] },
      'on-track',
    ],
    [
      '6 an equal above the start rises: from 1 to 7 is 3 in 2026, and 2 is behind',
      { value: 2, comparison: '=', target: 7, targetYear: 2028, start: [2025, 1] },
      'behind',
    ],
    [
      '6 at least does not fall, also below the start: 9 of a line from 20 to 10 is behind 16,67',
      { value: 9, target: 10, targetYear: 2028, start: [2025, 20] },
      'behind',
    ],
    ['5 at least', { value: 0.7, target: 0.7 }, 'met'],
    ['5 at most', { value: 0.05, comparison: '<=', target: 0.05 }, 'met'],
    ['5 equal', { value: 2, comparison: '=', target: 2 }, 'met'],
    ['5 yes', { value: 1, comparison: 'yes' }, 'met'],
    ['5 early', { value: 0.9, target: 0.8, targetYear: 2028 }, 'met'],
    [
      '5 growth of 5 % exactly: 6 → 6,3',
      { value: 6.3, comparison: 'growth-relative', target: 0.05, baseline: 6 },
      'met',
    ],
    [
      '5 growth of a hair less',
      {
        value: 6.299_99,
        comparison: 'growth-relative',
        target: 0.05,
        baseline: 6,
        targetYear: 2026,
      },
      'partly-met',
    ],
    [
      '5 ten points: 0,7 → 0,8',
      { value: 0.8, comparison: 'growth-points', target: 0.1, baseline: 0.7 },
      'met',
    ],
    ['5 rise', { value: 0.23, comparison: 'increase', baseline: 0.22 }, 'met'],
    ['5 no rise', { value: 0.22, comparison: 'increase', baseline: 0.22 }, 'not-met'],

    // From 50 % in 2025 to 80 % in 2028 the line stands at 60 % in 2026.
    [
      '6 on the line',
      { value: 0.6, target: 0.8, targetYear: 2028, start: [2025, 0.5] },
      'on-track',
    ],
    [
      '6 below the line',
      { value: 0.59, target: 0.8, targetYear: 2028, start: [2025, 0.5] },
      'behind',
    ],
    [
      '6 first year with a value',
      { value: 0.5, target: 0.8, targetYear: 2028, start: [2026, 0.5] },
      'on-track',
    ],
    [
      '6 falling, on the line',
      { value: 4, comparison: '<=', target: 2, targetYear: 2027, start: [2025, 6] },
      'on-track',
    ],
    [
      '6 falling too slowly',
      { value: 5, comparison: '<=', target: 2, targetYear: 2027, start: [2025, 6] },
      'behind',
    ],
    [
      '6 down to an exact number',
      { value: 5, comparison: '=', target: 2, targetYear: 2027, start: [2025, 6] },
      'behind',
    ],
    [
      '6 growth in the base year itself',
      {
        value: 6,
        comparison: 'growth-relative',
        target: 0.05,
        baseline: 6,
        year: 2025,
        baseYear: 2025,
        targetYear: 2027,
        start: [2025, 6],
      },
      'on-track',
    ],
    [
      // +5 % by 2027 is +2,5 % in 2026: 6,15.
      '6 half way of the growth',
      {
        value: 6.15,
        comparison: 'growth-relative',
        target: 0.05,
        baseline: 6,
        targetYear: 2027,
        start: [2025, 6],
      },
      'on-track',
    ],
    ['6 yes is still to come', { value: 0, comparison: 'yes', targetYear: 2027 }, 'on-track'],
    [
      '6 not with a milestone of the year',
      { value: 0.59, target: 0.6, targetYear: 2028, hasMilestone: true, start: [2025, 0.5] },
      'partly-met',
    ],

    ['7 two of three', { value: 2 / 3, target: 1 }, 'not-met'],
    ['7 four fifths', { value: 0.56, target: 0.7 }, 'partly-met'],
    ['7 just short of four fifths', { value: 0.5599, target: 0.7 }, 'not-met'],
    // From 50 % to 100 %, 80 % is three fifths of the way.
    ['7 progress counts from the baseline', { value: 0.8, target: 1, baseline: 0.5 }, 'not-met'],
    ['7 four fifths of the way', { value: 0.9, target: 1, baseline: 0.5 }, 'partly-met'],
    ['7 after the target year', { value: 0.6, target: 0.7, targetYear: 2025 }, 'partly-met'],
    ['7 never partly at most', { value: 3, comparison: '<=', target: 2 }, 'not-met'],
    ['7 never partly equal', { value: 9, comparison: '=', target: 10 }, 'not-met'],
    ['7 never partly yes', { value: 0, comparison: 'yes' }, 'not-met'],
    ['7 never partly below the baseline', { value: 0.69, target: 0.7, baseline: 0.9 }, 'not-met'],
  ])('%s', (_, given, expected) => {
    expect(judge(given)).toBe(expected);
  });
});
