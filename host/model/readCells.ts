import { CellError, type CellValue } from '../book/CellValue';
import { readBlock } from '../book/readBlock';
import { coversAllColumns, coversAllRows, type Rect } from '../book/Rect';
import type { Sheet } from '../book/Sheet';
import { formatCell } from './formatCell';

/** A cell's value as it goes over the wire: errors as their text, blank as the empty text. */
export type WireValue = string | number | boolean;

/** Beyond this many cells, and for whole rows and columns, Excel answers null instead of values. */
const mostCells = 5_000_000;

const unbounded = (rect: Rect): boolean =>
  coversAllRows(rect) || coversAllColumns(rect) || rect.rows * rect.columns > mostCells;

export const toWire = (value: CellValue | undefined): WireValue =>
  value === undefined || value === null ? '' : value instanceof CellError ? value.code : value;

/** One array a row; null where Excel answers null. */
const readBounded = <T>(rect: Rect, read: (row: number, column: number) => T): T[][] | null =>
  unbounded(rect) ? null : readBlock(rect, read);

/** The values of a block. Reads rows directly: this is the one call that meets 100,000 rows. */
export const readValues = (sheet: Sheet, rect: Rect): WireValue[][] | null => {
  if (unbounded(rect)) return null;
  const { rows } = sheet.cells;
  const block: WireValue[][] = [];
  for (let r = rect.row; r < rect.row + rect.rows; r++) {
    const values = rows[r]?.values;
    const line: WireValue[] = [];
    for (let c = rect.column; c < rect.column + rect.columns; c++) line.push(toWire(values?.[c]));
    block.push(line);
  }
  return block;
};

/** Formulas with their `=`; of cells without one, the values. */
export const readFormulas = (sheet: Sheet, rect: Rect): WireValue[][] | null =>
  readBounded(rect, (row, column) => {
    const formula = sheet.formula(row, column);
    return formula === null ? toWire(sheet.value(row, column)) : `=${formula}`;
  });

export const readNumberFormats = (sheet: Sheet, rect: Rect): string[][] | null =>
  readBounded(rect, (row, column) => sheet.book.styles.at(sheet.style(row, column)).numberFormat);

/** What a cell shows, as en-US Excel formats it, without regard to the column's width. */
export const readText = (sheet: Sheet, rect: Rect): string[][] | null =>
  readBounded(rect, (row, column) => {
    const value = sheet.value(row, column);
    if (value === null) return '';
    if (value instanceof CellError) return value.code;
    const { numberFormat } = sheet.book.styles.at(sheet.style(row, column));
    return formatCell(numberFormat, value);
  });

export type WireValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

const typeOfValue = (value: CellValue): WireValueType => {
  if (value === null) return 'Empty';
  if (value instanceof CellError) return 'Error';
  if (typeof value === 'string') return 'String';
  return typeof value === 'number' ? 'Double' : 'Boolean';
};

export const readValueTypes = (sheet: Sheet, rect: Rect): WireValueType[][] | null =>
  readBounded(rect, (row, column) => typeOfValue(sheet.value(row, column)));

/** What all cells of a block have in common, or null where they differ, as Excel answers. */
export const readUniform = <T>(
  sheet: Sheet,
  rect: Rect,
  read: (row: number, column: number) => T,
): T | null => {
  const first = read(rect.row, rect.column);
  // Cells beyond what is used look alike down a whole column: one row of them tells.
  const used = sheet.cells.rows.length + 1;
  const lastRow = Math.min(rect.row + rect.rows, Math.max(used, rect.row + 1));
  const lastColumn = coversAllColumns(rect) ? rect.column + 100 : rect.column + rect.columns;
  for (let r = rect.row; r < lastRow; r++) {
    for (let c = rect.column; c < lastColumn; c++) if (read(r, c) !== first) return null;
  }
  return first;
};
