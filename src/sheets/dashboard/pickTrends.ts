import type { FrozenValue } from '../../indicators/FrozenValue';
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
  /** Those of the years in which some value of the lines stands frozen. */
  readonly frozenYears: readonly SchoolYear[];
}

/** More lines than these cannot be told apart on paper. */
const mostTrends = 5;

const yearsOf = (values: readonly FrozenValue[]): SchoolYear[] =>
  [...new Set(values.map(({ year }) => year))].sort((a, b) => a - b);

/**
 * The indicators whose trend is shown: the first five of the catalogue that are shares, have a target
 * and a value in two years at least, years that were frozen before the plan among them. Shares only,
 * since they have one scale; null where there is none.
 */
export const pickTrends = ({ catalogue, indicators, earlier }: SheetInput): Trends | null => {
  const all: readonly FrozenValue[] = [...earlier, ...indicators];
  const byId = new Map<string, FrozenValue[]>();
  for (const result of all) byId.set(result.id, [...(byId.get(result.id) ?? []), result]);
  const valued = (id: string): FrozenValue[] =>
    (byId.get(id) ?? []).filter(({ value }) => value !== null && value >= 0 && value <= 1);
  const picked = catalogue
    .filter(({ id, unit, comparison, target }) => {
      const hasTarget = comparison !== null && target !== null;
      return unit === 'share' && hasTarget && valued(id).length > 1;
    })
    .slice(0, mostTrends);
  if (picked.length === 0) return null;
  const shown = picked.flatMap(({ id }) => valued(id));
  const shownYears = shown.map(({ year }) => year);
  const [first, last] = [Math.min(...shownYears), Math.max(...shownYears)];
  const years = yearsOf(all).filter((year) => year >= first && year <= last);
  const lines = picked.map(({ id, name }) => ({
    id,
    name,
    values: years.map((year) => valued(id).find((result) => result.year === year)?.value ?? null),
  }));
  return { years, lines, frozenYears: yearsOf(shown.filter(({ frozen }) => frozen)) };
};
