import type { IndicatorResult, Status, Unit } from '../../indicators/IndicatorResult';
import type { SchoolYear } from '../../workbook/SchoolYear';
import { says } from '../takeDifference';
import type { RememberedResult, RunState } from './RunState';

/** A value or status of an indicator in a school year that is not what the run before came to. */
export interface ResultChange {
  readonly id: string;
  readonly name: string;
  readonly year: SchoolYear;
  readonly unit: Unit;
  readonly from: number | null;
  readonly to: number | null;
  readonly statusFrom: Status;
  readonly statusTo: Status;
  /** Both results whole, for whoever puts them into words. */
  readonly before: RememberedResult;
  readonly after: RememberedResult;
}

export const rememberResult = (result: IndicatorResult): RememberedResult => {
  const { id, year, value, numerator, denominator, status } = result;
  return { id, year, value, numerator, denominator, status };
};

const same = (one: number | null, other: number | null): boolean =>
  one === null || other === null ? one === other : says(one, other);

const keyOf = ({ id, year }: Pick<RememberedResult, 'id' | 'year'>): string => `${year} ${id}`;

/**
 * What changed since the run before, in the order of the catalogue.
 *
 * An indicator or a year that the run before did not have is no change.
 */
export const findChanged = (
  earlier: RunState | null,
  indicators: readonly IndicatorResult[],
): ResultChange[] => {
  const stood = new Map(earlier?.results.map((result) => [keyOf(result), result]));
  return indicators.flatMap((result): ResultChange[] => {
    const before = stood.get(keyOf(result));
    if (before === undefined) return [];
    const after = rememberResult(result);
    if (same(before.value, after.value) && before.status === after.status) return [];
    const { id, name, year, unit } = result;
    const change = { id, name, year, unit, from: before.value, to: after.value };
    return [{ ...change, statusFrom: before.status, statusTo: after.status, before, after }];
  });
};
