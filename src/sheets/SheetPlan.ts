import type { CellValue } from '../workbook/TableGrid';

/** A value to stand in a cell; null leaves the cell blank. Text is never interpreted. */
export type PlanValue = CellValue | null;

/** A formula of ours (en-US, with its `=`): an explicit kind, so that no text ever becomes one. */
export interface PlannedFormula {
  readonly formula: string;
}

export type PlannedCell = PlanValue | PlannedFormula;

export const isFormula = (cell: PlannedCell | undefined): cell is PlannedFormula =>
  typeof cell === 'object' && cell !== null;

/** Who may change a column: the add-in computes it, or it belongs to the staff. */
export type Owner = 'computed' | 'staff';

/**
 * An output sheet as plain data: one Excel table under three lines of heading.
 *
 * The plan says how the sheet is to be; `takeDifference` compares it with what stands in the
 * workbook, and only the difference is written.
 */
export interface SheetPlan {
  /** Name of the Excel table, by which (with its key column) the sheet is known as ours. */
  readonly table: string;
  /** Title of the sheet when it is made; people may rename it afterwards. */
  readonly title: string;
  readonly heading: Heading;
  /** The first column is the key. */
  readonly columns: readonly ColumnPlan[];
  /** In the order in which rows are made; rows that stand already keep their places. */
  readonly rows: readonly RowPlan[];
  readonly retired: Retirement;
  /** Columns from the left that stay in view, and whose cells tell rows apart in print. */
  readonly frozenColumns: number;
  /** Text of the staff in another own sheet that this one repeats in a computed column. */
  readonly carries?: Carried;
}

/** What a sheet repeats of another one, once that was looked at. */
export interface Carried {
  /** Table of the other sheet. */
  readonly table: string;
  /** Headers of its key column and of the staff's, in every language. */
  readonly keyColumn: readonly string[];
  readonly textColumn: readonly string[];
  /** Rows that are repeated, by key. */
  readonly keys: readonly string[];
  /** Key of the computed column that takes the text. */
  readonly into: string;
}

/** What becomes of a row whose key the plan no longer holds. */
export interface Retirement {
  /** Column, by its key, that then bears the text. */
  readonly column: string;
  readonly text: string;
  /** Computed columns, by their keys, that then become blank. */
  readonly cleared?: readonly string[];
  /**
   * The text in every language; a row that bears it, and nothing of the staff's, takes up a new row.
   * Without it every row is kept.
   */
  readonly reused?: readonly string[];
  /** Beginnings of keys that the plan may lack although nothing is known to have gone. */
  readonly unsure?: readonly string[];
}

export interface Heading {
  readonly title: string;
  /** School and school year; the time of the calculation follows it in the same cell. */
  readonly subtitle: string;
  readonly calculated: string;
  /** Whose cell is whose, in a sentence. */
  readonly legend: string;
  /** Defined name of the cell that holds subtitle and time. */
  readonly stampName: string;
}

export interface ColumnPlan {
  readonly key: string;
  /** Header when the column is made. */
  readonly header: string;
  /** Every header by which it is found again, in either language. */
  readonly knownAs: readonly string[];
  readonly owner: Owner;
  /** Width in characters of the default font. */
  readonly width: number;
  readonly align: 'Left' | 'Center' | 'Right';
  /** Colour of the header cell, by which one sees whose the column is. */
  readonly headerFill: string;
  /** Marks that colour a cell by how its text begins. */
  readonly marks: readonly Mark[];
  /** Marks by a formula over cells of the row. */
  readonly rules?: readonly RowRule[];
  /**
   * The one formula of every row, where the column holds no values of its own; `[@{place}]` is the
   * cell of the column with the key `place`, whatever its header is.
   */
  readonly rowFormula?: string;
  /** Quiet ink for what is seldom read, a link's look for what leads somewhere. */
  readonly text?: 'quiet' | 'link';
  /** Out of sight when it is made; nothing depends on that. */
  readonly hidden?: boolean;
}

export interface Mark {
  readonly beginsWith: string;
  readonly fontColor: string;
  readonly fill: string;
}

/** A look that a cell takes on where a formula over its row is true. */
export interface RowRule {
  /** En-US; `{deadline}` is the row's cell in the column with that key. */
  readonly formula: string;
  readonly fontColor: string;
  readonly fill: string;
  readonly emphasis: 'bold' | 'italic';
  /** En-US; puts a sign before the value, so that colour is never the only carrier. */
  readonly numberFormat: string;
}

export interface RowPlan {
  /** Never blank, unique in the sheet. */
  readonly key: string;
  /** Cells of computed columns by column key; a column left out is blank. */
  readonly computed: Readonly<Record<string, PlanValue>>;
  /** Cells of staff columns, filled when the row is first made and never again. */
  readonly seeds: Readonly<Record<string, PlanValue>>;
  /** Number formats (en-US) by column key; a column left out is General. */
  readonly formats: Readonly<Record<string, string>>;
  /** Kept up to date where it stands, but not made. */
  readonly standingOnly?: boolean;
}
