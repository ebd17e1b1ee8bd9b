import { once } from '../../workbook/once';

/** A question about each row of a table, as a formula over whole columns and with its answers. */
export interface RowTest {
  /** Comes to TRUE or 1 for a row that passes, to FALSE or 0 for another; ready to be multiplied. */
  readonly text: string;
  /** The opposite, where it has a shorter text than `1-…`. */
  readonly opposite?: string;
  /** 1 for a row of the source that Excel will let pass, 0 for another; found when first asked for. */
  rows(): Uint8Array;
}

/** Rows that pass every test; one at least. */
export const allOf = (tests: readonly RowTest[]): RowTest => {
  const [only] = tests;
  if (only !== undefined && tests.length === 1) return only;
  return {
    text: `(${tests.map(({ text }) => text).join('*')})`,
    rows: once(() => rowsOfAll(tests)),
  };
};

/** The rows that pass every test, of which there is one at least. */
export const rowsOfAll = (tests: readonly RowTest[]): Uint8Array => {
  const [first, ...others] = tests.map((test) => test.rows());
  const rows = Uint8Array.from(first ?? []);
  for (const other of others) {
    for (let row = 0; row < rows.length; row += 1) rows[row] = (rows[row] ?? 0) & (other[row] ?? 0);
  }
  return rows;
};

/** Rows that pass one of the tests; one at least. */
export const anyOf = (tests: readonly RowTest[]): RowTest => {
  const [only] = tests;
  if (only !== undefined && tests.length === 1) return only;
  const sum = tests.map(({ text }) => text).join('+');
  return {
    text: `(${sum}>0)`,
    opposite: `(${sum}=0)`,
    rows: once(() => rowsOfAny(tests)),
  };
};

const rowsOfAny = (tests: readonly RowTest[]): Uint8Array => {
  const [first, ...others] = tests.map((test) => test.rows());
  const rows = Uint8Array.from(first ?? []);
  for (const other of others) {
    for (let row = 0; row < rows.length; row += 1) rows[row] = (rows[row] ?? 0) | (other[row] ?? 0);
  }
  return rows;
};

/** Rows that do not pass. */
export const not = ({ text, opposite, rows }: RowTest): RowTest => ({
  text: opposite ?? `(1-${text})`,
  opposite: text,
  rows: once(() => rows().map((passes) => 1 - passes)),
});
