import type { EngineMeasurement } from '../EngineMeasurement';
import { exponent } from './exponent';

export interface Growth {
  readonly name: string;
  readonly exponent: number;
  /** The greatest that it may be. */
  readonly most: number;
}

/**
 * How each measure grows from the second size to the third; at the first, what does not depend on the
 * rows is most of it.
 */
export const findGrowth = ([, from, to]: readonly EngineMeasurement[]): Growth[] => {
  if (!from || !to) throw new Error('Three sizes are needed');
  return Object.keys(to.measures).map((name) => ({
    name,
    exponent: exponent(
      [from.size, from.measures[name] ?? Number.NaN],
      [to.size, to.measures[name] ?? Number.NaN],
    ),
    most: name.startsWith('dynamics') ? 1.25 : 1.1,
  }));
};
