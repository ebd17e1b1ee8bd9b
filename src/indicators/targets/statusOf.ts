import type { SchoolYear } from '../../workbook/SchoolYear';
import { isGrowth, needsNumber } from '../catalogue/isGrowth';
import type { Comparison } from '../Indicator';
import type { Status } from '../IndicatorResult';
import type { Absence } from '../measures/Measured';
import {
  add,
  compare,
  divide,
  multiply,
  one,
  type Rational,
  rationalOf,
  subtract,
  zero,
} from '../numbers/Rational';

/** An indicator in a school year, with all that its status depends on. */
export interface Judged {
  readonly year: SchoolYear;
  readonly value: Rational | null;
  /** Why there is no value; null when there is one. */
  readonly absence: Absence | null;
  readonly comparison: Comparison | null;
  /** The milestone of the year if there is one, else the target. */
  readonly target: Rational | null;
  readonly hasMilestone: boolean;
  /** Null when blank and for `iepriekšējais`. */
  readonly baseYear: SchoolYear | null;
  readonly baseline: Rational | null;
  /** Null means every year. */
  readonly targetYear: SchoolYear | null;
  /** Where the straight line to the target begins; null when it is the year judged. */
  readonly start: { readonly year: SchoolYear; readonly value: Rational } | null;
  /** Progress from which a missed target is partly met. */
  readonly partialThreshold: Rational;
}

/**
 * The status of an indicator in a school year: the first that fits of
 *
 * 1. no value: why there is none;
 * 2. no comparison, or none that can be judged for want of a number: `no-target`;
 * 3. growth without a baseline: `no-data`; relative growth on a baseline of zero: `not-applicable`;
 * 4. the year is before the base year: `not-applicable`;
 * 5. the target of the year is met, also when early: `met`;
 * 6. the target year is still ahead and the year has no milestone: `on-track` or `behind` the
 *    straight line to the target;
 * 7. `partly-met` when the progress to the target is at least the threshold, else `not-met`.
 */
export const statusOf = (judged: Judged): Status => {
  const { year, value, absence, comparison, baseline, targetYear, hasMilestone } = judged;
  if (value === null) return absence ?? 'no-data';
  if (comparison === null) return 'no-target';
  if (needsNumber(comparison) && judged.target === null) return 'no-target';
  if (isGrowth(comparison) && baseline === null) return 'no-data';
  if (comparison === 'growth-relative' && baseline?.numerator === 0n) return 'not-applicable';
  if (judged.baseYear !== null && year < judged.baseYear) return 'not-applicable';

  const goal = goalOf(comparison, judged.target, baseline);
  if (isMet(comparison, value, goal)) return 'met';
  if (targetYear !== null && year < targetYear && !hasMilestone) {
    return isOnTrack(judged, comparison, value, goal, targetYear) ? 'on-track' : 'behind';
  }
  return isPartlyMet(comparison, value, goal, baseline ?? zero, judged.partialThreshold)
    ? 'partly-met'
    : 'not-met';
};

/** The value that would meet the target. */
const goalOf = (
  comparison: Comparison,
  target: Rational | null,
  baseline: Rational | null,
): Rational => {
  const base = baseline ?? zero;
  const number = target ?? zero;
  switch (comparison) {
    case 'growth-relative':
      return multiply(base, add(one, number));
    case 'growth-points':
      return add(base, number);
    case 'increase':
      return base;
    case 'yes':
      return one;
    default:
      return number;
  }
};

const isMet = (comparison: Comparison, value: Rational, goal: Rational): boolean => {
  const difference = compare(value, goal);
  switch (comparison) {
    case '<=':
      return difference <= 0;
    case '=':
      return difference === 0;
    case 'increase':
      return difference > 0;
    default:
      return difference >= 0;
  }
};

/** The value has come as far as the straight line from the start to the target has. */
const isOnTrack = (
  { year, start }: Judged,
  comparison: Comparison,
  value: Rational,
  goal: Rational,
  targetYear: SchoolYear,
): boolean => {
  if (comparison === 'yes' || start === null || start.year >= year) return true;
  const way = rationalOf(year - start.year);
  const whole = rationalOf(targetYear - start.year);
  const expected = add(start.value, divide(multiply(subtract(goal, start.value), way), whole));
  const isFalling = comparison === '<=' || (comparison === '=' && compare(goal, start.value) < 0);
  const ahead = compare(value, expected);
  return isFalling ? ahead <= 0 : ahead >= 0;
};

const isPartlyMet = (
  comparison: Comparison,
  value: Rational,
  goal: Rational,
  baseline: Rational,
  threshold: Rational,
): boolean => {
  if (comparison === '<=' || comparison === '=' || comparison === 'yes') return false;
  const way = subtract(goal, baseline);
  if (way.numerator <= 0n) return false;
  return compare(divide(subtract(value, baseline), way), threshold) >= 0;
};
