import type { Book } from '../../../host/book/Book';
import { newWorkbook } from '../../../host/file/newWorkbook';
import { catalogueRows } from '../../../src/indicators/testing/catalogueRows';
import type { CellValue } from '../../../src/workbook/TableGrid';
import { benchCatalogue } from '../benchCatalogue';
import { generateGrades, gradeHeader } from '../generateSchool';

const enter = (book: Book, name: string, rows: readonly (readonly CellValue[])[]): void => {
  const sheet = book.sheet(name) ?? book.addSheet(name);
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell !== '') sheet.setValue(row, column, cell);
    }),
  );
  const columns = rows[0]?.length ?? 0;
  book.addTable(sheet, { row: 0, column: 0, rows: rows.length, columns }, name);
};

/** A synthetic school's workbook: settings, the catalogue of the bench, grades. */
export const enterSchool = (rows: number, seed: number): Book => {
  const { book } = newWorkbook('Iestatijumi');
  enter(book, 'Iestatijumi', [
    ['Iestatījums', 'Vērtība'],
    ['Mācību gads', '2025./2026.'],
  ]);
  enter(book, 'Raditaji', catalogueRows(...benchCatalogue));
  enter(book, 'Vertejumi', [gradeHeader, ...generateGrades(rows, seed)]);
  return book;
};
