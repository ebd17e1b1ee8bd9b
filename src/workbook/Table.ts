import type { Column } from './Column';
import type { RowList, RowSet } from './RowSet';
import type { SchoolYear } from './SchoolYear';
import type { TableName } from './schema';
import type { CellValue } from './TableGrid';
import type { TableSource } from './TableSource';

/** How many each row stands for. */
export type RowWeights = Uint8Array | Float64Array;

/** An input table that has been read: columns by name, rows by school year. */
export interface Table {
  readonly name: TableName;
  /** Title of the sheet as people see it. */
  readonly sheet: string;
  readonly rowCount: number;
  /** Header names that a condition may use: the contract's, the derived and the user's own. */
  readonly fields: readonly string[];
  /**
   * The column of that name, in any spelling of either language; undefined when there is none.
   * A derived column wins over a user's own of the same name.
   */
  column(field: string): Column | undefined;
  /** Row of the header as Excel numbers it (from 1). */
  readonly headerRow: number;
  /** Row of the sheet as Excel numbers it (from 1). */
  excelRow(row: number): number;
  /** Column of the sheet in which the table begins, from 0. */
  readonly firstColumn: number;
  /** Column of the sheet, from 0, of a column of the contract by its key; -1 when it is missing. */
  sheetColumn(key: string): number;
  /**
   * Column of the sheet, from 0, under a header in any spelling, the user's own included; -1 when
   * there is none.
   */
  sheetColumnOf(header: string): number;
  /** The cell as it was read, under a column of the contract by its key; '' when it is missing. */
  cell(row: number, key: string): CellValue;
  /** The table as it stands in the workbook. */
  readonly source: TableSource;
  /** Rows of that school year, ascending. A table without school years has its rows in every year. */
  rowsOf(year: SchoolYear): RowList;
  /** The same as a set. */
  rowSetOf(year: SchoolYear): RowSet;
  /** How many each row stands for (`Skaits`; blank is 1; 0 for a row that says "none this year"). */
  readonly weights: RowWeights;
  /** Some row stands for more than one. */
  readonly hasSeveral: boolean;
  /** Rows that stand for nobody; null when there are none. */
  readonly nobody: RowSet | null;
  /**
   * Rows whose key stands on another row too (all rows of such a key, each with its finding): a
   * figure over a year that has one is not computed.
   */
  readonly doubled: ReadonlySet<number>;
}
