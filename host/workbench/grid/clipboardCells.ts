import type { Rect } from '../../book/Rect';
import type { Sheet } from '../../book/Sheet';
import { type GridLanguage, showValue } from './showValue';

/**
 * What the cells of a block show, as spreadsheets put it on the clipboard: cells by tabs, rows by
 * lines, and in quotes what holds either.
 */
export const printCells = (sheet: Sheet, rect: Rect, language: GridLanguage): string =>
  sheet
    .values(rect)
    .map((line, r) =>
      line
        .map((value, c) => {
          const style = sheet.style(rect.row + r, rect.column + c);
          const text = showValue(value, sheet.book.styles.at(style).numberFormat, language);
          return /[\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
        })
        .join('\t'),
    )
    .join('\n');

/** The texts of cells from the clipboard, every row as long as the longest. */
export const parseCells = (text: string): string[][] => {
  const rows: string[][] = [[]];
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (const [, quoted, plain = '', end] of lines.matchAll(
    /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/g,
  )) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  const columns = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? ''));
};
