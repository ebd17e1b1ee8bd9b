import type { Indicator } from '../indicators/Indicator';
import type { IndicatorResult } from '../indicators/IndicatorResult';

/**
 * What is still missing from the value to the target of the year, never below 0.
 *
 * In the unit of the target: fractions for a share or a growth. Null where there is nothing to
 * measure: no value, no numeric target, no baseline to grow from.
 */
export const computeGap = (indicator: Indicator, result: IndicatorResult): number | null => {
  const { comparison } = indicator;
  const { value, target, change } = result;
  if (value === null || target === null) return null;
  switch (comparison) {
    case '>=':
      return Math.max(0, target - value);
    case '<=':
      return Math.max(0, value - target);
    case '=':
      return Math.abs(target - value);
    case 'growth-relative':
    case 'growth-points':
      return change === null ? null : Math.max(0, target - change);
    default:
      return null;
  }
};
