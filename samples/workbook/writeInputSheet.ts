import type { Book } from '../../host/book/Book';
import type { Sheet } from '../../host/book/Sheet';
import type { Alignment } from '../../host/book/Style';
import type { Table } from '../../host/book/Table';
import { defaultTableStyle } from '../../host/book/TableStyleInfo';
import { setPrintTitles } from '../../host/book/printNames';
import { countLines } from './countLines';
import { filterButton, type LaidOutColumn, type LaidOutTable } from './layOutTable';
import type { WorkbookCell } from './readSampleCell';
import { headerRow } from './toWorkbookGrid';

const firstDataRow = headerRow;
/** Points. Heights are said outright: not every program measures wrapped text when it opens a file. */
const lineHeight = 15;
const titleHeight = 24;

/** A right-hand number keeps its distance from the text beside it. */
const across = (alignment: LaidOutColumn['alignment']): Partial<Alignment> => ({
  horizontal: alignment,
  indent: alignment === 'right' ? 1 : 0,
});

/** Looks of the columns, set before any cell is filled, so that rows typed later have them too. */
const styleColumns = (sheet: Sheet, { columns }: LaidOutTable): void => {
  const { styles } = sheet.book;
  columns.forEach(({ width, numberFormat, alignment }, column) => {
    const style = styles.derive(0, {
      ...(numberFormat !== null && { numberFormat }),
      alignment: { vertical: 'top', wrapText: true, ...across(alignment) },
    });
    sheet.patchColumns(column, 1, (format) => ({ ...format, width, custom: true, style }));
  });
};

const writeHead = (sheet: Sheet, { title, hint, columns }: LaidOutTable): void => {
  const { styles } = sheet.book;
  const plain = { vertical: 'center', wrapText: false } as const;
  sheet.setValue(0, 0, title);
  sheet.setStyle(0, 0, styles.derive(0, { font: { size: 16, bold: true }, alignment: plain }));
  sheet.setValue(1, 0, hint);
  sheet.setStyle(1, 0, styles.derive(0, { font: { color: '#595959' }, alignment: plain }));
  columns.forEach((column, at) => {
    const style = styles.derive(0, {
      font: { bold: true },
      alignment: { vertical: 'center', wrapText: true, ...across(column.alignment) },
      borders: { bottom: { style: 'thin', color: '#595959' } },
    });
    sheet.setValue(headerRow - 1, at, column.header);
    sheet.setStyle(headerRow - 1, at, style);
  });
  const lines = columns.map(({ header: name, width }) => countLines(name, width - filterButton));
  sheet.setRowHeight(0, 1, titleHeight);
  sheet.setRowHeight(headerRow - 1, 1, Math.max(...lines) * lineHeight);
};

const setUpPage = (sheet: Sheet): void => {
  sheet.patchView({ frozenRows: headerRow });
  setPrintTitles(sheet, { rows: [0, headerRow - 1], columns: null });
  sheet.patchPageLayout({
    orientation: 'landscape',
    paperSize: 9,
    fitTo: { width: 1, height: 0 },
    headerFooter: { oddHeader: '', oddFooter: '&L&A&R&P / &N' },
  });
};

/** Makes the sheet of an input table (or takes the blank one of its title): title, hint, blank table. */
export const addInputSheet = (book: Book, laidOut: LaidOutTable): Sheet => {
  const sheet = book.sheet(laidOut.title) ?? book.addSheet(laidOut.title);
  styleColumns(sheet, laidOut);
  writeHead(sheet, laidOut);
  setUpPage(sheet);
  const rect = { row: headerRow - 1, column: 0, rows: 2, columns: laidOut.columns.length };
  const table = book.addTable(sheet, rect, laidOut.name);
  table.style = { ...defaultTableStyle, name: 'TableStyleLight1' };
  return sheet;
};

const linesOf = (cells: readonly (WorkbookCell | null)[], columns: readonly LaidOutColumn[]) =>
  Math.max(
    ...columns.map(({ width }, at) => {
      const value = cells[at]?.value;
      return typeof value === 'string' ? countLines(value, width) : 1;
    }),
  );

const tableOf = (book: Book, name: string): Table => {
  const table = book.table(name);
  if (!table) throw new Error(`No table ${name} in the workbook`);
  return table;
};

/** Fills the table of an input sheet with its rows, as staff would from the first data row on. */
export const enterRows = (book: Book, laidOut: LaidOutTable): void => {
  if (laidOut.rows.length === 0) return;
  const table = tableOf(book, laidOut.name);
  const { sheet } = table;
  laidOut.rows.forEach((cells, at) => {
    const row = firstDataRow + at;
    const lines = linesOf(cells, laidOut.columns);
    if (lines > 1) sheet.setRowHeight(row, 1, lines * lineHeight);
    cells.forEach((cell, column) => {
      if (!cell) return;
      sheet.setValue(row, column, cell.value);
      const { numberFormat } = cell;
      if (numberFormat === undefined) return;
      sheet.setStyle(row, column, book.styles.derive(sheet.style(row, column), { numberFormat }));
    });
  });
  table.resize({ ...table.rect, rows: 1 + laidOut.rows.length });
};
