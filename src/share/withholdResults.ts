import { isGrowth } from '../indicators/catalogue/isGrowth';
import type { Indicator } from '../indicators/Indicator';
import type { IndicatorResult } from '../indicators/IndicatorResult';
import { schoolYear, type SchoolYear } from '../workbook/SchoolYear';
import { figureId } from './countedFigures';

/** The results as a share copy may show them. */
export interface Withheld {
  readonly results: readonly IndicatorResult[];
  /** A result as it was computed, before anything was taken out of it. */
  readonly original: (result: IndicatorResult) => IndicatorResult;
  /** Whether a result of `results` is shown without its value. */
  readonly isHidden: (result: IndicatorResult) => boolean;
  /** Whether its status is left out, though its value may stand. */
  readonly isUnjudged: (result: IndicatorResult) => boolean;
  /** Whether its baseline is left out. */
  readonly isWithoutBaseline: (result: IndicatorResult) => boolean;
}

/** The school year whose value is the baseline; null where it was typed or there is none. */
export const baselineYear = (indicator: Indicator, year: SchoolYear): SchoolYear | null => {
  if (indicator.baseValue !== null) return null;
  return indicator.baseYear === 'previous' ? schoolYear(year - 1) : indicator.baseYear;
};

/**
 * Takes hidden figures out of the results, with all that would tell of them: a status is a bound of
 * its value, a change gives the baseline away, and a line to the target is drawn from other years.
 *
 * What is withheld has no value and the status `no-data`, so that whatever is summed up from the
 * results (statuses met, say) is summed up from what is shown.
 */
export const withholdResults = (
  catalogue: readonly Indicator[],
  results: readonly IndicatorResult[],
  hidden: ReadonlySet<string>,
): Withheld => {
  const indicators = new Map(catalogue.map((indicator) => [indicator.id, indicator]));
  const withSomeHidden = new Set([...hidden].map((id) => id.slice(0, id.lastIndexOf('@'))));
  const originals = new Map<IndicatorResult, IndicatorResult>();
  const [blanked, unjudged, baseless] = [
    new Set<IndicatorResult>(),
    new Set<IndicatorResult>(),
    new Set<IndicatorResult>(),
  ];
  const withheld = results.map((result): IndicatorResult => {
    const indicator = indicators.get(result.id);
    const isHidden = hidden.has(figureId(result.id, result.year));
    const base = indicator ? baselineYear(indicator, result.year) : null;
    const isBaseless =
      result.baseline !== null && base !== null && hidden.has(figureId(result.id, base));
    const leansOnOthers =
      withSomeHidden.has(result.id) && ['on-track', 'behind', 'partly-met'].includes(result.status);
    const isPlainlyMet =
      result.status === 'met' && indicator !== undefined && !isGrowth(indicator.comparison);
    const losesStatus =
      result.value !== null &&
      result.status !== 'no-target' &&
      (isHidden || leansOnOthers || (isBaseless && !isPlainlyMet));
    if (!isHidden && !isBaseless && !losesStatus) return result;
    const { id, name, year, unit, population, target, frozen } = result;
    const shown: IndicatorResult = {
      ...{ id, name, year, unit, population, target, frozen },
      value: isHidden ? null : result.value,
      numerator: isHidden ? null : result.numerator,
      denominator: isHidden ? null : result.denominator,
      baseline: isBaseless ? null : result.baseline,
      change: isHidden || isBaseless ? null : result.change,
      status: losesStatus ? 'no-data' : result.status,
      rows: { part: new Uint32Array(), whole: new Uint32Array() },
      declared: null,
    };
    originals.set(shown, result);
    if (isHidden) blanked.add(shown);
    if (losesStatus) unjudged.add(shown);
    if (isBaseless) baseless.add(shown);
    return shown;
  });
  return {
    results: withheld,
    original: (result) => originals.get(result) ?? result,
    isHidden: (result) => blanked.has(result),
    isUnjudged: (result) => unjudged.has(result),
    isWithoutBaseline: (result) => baseless.has(result),
  };
};
