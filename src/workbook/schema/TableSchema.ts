import type { WordListName } from '../wordLists';

/**
 * How the cells of a column are read.
 *
 * - `text`: any text; `word`: a word of a list, others are used with a warning
 * - `number`: a number or a percentage ("7,5", "80%" is 0,8); `count`: a whole number from 0
 * - `weight`: how many the row stands for, a count whose blank is 1
 * - `value`: a number, a percentage, or Jā/Nē as 1/0, for figures that staff enter
 * - `date`: an Excel serial or dd.mm.gggg. or gggg-mm-dd
 * - `school-year`: 2024./2025.; `target-year` and `base-year`: also a calendar year, in which the
 *   school year ends; `base-year`: also `iepriekšējais`
 * - `yes-no`: blank is Nē
 * - `programme-code`, `class` (the leading number counts), `quality-grade` (I–III)
 * - `grade`: read together with its scale and maximum
 */
export type ColumnType =
  | 'text'
  | 'word'
  | 'number'
  | 'count'
  | 'weight'
  | 'value'
  | 'date'
  | 'school-year'
  | 'target-year'
  | 'base-year'
  | 'yes-no'
  | 'programme-code'
  | 'class'
  | 'quality-grade'
  | 'grade';

export interface ColumnSchema {
  /** Stable English name for code. */
  readonly key: string;
  /** Latvian header, fixed by the contract. */
  readonly lv: string;
  /** English header. */
  readonly en: string;
  readonly type: ColumnType;
  /** The list its drop-down offers; checked for `word` columns, only offered for `text`. */
  readonly list?: WordListName;
  /** One of the columns that together name a row; two rows with the same key are an error. */
  readonly isKey?: true;
}

export interface TableSchema {
  /** Name of the Excel table. */
  readonly name: string;
  /** Title of its sheet in the template. */
  readonly title: { readonly lv: string; readonly en: string };
  /** In the order of the template. */
  readonly columns: readonly ColumnSchema[];
  /** A row without a school year belongs to every year, as the mission of a school does. */
  readonly blankYearIsEvery?: true;
}

/** Keeps the literal types of a table, so that its column keys are known to the compiler. */
export const defineTable = <const T extends TableSchema>(table: T): T => table;
