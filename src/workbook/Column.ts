/**
 * A column of a table, decoded once and scanned many times.
 *
 * Rows are numbered from 0 in the order of the grid. Three kinds are enough: dates are numbers
 * (Excel serials), percentages are fractions, school years and programme codes are words in their
 * normal spelling.
 */
export type Column = NumberColumn | WordColumn | YesNoColumn;

interface AnyColumn {
  /** Header as it stands in the table, or the name of a derived column. */
  readonly header: string;
  /** Rows whose cell could not be read; each has its finding. Such a cell counts as blank. */
  readonly unreadable: ReadonlySet<number>;
}

export interface NumberColumn extends AnyColumn {
  readonly kind: 'number';
  /** NaN stands for a blank cell. */
  readonly values: Float64Array;
}

export interface WordColumn extends AnyColumn {
  readonly kind: 'word';
  /** Index into `words` a row; -1 stands for a blank cell. */
  readonly codes: Int32Array;
  /** The distinct words as first spelt; two spellings that fold to the same text are one word. */
  readonly words: readonly string[];
}

export interface YesNoColumn extends AnyColumn {
  readonly kind: 'yes-no';
  /** 1 is yes, 0 is no, 2 is blank (which a yes/no column of the contract takes for no). */
  readonly values: Uint8Array;
}
