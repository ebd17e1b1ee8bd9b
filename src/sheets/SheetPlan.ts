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
  /** What a row bears, and in which column, when the plan no longer holds its key. */
  readonly retired: { readonly column: string; readonly text: string };
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
  /** The one formula of every row, where the column holds no values of its own. */
  readonly rowFormula?: string;
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
}
