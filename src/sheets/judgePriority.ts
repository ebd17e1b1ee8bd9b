import type { IndicatorResult, Status } from '../indicators/IndicatorResult';

/** The results that say how far a priority is: those that have a target in the year. */
export const judgedResults = (results: readonly IndicatorResult[]): readonly IndicatorResult[] =>
  results.filter(({ status }) => status !== 'no-target' && status !== 'not-applicable');

/**
 * How far a priority is in a year, by its indicators: met when all of them are, on track when all are
 * met or on track, partly met when some are anything of that; null when none can be judged.
 */
export const judgePriority = (results: readonly IndicatorResult[]): Status | null => {
  const judged = judgedResults(results).map(({ status }) => status);
  if (judged.length === 0) return null;
  const every = (...statuses: readonly Status[]): boolean =>
    judged.every((status) => statuses.includes(status));
  if (every('met')) return 'met';
  if (every('no-data')) return 'no-data';
  if (every('met', 'on-track')) return 'on-track';
  const some = (...statuses: readonly Status[]): boolean =>
    judged.some((status) => statuses.includes(status));
  if (some('met', 'on-track', 'partly-met')) return 'partly-met';
  return some('behind') ? 'behind' : 'not-met';
};
