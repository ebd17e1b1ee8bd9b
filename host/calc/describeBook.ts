import type { Book } from '../book/Book';
import { ArrayFormula, formulaText } from '../book/CellFormula';
import type { Sheet } from '../book/Sheet';
import type { FormulaCell, FormulaSheet, FormulaWorkbook } from './FormulaWorkbook';

/** The id by which results name a sheet. */
export const formulaSheetId = (sheet: Sheet): string => `sheet-${String(sheet.id)}`;

/** A view of a book for a formula engine; cells are read only when the engine asks for them. */
export const describeBook = (book: Book): FormulaWorkbook => ({
  sheets: book.sheets.map(describeSheet),
  tables: book.tables.map((table) => ({
    name: table.name,
    sheetName: table.sheet.name,
    range: table.rect,
    showHeaders: table.showHeaders,
    showTotals: table.showTotals,
    columnNames: table.columns.map(({ name }) => name),
  })),
  names: book.names.map(({ name, formula, scope }) => ({
    name,
    refersTo: `=${formula}`,
    ...(scope ? { sheetId: formulaSheetId(scope) } : {}),
  })),
});

const describeSheet = (sheet: Sheet): FormulaSheet => {
  const used = sheet.usedRange(true);
  return {
    id: formulaSheetId(sheet),
    name: sheet.name,
    rowCount: used ? used.row + used.rows : 0,
    columnCount: used ? used.column + used.columns : 0,
    valueAt: (row, column) => sheet.value(row, column),
    isRowHidden: (row) => sheet.rowHidden(row),
    formulas: [...formulasOf(sheet)],
  };
};

/** Array formulas and data tables are left alone: they keep what the file says they come to. */
function* formulasOf(sheet: Sheet): Iterable<FormulaCell> {
  const { rows } = sheet.cells;
  for (let row = 0; row < rows.length; row++) {
    const formulas = rows[row]?.formulas;
    if (!formulas) continue;
    for (let column = 0; column < formulas.length; column++) {
      const formula = formulas[column];
      if (formula === undefined || formula instanceof ArrayFormula) continue;
      yield { row, column, formula: `=${formulaText(formula, row, column)}` };
    }
  }
}
