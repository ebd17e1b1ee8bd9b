import type { CellValue } from '../workbook/TableGrid';

/** A block as it stands on its page, user's rows and columns between ours included. */
export interface SeenBlock {
  /** The rectangle of its name, top to bottom. */
  readonly cells: readonly (readonly CellValue[])[];
  /** Number formats (en-US) of the same cells. */
  readonly formats: readonly (readonly string[])[];
  /** What the hidden column says of each row; '' where the row is not ours. */
  readonly marks: readonly string[];
  /** Its first column, from 0. */
  readonly column: number;
  /** Some rows are hidden: cells are then written one by one. */
  readonly rowsHidden: boolean;
}

/** A page as it stands in the workbook, seen just before writing. */
export interface SeenPage {
  readonly sheet: string;
  readonly isProtected: boolean;
  /** Text of the cell that says when the page was calculated; null when its name is gone. */
  readonly stamp: string | null;
  /** Where the page's columns are on the sheet, from 0, in their order. */
  readonly columns: readonly number[];
  /** Blocks that stand, by name. */
  readonly blocks: ReadonlyMap<string, SeenBlock>;
}
