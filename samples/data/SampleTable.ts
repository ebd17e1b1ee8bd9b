import type { TableName } from '../../src/workbook/schema';

/**
 * A cell as it is written down here. Text such as `12.05.2025.` becomes a real date in a date
 * column, and `80%` a real percentage in a number column, when the workbook is built.
 */
export type SampleCell = string | number | boolean;

/** One row by Latvian header; a header that is not named stays blank. */
export type SampleRow = Readonly<Record<string, SampleCell>>;

/** The rows of one input table. Headers beyond the contract are the school's own columns. */
export interface SampleTable {
  readonly table: TableName;
  readonly rows: readonly SampleRow[];
}

/** A whole sample workbook. Tables that are not named are there too, with no rows. */
export interface Sample {
  /** File name in `samples/`. */
  readonly file: string;
  readonly tables: readonly SampleTable[];
}
