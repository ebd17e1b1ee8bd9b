import type { CellTable } from './CellTable';

/** What Excel gives for one cell when `values` is read: blank is ''. */
export type CellValue = string | number | boolean;

/** One Excel table as it was read, before anything in it was understood. */
export interface TableGrid {
  /** Name of the Excel table. */
  readonly table: string;
  /** Title of the sheet as people see it. */
  readonly sheet: string;
  /** Row of the header as Excel numbers it (from 1). */
  readonly headerRow: number;
  /** Column of the first cell, from 0. */
  readonly firstColumn: number;
  /** Header cells, left to right. Empty when the header row is hidden. */
  readonly header: readonly CellValue[];
  /** Data rows only: neither header nor totals row. */
  readonly cells: CellTable;
  /** Address of the cells that hold formulas, without the sheet; null when there are none. */
  readonly formulas: string | null;
  /** Address of the cells that are merged with others, without the sheet; null when there are none. */
  readonly merged: string | null;
}

/** All that a recalculation reads from the workbook. */
export interface WorkbookGrid {
  /** The tables of the contract that were found, by table name. */
  readonly tables: ReadonlyMap<string, TableGrid>;
  /** Every table in the workbook, so that a renamed one can be named to the reader. */
  readonly inventory: readonly { readonly table: string; readonly sheet: string }[];
}
