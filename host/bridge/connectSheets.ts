import { createNodeEngine } from '../calc/createNodeEngine';
import { parseAddress } from '../book/address';
import { Book } from '../book/Book';
import type { CellValue } from '../book/CellValue';
import { refusals } from '../protocol/HostError';
import { ExcelHost, type ExcelHostOptions } from '../ExcelHost';
import { connectNode, type ConnectOptions, type NodeConnection } from './connectNode';

export interface ConnectedSheets extends NodeConnection {
  book: Book;
  host: ExcelHost;
}

/**
 * Makes a workbook of plain rows and connects the genuine library to it, for tests.
 *
 * @param sheets the cells of each sheet from A1 on; null is blank
 * @param tables the address of each table, such as `Dati!A1:C5`
 */
export const connectSheets = (
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
  tables: Readonly<Record<string, string>> = {},
  options: ConnectOptions & Partial<ExcelHostOptions> = {},
): ConnectedSheets => {
  const book = new Book();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addSheet(name);
    rows.forEach((cells, row) => {
      cells.forEach((value, column) => {
        if (value !== null) sheet.setValue(row, column, value);
      });
    });
  }
  for (const [name, address] of Object.entries(tables)) {
    const [sheetName = '', block = ''] = address.split('!');
    const sheet = book.sheet(sheetName);
    const rect = parseAddress(block);
    if (!sheet || !rect) throw refusals.notFound();
    book.addTable(sheet, rect, name);
  }
  book.settle();
  const host = new ExcelHost(book, { makeEngine: createNodeEngine, ...options });
  return { book, host, ...connectNode(host, { debug: true, ...options }) };
};
