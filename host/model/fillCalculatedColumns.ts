import { offsetFormula } from '../book/formulaRewrite';
import { containsCell } from '../book/Rect';
import type { Sheet } from '../book/Sheet';
import type { Table } from '../book/Table';

/**
 * Makes calculated columns, as Excel does by itself: a formula entered into a table column that
 * held nothing else fills the whole column.
 *
 * @param formulas the cells into which formulas have just been entered
 */
export const fillCalculatedColumns = (
  sheet: Sheet,
  formulas: readonly { row: number; column: number }[],
): void => {
  const seen = new Set<string>();
  for (const { row, column } of formulas) {
    const table = sheet.tableAt(row, column);
    if (!table || !containsCell(table.bodyRect, row, column)) continue;
    const key = `${String(table.id)}|${String(column)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const entered = formulas.filter((cell) => cell.column === column);
    fillColumn(
      sheet,
      table,
      column,
      entered.map((cell) => cell.row),
    );
  }
};

const fillColumn = (
  sheet: Sheet,
  table: Table,
  column: number,
  enteredRows: readonly number[],
): void => {
  const { row: first, rows } = table.bodyRect;
  const [source] = enteredRows;
  const formula = source === undefined ? null : sheet.formula(source, column);
  if (source === undefined || formula === null) return;
  const entered = new Set(enteredRows);
  for (let row = first; row < first + rows; row++) {
    const same = sheet.formula(row, column) === offsetFormula(formula, row - source, 0);
    const blank = sheet.value(row, column) === null && sheet.formula(row, column) === null;
    if (entered.has(row) ? !same : !blank) return;
  }
  for (let row = first; row < first + rows; row++) {
    if (!entered.has(row)) sheet.setFormula(row, column, offsetFormula(formula, row - source, 0));
  }
  table.setCalculatedFormula(column - table.rect.column, formula);
};

/** Fills the calculated columns of a table in rows that have just been added to it. */
export const fillNewRows = (table: Table, firstRow: number, rows: number): void => {
  const { sheet } = table;
  const sample = table.bodyRect.row === firstRow ? undefined : table.bodyRect.row;
  table.columns.forEach(({ calculatedFormula }, index) => {
    if (calculatedFormula === null) return;
    const column = table.rect.column + index;
    for (let row = firstRow; row < firstRow + rows; row++) {
      // Relative addresses are those of the row in which the formula was first entered.
      const above = sample === undefined ? null : sheet.formula(sample, column);
      const formula =
        above === null ? calculatedFormula : offsetFormula(above, row - (sample ?? row), 0);
      sheet.setFormula(row, column, formula);
    }
  });
};
