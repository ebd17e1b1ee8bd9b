import type { Entry } from '../catalogue/Entry';
import { manual } from '../measures/manual';
import type { Measured } from '../measures/Measured';
import type { ComputedMeasure } from '../measures/measureFunctions';

/** What is added up: the figure of several years is the sum of its parts. */
const sums: ReadonlySet<ComputedMeasure> = new Set(['count', 'sum']);
/** Numerator and denominator are added up, each by itself. */
const quotients: ReadonlySet<ComputedMeasure> = new Set(['share', 'mean', 'ratio']);

/**
 * Whether a figure over the whole plan can go on from what was frozen in one of its years, so that
 * the rows of that year and of those before it are not needed any more.
 *
 * Distinct persons and pairs cannot be added up: who was counted before is not known.
 */
export const canContinue = (
  measure: ComputedMeasure,
  { value, numerator, denominator, blocked }: Entry,
): boolean =>
  blocked === null &&
  ((sums.has(measure) && value !== null) ||
    (quotients.has(measure) && numerator !== null && denominator !== null));

/** The figure of the whole plan: what was frozen, and what the years since then add. */
export const continueFrozen = (
  measure: ComputedMeasure,
  frozen: Entry,
  { value, numerator, denominator, rows, leftOut }: Measured,
): Measured => {
  const whole = sums.has(measure)
    ? [
        { ...frozen, numerator: null, denominator: null },
        { ...frozen, value, numerator: null, denominator: null },
      ]
    : [frozen, { ...frozen, value, numerator: numerator ?? 0, denominator: denominator ?? 0 }];
  return { ...manual(whole), rows, leftOut };
};
