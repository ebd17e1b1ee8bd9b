import type { CellCodes } from './CellTable';
import type { RowSet } from './RowSet';

/**
 * A column of a table, decoded once and scanned many times.
 *
 * Rows are numbered from 0 in the order of the grid. Three kinds are enough: dates are numbers
 * (Excel serials), percentages are fractions, school years and programme codes are words in their
 * normal spelling.
 */
export type Column = NumberColumn | WordColumn | YesNoColumn;

/**
 * The rows of a column by the number of their cell, and what each distinct cell means: a school has
 * thousands of rows and a dozen of marks, so whoever counts or compares asks once of each cell.
 */
export interface CodedCells<A extends Meanings> {
  /** Index into `meanings` by row. */
  readonly codes: CellCodes;
  readonly meanings: A;
}

export type Meanings = Float64Array | Int32Array | Uint8Array;

interface AnyColumn {
  /** Header as it stands in the table, or the name of a derived column. */
  readonly header: string;
  /** Rows whose cell could not be read; each has its finding. Such a cell counts as blank. */
  readonly unreadable: ReadonlySet<number>;
  /** The table lacks this column: it reads as blank, and a figure that names it is an error. */
  readonly missing?: true;
  /**
   * On columns that rest on a grade (Vērtējums, Līmenis, Balles, Procenti, Izglītojamā līmenis):
   * the rows without one (blank, `nv`, `atbrīvots`). A measure that uses such a column leaves them
   * out of numerator and denominator and says how many they were.
   */
  readonly ungraded?: RowSet;
}

export interface NumberColumn extends AnyColumn {
  readonly kind: 'number';
  /** By row; NaN stands for a blank cell. */
  readonly values: Float64Array;
  /** The same by distinct cell. */
  readonly coded: CodedCells<Float64Array>;
  /**
   * The words of cells that hold one where a number is usual (`nv`, `P`, `Ieskaitīts`); the cells
   * are numbered as those of the numbers.
   */
  readonly texts?: Pick<WordColumn, 'codes' | 'coded' | 'words'>;
}

export interface WordColumn extends AnyColumn {
  readonly kind: 'word';
  /** Index into `words` a row; -1 stands for a blank cell. */
  readonly codes: Int32Array;
  /** The same by distinct cell. */
  readonly coded: CodedCells<Int32Array>;
  /** The distinct words as first spelt; two spellings that fold to the same text are one word. */
  readonly words: readonly string[];
  /** How a word is brought to the normal spelling that `words` has; plain text when absent. */
  readonly spelling?: WordSpelling;
}

/** Kinds of words that have one normal spelling, to which their cells have been brought. */
export type WordSpelling = 'school-year' | 'programme-code' | 'quality-grade';

export interface YesNoColumn extends AnyColumn {
  readonly kind: 'yes-no';
  /** By row: 1 is yes, 0 is no, 2 is blank (which a yes/no column of the contract takes for no). */
  readonly values: Uint8Array;
  /** The same by distinct cell. */
  readonly coded: CodedCells<Uint8Array>;
}
