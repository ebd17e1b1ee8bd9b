import type { Entry } from '../catalogue/Entry';
import { add, divide, rationalOf, toNumber, zero } from '../numbers/Rational';
import { type Measured, noRows } from './Measured';

/**
 * `manuāls`: the value that staff entered, or Skaitītājs ÷ Saucējs where both were.
 *
 * @param entries one a school year; several are summed (values, or numerators and denominators)
 */
export const manual = (entries: readonly Entry[]): Measured => {
  const behind = { rows: noRows, leftOut: 0 };
  const none = { ...behind, value: null, exact: null, numerator: null, denominator: null };
  const usable = entries.filter(hasFigure);
  if (usable.length === 0) return { ...none, absence: 'no-data' };

  if (usable.every(isRatio)) {
    const numerator = total(usable.map((entry) => entry.numerator));
    const denominator = total(usable.map((entry) => entry.denominator));
    const made = { ...behind, numerator: numerator.value, denominator: denominator.value };
    if (denominator.value === 0) {
      return { ...made, value: null, exact: null, absence: 'not-applicable' };
    }
    const exact = divide(numerator.exact, denominator.exact);
    return { ...made, value: numerator.value / denominator.value, exact, absence: null };
  }
  const { value, exact } = total(usable.map(valueOf));
  return { ...none, value, exact, absence: null };
};

const isRatio = ({ numerator, denominator }: Entry): boolean =>
  numerator !== null && denominator !== null;

const hasFigure = (entry: Entry): boolean => entry.value !== null || isRatio(entry);

const valueOf = ({ value, numerator, denominator }: Entry): number | null =>
  value ?? (numerator !== null && denominator ? numerator / denominator : null);

const total = (figures: readonly (number | null)[]) => {
  const exact = figures.reduce((sum, figure) => add(sum, rationalOf(figure ?? 0)), zero);
  return { exact, value: toNumber(exact) };
};
