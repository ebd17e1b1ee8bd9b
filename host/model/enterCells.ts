import type { Rect } from '../book/Rect';
import type { Sheet } from '../book/Sheet';
import type { StylePatch } from '../book/Style';
import { refusals } from '../protocol/HostError';
import { fillCalculatedColumns } from './fillCalculatedColumns';
import { parseEntry } from './parseEntry';

/**
 * A matrix of a block's size from what the add-in set: null stands for a cell to be left alone.
 *
 * One value, or a 1×1 matrix, stands for every cell; any other matrix has to be of the block's size.
 */
export const toMatrix = (
  given: unknown,
  rect: Rect,
): ((row: number, column: number) => unknown) => {
  if (!Array.isArray(given)) return () => given;
  const rows = given as unknown[];
  if (!rows.every((row): row is unknown[] => Array.isArray(row))) throw refusals.argument();
  if (rows.length === 1 && rows[0]?.length === 1) {
    const only = rows[0][0];
    return () => only;
  }
  if (rows.length !== rect.rows || rows.some((row) => row.length !== rect.columns)) {
    throw refusals.size();
  }
  return (row, column) => rows[row]?.[column];
};

/** Refuses a block of cells, some of which are locked on a protected sheet. */
export const guardCells = (
  sheet: Sheet,
  rect: Rect,
  touched: (row: number, column: number) => boolean,
): void => {
  if (sheet.book.readOnly) throw refusals.accessDenied();
  if (!sheet.protected) return;
  for (let r = 0; r < rect.rows; r++) {
    for (let c = 0; c < rect.columns; c++) {
      const style = sheet.style(rect.row + r, rect.column + c);
      if (touched(r, c) && sheet.book.styles.at(style).locked) throw refusals.accessDenied();
    }
  }
};

/**
 * Enters values or formulas into a block as Excel takes them through the API: texts are parsed,
 * `''` clears, null leaves alone. Nothing is written when the matrix or a protected cell refuses it.
 *
 * A table does not grow when something is entered right below it: only typing does that, as far as
 * is known; to be confirmed in Excel.
 *
 * @returns whether any cell was touched
 */
export const enterCells = (sheet: Sheet, rect: Rect, given: unknown, year: number): boolean => {
  const at = toMatrix(given, rect);
  guardCells(sheet, rect, (row, column) => isEntered(at(row, column)));
  let touched = false;
  const formulas: { row: number; column: number }[] = [];
  for (let r = 0; r < rect.rows; r++) {
    for (let c = 0; c < rect.columns; c++) {
      const entered = at(r, c);
      if (!isEntered(entered)) continue;
      touched = true;
      const [row, column] = [rect.row + r, rect.column + c];
      if (enterCell(sheet, row, column, entered, year) === 'formula')
        formulas.push({ row, column });
    }
  }
  fillCalculatedColumns(sheet, formulas);
  return touched;
};

const isEntered = (value: unknown): boolean => value !== null && value !== undefined;

const enterCell = (
  sheet: Sheet,
  row: number,
  column: number,
  entered: unknown,
  year: number,
): 'formula' | 'value' => {
  if (
    typeof entered !== 'string' &&
    typeof entered !== 'boolean' &&
    !(typeof entered === 'number' && Number.isFinite(entered))
  ) {
    throw refusals.argument();
  }
  const { styles } = sheet.book;
  const style = sheet.style(row, column);
  const before = styles.at(style);
  const entry = parseEntry(entered, before.numberFormat, year);
  const prefixed = entry.kind === 'value' && entry.quotePrefix === true;
  const format = entry.kind === 'value' ? entry.numberFormat : undefined;
  const patch: StylePatch = {
    ...(before.quotePrefix === prefixed ? {} : { quotePrefix: prefixed }),
    ...(format === undefined || before.numberFormat !== 'General' ? {} : { numberFormat: format }),
  };
  if (entry.kind === 'formula') sheet.setFormula(row, column, entry.formula.slice(1));
  else sheet.setValue(row, column, entry.value);
  if (Object.keys(patch).length > 0) sheet.setStyle(row, column, styles.derive(style, patch));
  return entry.kind;
};
