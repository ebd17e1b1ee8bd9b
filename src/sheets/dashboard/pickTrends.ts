import type { IndicatorResult } from '../../indicators/IndicatorResult';
import type { SchoolYear } from '../../workbook/SchoolYear';
import type { SheetInput } from '../SheetInput';

export interface Trend {
  readonly id: string;
  readonly name: string;
  /** A fraction a year of the trends; null where there is no value. */
  readonly values: readonly (number | null)[];
}

export interface Trends {
  readonly years: readonly SchoolYear[];
  readonly lines: readonly Trend[];
}

/** More lines than these cannot be told apart on paper. */
export const mostTrends = 5;

/**
 * The indicators whose trend is shown: the first five of the catalogue that are shares, have a target
 * and a value in two years at least. Shares only, since they have one scale; null where there is none.
 */
export const pickTrends = ({ catalogue, indicators }: SheetInput): Trends | null => {
  const byId = new Map<string, IndicatorResult[]>();
  for (const result of indicators) byId.set(result.id, [...(byId.get(result.id) ?? []), result]);
  const valued = (id: string): IndicatorResult[] =>
    (byId.get(id) ?? []).filter(({ value }) => value !== null && value >= 0 && value <= 1);
  const picked = catalogue
    .filter(({ id, unit, comparison, target }) => {
      const hasTarget = comparison !== null && target !== null;
      return unit === 'share' && hasTarget && valued(id).length > 1;
    })
    .slice(0, mostTrends);
  if (picked.length === 0) return null;
  const shown = picked.flatMap(({ id }) => valued(id).map(({ year }) => year));
  const [first, last] = [Math.min(...shown), Math.max(...shown)];
  const years = [...new Set(indicators.map(({ year }) => year))]
    .filter((year) => year >= first && year <= last)
    .sort((a, b) => a - b);
  const lines = picked.map(({ id, name }) => ({
    id,
    name,
    values: years.map((year) => valued(id).find((result) => result.year === year)?.value ?? null),
  }));
  return { years, lines };
};
