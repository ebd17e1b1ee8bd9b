import type { TableName } from '../workbook/schema';
import type { SeenSheet } from './SeenSheet';
import type { PlanValue } from './SheetPlan';

/** A row of an input table as the add-in makes it on the user's click. */
export interface InputRow {
  /** Cells by the key of the contract's column; a column left out is blank. */
  readonly cells: Readonly<Record<string, PlanValue>>;
  /** Number formats (en-US) by the same key; a column left out keeps what the sheet has. */
  readonly formats: Readonly<Record<string, string>>;
}

/** Cells of one column; undefined leaves a cell, or its format, as it is. */
export interface InputCells {
  /** Header as it stands in the table. */
  readonly header: string;
  readonly values: readonly (PlanValue | undefined)[];
  readonly formats: readonly (string | undefined)[];
}

/** What the user's click changes in an input table that stands, and adds below its last row. */
export interface InputEdit {
  readonly table: TableName;
  readonly seen: SeenSheet;
  /** One entry a column in which something changes, with a value a row that stands. */
  readonly changes: readonly InputCells[];
  /** One entry a column that new rows fill, with a value a new row. */
  readonly additions: readonly InputCells[];
  readonly newRows: number;
  /** How many of the new rows find a wholly blank row at the table's end. */
  readonly reusableRows: number;
  /** The columns that tell rows apart, and how they must read once everything is written. */
  readonly keys: readonly { readonly header: string; readonly after: readonly string[] }[];
  /** How many cells are written. */
  readonly cells: number;
}

/** An input table that the workbook lacks, with the rows that it is made with. */
export interface InputCreation {
  readonly table: TableName;
  readonly rows: readonly InputRow[];
}

/** The sheet that was made for an input table. */
export interface InputSheetMade {
  /** Its title, as free in this workbook. */
  readonly sheet: string;
  /** All of its cells stand, but not all of its formats. */
  readonly looksUnfinished: boolean;
}
