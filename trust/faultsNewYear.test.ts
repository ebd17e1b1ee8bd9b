import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Book } from '../host/book/Book';
import type { Table } from '../host/book/Table';
import { connectClient, openHost } from './Client';
import { StaffTexts } from './StaffTexts';
import { tryPress } from './tryPress';

const tableOf = (book: Book, name: string): Table => {
  const table = book.table(name);
  if (!table) throw new Error(`The report has no ${name}`);
  return table;
};

const setSetting = (book: Book, name: string, value: string): void => {
  const { sheet, bodyRect } = tableOf(book, 'Iestatijumi');
  const { row, column, rows } = bodyRect;
  const at = Array.from({ length: rows }, (_, each) => row + each).find(
    (each) => sheet.value(each, column) === name,
  );
  if (at === undefined) throw new Error(`There is no setting ${name}`);
  sheet.setValue(at, column + 1, value);
};

/**
 * The report's workbook when the year has turned: recalculated, texts typed; then every second row
 * of its data becomes one of the new year, the plan grows by two years, and four indicators go. So
 * tables grow in both directions, charts draw from elsewhere, and rows become free and are used again.
 */
const inNewYear = async (): Promise<Uint8Array> => {
  const opened = openHost(readFileSync(join(__dirname, '../samples/aluksne-2024-2025.xlsx')));
  await connectClient(opened.host).press();
  const { book } = opened;
  const texts = new StaffTexts(book);
  for (let at = 0; at < 40; at += 1) texts.type(at * 31, `skolas teksts ${at}`);
  setSetting(book, 'Mācību gads', '2025./2026.');
  setSetting(book, 'Plāna pēdējais gads', '2027./2028.');
  for (const name of ['Vertejumi', 'Izglitojamie', 'Pasakumi']) {
    const { sheet, bodyRect } = tableOf(book, name);
    for (let at = 0; at < bodyRect.rows; at += 2) {
      sheet.setValue(bodyRect.row + at, bodyRect.column, '2025./2026.');
    }
  }
  const { sheet, bodyRect, columns } = tableOf(book, 'Raditaji');
  for (const at of [10, 17, 24, 31]) {
    columns.forEach((_, column) => {
      sheet.setValue(bodyRect.row + at, bodyRect.column + column, null);
    });
  }
  return opened.save();
};

tryPress('a press when the year has turned', 1, inNewYear);
