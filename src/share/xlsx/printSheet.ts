import type { ShareCell, ShareSheet } from '../ShareWorkbook';
import type { StyleSheet } from './StyleSheet';
import { xmlText } from './xmlText';

/** One centimetre, in inches. */
const sideMargin = 0.394;

/** `A`, `Z`, `AA`: the letters of a column, counted from 0. */
const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);

const address = (row: number, column: number): string => `${letters(column)}${row + 1}`;

/** Text stands in the cell itself, as text: it is never a formula, whatever it begins with. */
const printCell = (cell: ShareCell, at: string, styles: StyleSheet): string => {
  const start = `<c r="${at}" s="${styles.numberOf(cell.style)}"`;
  const { value } = cell;
  switch (typeof value) {
    case 'number':
      return `${start}><v>${value}</v></c>`;
    case 'boolean':
      return `${start} t="b"><v>${Number(value)}</v></c>`;
    case 'string':
      return value === ''
        ? `${start}/>`
        : `${start} t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
    default:
      return `${start}/>`;
  }
};

const printRows = ({ rows }: ShareSheet, styles: StyleSheet): string =>
  rows
    .map(({ cells, height }, row) => {
      const printed = cells.map((cell, column) =>
        cell === null ? '' : printCell(cell, address(row, column), styles),
      );
      const tall = height === null ? '' : ` ht="${height}" customHeight="1"`;
      return `<row r="${row + 1}"${tall}>${printed.join('')}</row>`;
    })
    .join('');

const printView = ({ frozen: { rows, columns } }: ShareSheet, isFirst: boolean): string => {
  const pane =
    rows + columns === 0
      ? ''
      : `<pane${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}` +
        ` topLeftCell="${address(rows, columns)}" state="frozen"` +
        ` activePane="${columns === 0 ? 'bottomLeft' : rows === 0 ? 'topRight' : 'bottomRight'}"/>`;
  const selected = isFirst ? ' tabSelected="1"' : '';
  return `<sheetViews><sheetView showGridLines="0"${selected} workbookViewId="0">${pane}</sheetView></sheetViews>`;
};

/** A sheet of the copy as its part of the file. */
export const printSheet = (sheet: ShareSheet, styles: StyleSheet, isFirst: boolean): string => {
  const widths = sheet.widths.map(
    (width, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width + 0.7109375}" customWidth="1"/>`,
  );
  const merges = sheet.merges.map(
    ({ row, column, rows, columns }) =>
      `<mergeCell ref="${address(row, column)}:${address(row + rows - 1, column + columns - 1)}"/>`,
  );
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    printView(sheet, isFirst),
    '<sheetFormatPr defaultRowHeight="15"/>',
    widths.length === 0 ? '' : `<cols>${widths.join('')}</cols>`,
    `<sheetData>${printRows(sheet, styles)}</sheetData>`,
    merges.length === 0
      ? ''
      : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`,
    `<pageMargins left="${sideMargin}" right="${sideMargin}" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>`,
    `<pageSetup paperSize="9" orientation="${sheet.orientation.toLowerCase()}" fitToWidth="1" fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
    '</worksheet>',
  ].join('');
};
