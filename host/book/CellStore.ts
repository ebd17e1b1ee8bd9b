import { formulaText, SharedFormula, type CellFormula } from './CellFormula';
import type { CellValue } from './CellValue';
import type { Rect } from './Rect';
import { Row, written } from './Row';

/**
 * The cells of a sheet by row. Holds a million rows without an object a cell: a row keeps one array
 * of values, and others only where it has formulas or looks of its own.
 */
export class CellStore {
  /** By row number; holes are rows without cells or layout. */
  readonly rows: (Row | undefined)[] = [];
  changed = false;

  row(row: number): Row {
    let found = this.rows[row];
    if (!found) {
      // Filled without gaps: an array with a far index alone would turn into a slow dictionary.
      while (this.rows.length < row) this.rows.push(undefined);
      found = new Row();
      this.rows[row] = found;
    }
    return found;
  }

  value(row: number, column: number): CellValue {
    return this.rows[row]?.values[column] ?? null;
  }

  formula(row: number, column: number): CellFormula | null {
    return this.rows[row]?.formulas?.[column] ?? null;
  }

  formulaText(row: number, column: number): string | null {
    const formula = this.formula(row, column);
    return formula === null ? null : formulaText(formula, row, column);
  }

  ownStyle(row: number, column: number): number | null {
    return this.rows[row]?.styles?.[column] ?? null;
  }

  setValue(row: number, column: number, value: CellValue): void {
    const target = this.row(row);
    this.dropFormula(target, row, column);
    target.values[column] = value;
    target.mark(column, written);
    this.changed = true;
  }

  setFormula(row: number, column: number, formula: CellFormula, cached: CellValue): void {
    const target = this.row(row);
    this.dropFormula(target, row, column);
    (target.formulas ??= [])[column] = formula;
    target.values[column] = cached;
    target.mark(column, written);
    this.changed = true;
  }

  /** Replaces what a formula last came to; the formula itself is kept as the file states it. */
  setCachedValue(row: number, column: number, value: CellValue): void {
    const target = this.row(row);
    if ((target.values[column] ?? null) === value) return;
    target.values[column] = value;
    target.mark(column, { ...target.markAt(column), value: true });
    this.changed = true;
  }

  setStyle(row: number, column: number, style: number): void {
    const target = this.row(row);
    if (target.styles?.[column] === style) return;
    (target.styles ??= [])[column] = style;
    target.changed = true;
    this.changed = true;
  }

  /** Restates a formula after the structure changed; the value stays. */
  restateFormula(row: number, column: number, formula: CellFormula): void {
    const target = this.row(row);
    this.dropFormula(target, row, column);
    (target.formulas ??= [])[column] = formula;
    target.mark(column, { ...target.markAt(column), formula: true });
    this.changed = true;
  }

  /** Takes away the cell itself, with its look. */
  drop(row: number, column: number): void {
    const target = this.rows[row];
    if (!target?.hasCell(column)) return;
    this.dropFormula(target, row, column);
    target.drop(column);
    this.changed = true;
  }

  /** The block that holds all cells: with something in them, or also those with only a look. */
  usedRange(valuesOnly: boolean): Rect | null {
    let [top, left, bottom, right] = [-1, Infinity, -1, -1];
    for (let r = 0; r < this.rows.length; r++) {
      const row = this.rows[r];
      if (!row) continue;
      const span = usedSpan(row, valuesOnly);
      if (!span) continue;
      if (top < 0) top = r;
      bottom = r;
      if (span.first < left) left = span.first;
      if (span.last > right) right = span.last;
    }
    if (bottom < 0) return null;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  private dropFormula(target: Row, row: number, column: number): void {
    const formula = target.formulas?.[column];
    if (formula === undefined) return;
    if (formula instanceof SharedFormula && formula.row === row && formula.column === column) {
      formula.broken = true;
    }
    if (target.formulas) target.formulas[column] = undefined;
  }
}

function usedSpan(row: Row, valuesOnly: boolean): { first: number; last: number } | null {
  const used = (column: number): boolean =>
    (row.values[column] ?? null) !== null ||
    row.formulas?.[column] !== undefined ||
    (!valuesOnly && row.styles?.[column] !== undefined);
  const width = row.width;
  let first = 0;
  while (first < width && !used(first)) first++;
  if (first >= width) return null;
  let last = width - 1;
  while (!used(last)) last--;
  return { first, last };
}
