import type { Rational } from '../numbers/Rational';

/** Rows behind a figure, by index in the table; the numerator's are among the denominator's. */
export interface RowsBehind {
  readonly part: Uint32Array;
  readonly whole: Uint32Array;
}

/** What a measure gives for a school year (or for several that are counted together). */
export type Measured = Value | NoValue;

interface AnyMeasured {
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Found again when asked for: figures are many, their rows are looked at one figure at a time. */
  readonly rows: () => RowsBehind;
  /** Rows that were left out because they have no grade. */
  readonly leftOut: number;
}

export interface Value extends AnyMeasured {
  readonly value: number;
  /** The value without binary noise, for comparing with targets. */
  readonly exact: Rational;
  readonly absence: null;
}

export interface NoValue extends AnyMeasured {
  readonly value: null;
  readonly exact: null;
  readonly absence: Absence;
}

/** Why there is no value: nothing to compute it from, or an empty denominator. */
export type Absence = 'no-data' | 'not-applicable';

export const noRows = (): RowsBehind => ({ part: new Uint32Array(), whole: new Uint32Array() });

/** No value, and nothing that one could be computed from. */
export const noData: Measured = {
  value: null,
  exact: null,
  absence: 'no-data',
  numerator: null,
  denominator: null,
  rows: noRows,
  leftOut: 0,
};
