import { freeTitle } from '../sheets/freeTitle';
import { palette } from '../sheets/palette';
import type { InputCreation } from '../sheets/InputEdit';
import type { Look } from '../sheets/Look';
import { tableSchema } from '../workbook/schema';
import type { ColumnSchema, ColumnType } from '../workbook/schema/TableSchema';
import { toCell } from './cellText';
import { ExcelFault } from './ExcelFault';
import { toPoints } from './formatColumn';
import { send } from './runInExcel';

/** Row of the header, from 0: below the title and the hint. */
const headerRow = 2;
/** Room beside a header for the filter button, in characters. */
const filterButton = 4;
const narrowest = 12;

const alignments: Partial<Record<ColumnType, 'Right' | 'Center'>> = {
  number: 'Right',
  count: 'Right',
  weight: 'Right',
  value: 'Right',
  date: 'Center',
  class: 'Center',
  grade: 'Center',
  'yes-no': 'Center',
  'quality-grade': 'Center',
};

const alignmentOf = ({ type }: ColumnSchema): 'Left' | 'Right' | 'Center' =>
  alignments[type] ?? 'Left';

const fillSheet = (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { table: name, language, hint, rows }: InputCreation,
): void => {
  const { title, columns } = tableSchema(name);
  sheet.getRange('A1:A2').values = [[toCell(title[language])], [toCell(hint)]];
  const heading = sheet.getRange('A1').format.font;
  heading.size = 16;
  heading.bold = true;
  sheet.getRange('A2').format.font.color = palette.quiet;

  // A table has at least one row; with nothing to say it is a blank one.
  const height = Math.max(1, rows.length);
  columns.forEach((column, index) => {
    const header = sheet.getRangeByIndexes(headerRow, index, 1, 1).format;
    header.font.bold = true;
    header.wrapText = true;
    header.verticalAlignment = 'Center';
    header.horizontalAlignment = alignmentOf(column);
    const body = sheet.getRangeByIndexes(headerRow + 1, index, height, 1);
    body.format.horizontalAlignment = alignmentOf(column);
    body.format.verticalAlignment = 'Top';
    body.numberFormat = Array.from({ length: height }, (_, row) => [
      rows[row]?.formats[column.key] ?? 'General',
    ]);
  });
  sheet.getRangeByIndexes(headerRow, 0, rows.length + 1, columns.length).values = [
    columns.map((column) => toCell(column[language])),
    ...rows.map(({ cells }) => columns.map(({ key }) => toCell(cells[key] ?? null))),
  ];
  const table = context.workbook.tables.add(
    sheet.getRangeByIndexes(headerRow, 0, height + 1, columns.length),
    true,
  );
  table.name = name;
  table.style = 'TableStyleLight1';
};

const finish = (context: Excel.RequestContext, { table, language }: InputCreation): void => {
  const sheet = context.workbook.tables.getItem(table).worksheet;
  tableSchema(table).columns.forEach((column, index) => {
    const width = Math.max(narrowest, column[language].length + filterButton);
    sheet.getRangeByIndexes(0, index, 1, 1).getEntireColumn().format.columnWidth = toPoints(width);
  });
  sheet.freezePanes.freezeRows(headerRow + 1);
  const layout = sheet.pageLayout;
  layout.orientation = 'Landscape';
  layout.paperSize = 'A4';
  layout.zoom = { horizontalFitToPages: 1 };
  layout.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + 1}`);
};

/**
 * Makes the sheet of an input table that the workbook lacks, as the contract has it: title, hint,
 * table with its rows; looks come in a round trip of their own and may fail without harm.
 */
export const createInputSheet = async (
  context: Excel.RequestContext,
  creation: InputCreation,
  { sheetTitles }: Look,
): Promise<{ readonly looksUnfinished: boolean }> => {
  const taken = new Set(sheetTitles.map((title) => title.toLowerCase()));
  const title = tableSchema(creation.table).title[creation.language];
  fillSheet(context, context.workbook.worksheets.add(freeTitle(title, taken)), creation);
  await send(context);
  try {
    finish(context, creation);
    await send(context);
    return { looksUnfinished: false };
  } catch (error) {
    if (!(error instanceof ExcelFault)) throw error;
    return { looksUnfinished: true };
  }
};
