import type { CellValue } from '../workbook/TableGrid';

/** An own sheet as it stands in the workbook, seen just before writing. */
export interface SeenSheet {
  readonly table: string;
  readonly sheet: string;
  /** Row of the header as Excel numbers it (from 1). */
  readonly headerRow: number;
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** As `rows`, with formulas (en-US) where there are some. */
  readonly formulas: readonly (readonly CellValue[])[];
  /** Number formats of the data rows (en-US). */
  readonly formats: readonly (readonly string[])[];
  /** Text of the cell that says when the sheet was calculated; null when its name is gone. */
  readonly stamp: string | null;
  /** A filter hides rows, or somebody hid some: whole columns are then not written. */
  readonly rowsHidden: boolean;
  /** Something stands right below the table, so that it must be moved before rows are added. */
  readonly occupiedBelow: boolean;
}
