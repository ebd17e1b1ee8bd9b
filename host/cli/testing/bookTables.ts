import type { Book } from '../../book/Book';
import { CellError, type CellValue } from '../../book/CellValue';
import type { Table } from '../../book/Table';

/** The table of that name; throws when there is none. */
export const tableOf = (book: Book, name: string): Table => {
  const table = book.table(name);
  if (table === null) throw new Error(`no table ${name}`);
  return table;
};

const columnOf = (table: Table, header: string): number => {
  const index = table.columns.findIndex(({ name }) => name === header);
  if (index < 0) throw new Error(`no column ${header} in ${table.name}`);
  return table.rect.column + index;
};

/** The sheet row of the first data row whose cell under `header` is `value`. */
export const findRow = (table: Table, header: string, value: CellValue): number => {
  const column = columnOf(table, header);
  const { row, rows } = table.bodyRect;
  for (let r = row; r < row + rows; r += 1) if (table.sheet.value(r, column) === value) return r;
  throw new Error(`no row ${String(value)} in ${table.name}`);
};

/** What stands in a cell, an error by its name. */
export const readCell = (table: Table, row: number, header: string): unknown => {
  const value = table.sheet.value(row, columnOf(table, header));
  return value instanceof CellError ? value.code : value;
};

export const typeCell = (table: Table, row: number, header: string, value: CellValue): void => {
  table.sheet.setValue(row, columnOf(table, header), value);
};

/** The rows of a table as records by header, top to bottom. */
export const readRows = (book: Book, name: string): Record<string, unknown>[] => {
  const table = tableOf(book, name);
  const { row, rows } = table.bodyRect;
  return Array.from({ length: rows }, (_, offset) =>
    Object.fromEntries(
      table.columns.map((column) => [column.name, readCell(table, row + offset, column.name)]),
    ),
  );
};

/** Turns the rows of a table upside down, as a sort does: whole rows, staff cells and all. */
export const reverseRows = (book: Book, name: string): void => {
  const { sheet, bodyRect } = tableOf(book, name);
  const cells = sheet.values(bodyRect).reverse();
  cells.forEach((line, r) => {
    line.forEach((value, c) => sheet.setValue(bodyRect.row + r, bodyRect.column + c, value));
  });
};
