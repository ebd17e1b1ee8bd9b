import type { CellComparison } from '../book/ConditionalFormat';
import { refusals } from '../protocol/HostError';

/** Comparisons as the API calls them, in validations and conditional formats alike. */
export const comparisonNames = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
} as const satisfies Record<CellComparison, string>;

const byName = new Map(
  Object.entries(comparisonNames).map(([comparison, name]) => [name, comparison]),
) as ReadonlyMap<string, CellComparison>;

export const comparisonOf = (name: string): CellComparison => {
  // Validations accept `GreaterThanOrEqualTo` too.
  const comparison = byName.get(name) ?? byName.get(name.replace(/OrEqualTo$/, 'OrEqual'));
  if (!comparison) throw refusals.argument();
  return comparison;
};
