import { divide, rationalOf } from '../numbers/Rational';
import type { Absence, Measured, RowsBehind } from './Measured';

interface Behind {
  readonly rows: () => RowsBehind;
  readonly leftOut: number;
}

/** A plain number: a count or a sum. */
export const plainValue = (value: number, behind: Behind): Measured => ({
  value,
  exact: rationalOf(value),
  absence: null,
  numerator: null,
  denominator: null,
  ...behind,
});

/** A quotient, with what it is made of; without a value when there is nothing to divide by. */
export const quotient = (
  numerator: number,
  denominator: number,
  emptyIs: Absence,
  behind: Behind,
): Measured =>
  denominator === 0
    ? { value: null, exact: null, absence: emptyIs, numerator, denominator, ...behind }
    : {
        value: numerator / denominator,
        exact: divide(rationalOf(numerator), rationalOf(denominator)),
        absence: null,
        numerator,
        denominator,
        ...behind,
      };
