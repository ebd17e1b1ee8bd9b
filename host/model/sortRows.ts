import { offsetFormula } from '../book/formulaRewrite';
import { CellError, type CellValue } from '../book/CellValue';
import type { Rect } from '../book/Rect';
import { refusals } from '../protocol/HostError';
import type { ExcelModel } from './ExcelModel';
import type { Sheet } from '../book/Sheet';

/**
 * Moves whole rows of a block, formulas and looks included, by the values of its columns; equal
 * rows keep their order, and hidden ones their places.
 *
 * @param fields with `key` as the column's place in the block, from 0
 * @throws HostError `InvalidArgument` for a column outside the block
 */
export const sortRows = (
  model: ExcelModel,
  sheet: Sheet,
  body: Rect,
  fields: readonly Excel.SortField[],
): void => {
  if (fields.some(({ key }) => key < 0 || key >= body.columns)) throw refusals.argument();
  const places = Array.from({ length: body.rows }, (_line, r) => body.row + r).filter(
    (row) => !sheet.rowHidden(row),
  );
  const rows = places.map((row) =>
    Array.from({ length: body.columns }, (_cell, c) => ({
      value: sheet.value(row, body.column + c),
      formula: sheet.formula(row, body.column + c),
      style: sheet.style(row, body.column + c),
      row,
    })),
  );
  rows.sort((a, b) => {
    for (const { key, ascending = true } of fields) {
      const order = compareValues(a[key]?.value ?? null, b[key]?.value ?? null, ascending);
      if (order !== 0) return order;
    }
    return 0;
  });
  rows.forEach((cells, at) => {
    const row = places[at] ?? 0;
    cells.forEach(({ value, formula, style, row: from }, c) => {
      const column = body.column + c;
      if (row === from) return;
      if (formula === null) sheet.setValue(row, column, value);
      else sheet.setFormula(row, column, offsetFormula(formula, row - from, 0), value);
      sheet.setStyle(row, column, style);
    });
  });
  model.changed(sheet, body);
};

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
