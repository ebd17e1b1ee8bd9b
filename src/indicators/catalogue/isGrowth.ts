import type { Comparison } from '../Indicator';

/** Compares with a baseline instead of with a number alone. */
export const isGrowth = (comparison: Comparison | null): boolean =>
  comparison === 'growth-relative' || comparison === 'growth-points' || comparison === 'increase';

/** Its target is a number. */
export const needsNumber = (comparison: Comparison): boolean =>
  comparison !== 'increase' && comparison !== 'yes';
