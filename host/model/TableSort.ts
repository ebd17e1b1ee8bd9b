import { offsetFormula } from '../book/formulaRewrite';
import { CellError, type CellValue } from '../book/CellValue';
import { refusals } from '../protocol/HostError';
import { HostObject } from '../protocol/HostObject';
import type { Implements } from './Implements';
import type { Table } from './Table';

/** Sorts the rows of a table by the values of its columns. */
export class TableSort extends HostObject implements Implements<Excel.TableSort, 'apply'> {
  readonly className = 'TableSort';

  constructor(private readonly owner: Table) {
    super();
  }

  /** Moves whole rows, formulas and looks included; equal rows keep their order. */
  apply(fields: Excel.SortField[]): void {
    const { table, model } = this.owner;
    this.owner.guard();
    const { sheet, bodyRect: body } = table;
    if (fields.some(({ key }) => key < 0 || key >= body.columns)) throw refusals.argument();
    const rows = Array.from({ length: body.rows }, (_line, r) =>
      Array.from({ length: body.columns }, (_cell, c) => ({
        value: sheet.value(body.row + r, body.column + c),
        formula: sheet.formula(body.row + r, body.column + c),
        style: sheet.style(body.row + r, body.column + c),
        row: body.row + r,
      })),
    );
    const sorted = [...rows].sort((a, b) => {
      for (const { key, ascending = true } of fields) {
        const order = compareValues(a[key]?.value ?? null, b[key]?.value ?? null, ascending);
        if (order !== 0) return order;
      }
      return 0;
    });
    sorted.forEach((cells, r) => {
      cells.forEach(({ value, formula, style, row: from }, c) => {
        const [row, column] = [body.row + r, body.column + c];
        if (row === from) return;
        if (formula === null) sheet.setValue(row, column, value);
        else sheet.setFormula(row, column, offsetFormula(formula, row - from, 0), value);
        sheet.setStyle(row, column, style);
      });
    });
    model.changed(sheet, body);
  }
}

const collator = new Intl.Collator('en', { sensitivity: 'accent' });

/** Numbers before texts before truth values before errors; blanks last in either direction. */
const rankOf = (value: CellValue): number => {
  if (value instanceof CellError) return 3;
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
};

const compareValues = (a: CellValue, b: CellValue, ascending: boolean): number => {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const ranks = rankOf(a) - rankOf(b);
  const order =
    ranks !== 0
      ? ranks
      : typeof a === 'number' && typeof b === 'number'
        ? a - b
        : collator.compare(String(a), String(b));
  return ascending ? order : -order;
};
