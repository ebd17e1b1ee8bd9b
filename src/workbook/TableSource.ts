import type { CellColumn } from './CellTable';

/**
 * The cells of a table as they stand in the workbook, with every row of Excel's table: also those
 * that the reader leaves out. For what refers to the table instead of reading it, as a formula does.
 */
export interface TableSource {
  /** Rows of Excel's table below its header. */
  readonly rowCount: number;
  /** The source row of a row that was read. */
  sourceRow(row: number): number;
  /** The column of that name; null for one that is derived, or that the table lacks. */
  column(field: string): SourceColumn | null;
}

export interface SourceColumn extends CellColumn {
  /** Header exactly as it stands in the table. */
  readonly header: string;
}
