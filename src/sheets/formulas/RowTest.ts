/** A question about each row of a table, as a formula over whole columns and as a function. */
export interface RowTest {
  /** Comes to TRUE or 1 for a row that passes, to FALSE or 0 for another; ready to be multiplied. */
  readonly text: string;
  /** The opposite, where it has a shorter text than `1-…`. */
  readonly opposite?: string;
  /** Whether Excel will let the row pass, by the row of the source. */
  holds(row: number): boolean;
}

/** Rows that pass every test; one at least. */
export const allOf = (tests: readonly RowTest[]): RowTest => {
  const [only] = tests;
  if (only !== undefined && tests.length === 1) return only;
  return {
    text: `(${tests.map(({ text }) => text).join('*')})`,
    holds: (row) => tests.every((test) => test.holds(row)),
  };
};

/** Rows that pass one of the tests; one at least. */
export const anyOf = (tests: readonly RowTest[]): RowTest => {
  const [only] = tests;
  if (only !== undefined && tests.length === 1) return only;
  const sum = tests.map(({ text }) => text).join('+');
  return {
    text: `(${sum}>0)`,
    opposite: `(${sum}=0)`,
    holds: (row) => tests.some((test) => test.holds(row)),
  };
};

/** Rows that do not pass. */
export const not = ({ text, opposite, holds }: RowTest): RowTest => ({
  text: opposite ?? `(1-${text})`,
  opposite: text,
  holds: (row) => !holds(row),
});
