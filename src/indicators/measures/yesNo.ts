import type { Entry } from '../catalogue/Entry';
import { rationalOf } from '../numbers/Rational';
import { type Measured, noRows } from './Measured';

/** `jā/nē`: 1 or 0 as staff entered it; over several years 1 as soon as one of them says yes. */
export const yesNo = (entries: readonly Entry[]): Measured => {
  const answers = entries.flatMap(({ value }) => (value === null ? [] : [value]));
  const none = { numerator: null, denominator: null, rows: noRows, leftOut: 0 };
  if (answers.length === 0) return { ...none, value: null, exact: null, absence: 'no-data' };
  const value = answers.includes(1) ? 1 : 0;
  return { ...none, value, exact: rationalOf(value), absence: null };
};
