import type { SchoolYear } from '../../workbook/SchoolYear';
import { schoolYear } from '../../workbook/SchoolYear';
import type { ByYear } from '../catalogue/ByYear';
import type { Figures } from '../figures/Figures';
import type { Indicator } from '../Indicator';
import type { Status } from '../IndicatorResult';
import { divide, one, type Rational, rationalOf, subtract, toNumber } from '../numbers/Rational';
import { statusOf } from './statusOf';

/** A value held against its target. */
export interface Judgement {
  readonly status: Status;
  readonly target: number | null;
  readonly baseline: number | null;
  readonly change: number | null;
}

/** What a judgement needs besides the indicator. */
export interface JudgementSource {
  readonly figures: Figures;
  readonly milestones: ByYear<number>;
  /** A fraction. */
  readonly partialThreshold: Rational;
}

/** Holds the value of an indicator in a school year against its target and its baseline. */
export const judgeIndicator = (
  indicator: Indicator,
  year: SchoolYear,
  { figures, milestones, partialThreshold }: JudgementSource,
): Judgement => {
  const { comparison, targetYear } = indicator;
  const { exact, absence } = figures.of(indicator, year).measured;
  const milestone = milestones.get(indicator, year);
  const target = comparison === null ? null : (milestone ?? indicator.target);
  const baseYear = indicator.baseYear === 'previous' ? null : indicator.baseYear;
  const baseline = baselineOf(indicator, year, figures);
  const status = statusOf({
    year,
    value: exact,
    absence,
    comparison,
    target: target === null ? null : rationalOf(target),
    hasMilestone: milestone !== undefined,
    baseYear,
    baseline,
    targetYear,
    start: startOf(indicator, year, baseline, figures),
    partialThreshold,
  });
  return {
    status,
    target,
    baseline: baseline === null ? null : toNumber(baseline),
    change: changeOf(indicator, exact, baseline),
  };
};

/** `Bāzes vērtība` if given, else the value of `Bāzes gads`. */
const baselineOf = (indicator: Indicator, year: SchoolYear, figures: Figures): Rational | null => {
  if (indicator.baseValue !== null) return rationalOf(indicator.baseValue);
  const baseYear = baseYearOf(indicator, year);
  return baseYear === null ? null : figures.of(indicator, baseYear).measured.exact;
};

const baseYearOf = ({ baseYear }: Indicator, year: SchoolYear): SchoolYear | null =>
  baseYear === 'previous' ? schoolYear(year - 1) : baseYear;

/**
 * Where the straight line to the target begins: in the base year at the baseline, else in the
 * earliest year with a value (at the baseline, where one was typed).
 */
const startOf = (
  indicator: Indicator,
  year: SchoolYear,
  baseline: Rational | null,
  figures: Figures,
): { readonly year: SchoolYear; readonly value: Rational } | null => {
  if (indicator.targetYear === null || year >= indicator.targetYear) return null;
  const baseYear = baseYearOf(indicator, year);
  if (baseYear !== null && baseline !== null) return { year: baseYear, value: baseline };
  const first = figures.firstYearWithValue(indicator);
  if (first === null) return null;
  const value = baseline ?? figures.of(indicator, first).measured.exact;
  return value && { year: first, value };
};

const changeOf = (
  { comparison }: Indicator,
  value: Rational | null,
  baseline: Rational | null,
): number | null => {
  if (value === null || baseline === null) return null;
  if (comparison !== 'growth-relative') return toNumber(subtract(value, baseline));
  return baseline.numerator === 0n ? null : toNumber(subtract(divide(value, baseline), one));
};
