import type { CellValue } from '../book/CellValue';
import type { Rect } from '../book/Rect';

/** A cell that holds a formula; the formula is en-US and begins with `=`. */
export interface FormulaCell {
  row: number;
  column: number;
  formula: string;
}

export interface FormulaSheet {
  id: string;
  name: string;
  /** How far the used cells reach. */
  rowCount: number;
  columnCount: number;
  /** The value of a cell as it stands, cached results of formulas included. */
  valueAt(row: number, column: number): CellValue;
  isRowHidden(row: number): boolean;
  formulas: readonly FormulaCell[];
}

export interface FormulaTable {
  name: string;
  sheetName: string;
  /** The whole table, header and totals rows included. */
  range: Rect;
  showHeaders: boolean;
  showTotals: boolean;
  columnNames: readonly string[];
}

export interface FormulaName {
  name: string;
  /** What the name stands for, a formula without or with its `=`. */
  refersTo: string;
  /** The sheet to which the name belongs; absent for names of the workbook. */
  sheetId?: string;
}

/** What a formula engine is told of a workbook. */
export interface FormulaWorkbook {
  sheets: readonly FormulaSheet[];
  tables: readonly FormulaTable[];
  names: readonly FormulaName[];
}

export interface FormulaResult {
  sheetId: string;
  row: number;
  column: number;
  value: CellValue;
}

/** Evaluates every formula of a workbook; formulas that it cannot evaluate are left out of the results. */
export interface FormulaEngine {
  evaluate(workbook: FormulaWorkbook): Promise<FormulaResult[]>;
}
