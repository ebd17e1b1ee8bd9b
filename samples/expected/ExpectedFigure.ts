import type { Status } from '../../src/indicators/IndicatorResult';

/**
 * One figure of a sample as counted by hand from the sample's design or read off the seed, never
 * taken from the engine.
 */
export interface ExpectedFigure {
  readonly id: string;
  /** Calendar year in which the school year begins. */
  readonly year: number;
  /** A share is a fraction; null when there is none. */
  readonly value: number | null;
  /** Left out where the measure reports none, as counts and sums. */
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  readonly status: Status;
}

/** A count or a sum: no numerator, no denominator. */
export const count = (
  id: string,
  year: number,
  value: number,
  status: Status = 'no-target',
): ExpectedFigure => ({ id, year, value, status });

/** A share, a mean or a ratio. */
export const quotient = (
  id: string,
  year: number,
  numerator: number,
  denominator: number,
  status: Status = 'no-target',
): ExpectedFigure => ({ id, year, value: numerator / denominator, numerator, denominator, status });

/** No value at all, and why. */
export const nothing = (
  id: string,
  year: number,
  status: 'no-data' | 'not-applicable',
): ExpectedFigure => ({ id, year, value: null, status });
