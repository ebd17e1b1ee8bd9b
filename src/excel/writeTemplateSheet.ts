import { palette } from '../sheets/palette';
import type { Choice, InputColumnPlan, InputSheetPlan } from '../template/TemplatePlan';
import { toCell } from './cellText';
import { toPoints } from './formatColumn';
import { setUpPage } from './setUpPage';

/** Row of the header, from 0: below the title and the hint. */
const headerRow = 2;
const rowsOfSheet = 1_048_576;
const generalFormat = 'General';
/** Excel's limit for the title of a prompt, in characters. */
const longestTitle = 32;

/** Columns are formatted as wholes, so that rows typed later look the same. */
const formatColumns = (sheet: Excel.Worksheet, columns: readonly InputColumnPlan[]): void => {
  const all = sheet.getRangeByIndexes(0, 0, 1, columns.length).getEntireColumn().format;
  all.verticalAlignment = 'Top';
  all.wrapText = true;
  columns.forEach(({ align, numberFormat }, index) => {
    const column = sheet.getRangeByIndexes(0, index, 1, 1).getEntireColumn();
    column.format.horizontalAlignment = align;
    // Air between a number and the text that begins right beside it.
    if (align === 'Right') column.format.indentLevel = 1;
    // One value stands for every cell, which Microsoft's types do not say.
    if (numberFormat !== null) column.numberFormat = numberFormat as unknown as string[][];
  });
};

const writeHeading = (sheet: Excel.Worksheet, { title, hint, columns }: InputSheetPlan): void => {
  const heading = sheet.getRange('A1:A2');
  heading.numberFormat = [[generalFormat], [generalFormat]];
  heading.values = [[toCell(title)], [toCell(hint)]];
  heading.format.wrapText = false;
  heading.format.horizontalAlignment = 'Left';
  heading.format.indentLevel = 0;
  const first = sheet.getRange('A1').format.font;
  first.size = 16;
  first.bold = true;
  first.color = palette.accent;
  const second = sheet.getRange('A2').format.font;
  second.size = 10;
  second.color = palette.quiet;

  const header = sheet.getRangeByIndexes(headerRow, 0, 1, columns.length);
  header.numberFormat = [columns.map(() => generalFormat)];
  header.format.verticalAlignment = 'Center';
  header.format.font.bold = true;
  header.format.font.color = palette.ink;
  const line = header.format.borders.getItem('EdgeBottom');
  line.style = 'Continuous';
  line.color = palette.quiet;
};

/**
 * Queues an input sheet: title, hint, and the table with its rows, or with one blank row, since a
 * table made of a header alone pushes cells down.
 */
export const writeTemplateSheet = (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: InputSheetPlan,
): void => {
  const { table: name, columns, rows } = plan;
  formatColumns(sheet, columns);
  writeHeading(sheet, plan);
  const height = Math.max(1, rows.length);
  columns.forEach(({ numberFormat }, index) => {
    if (rows.every(({ formats }) => formats[index] === null)) return;
    const body = sheet.getRangeByIndexes(headerRow + 1, index, rows.length, 1);
    body.numberFormat = rows.map(({ formats }) => [
      formats[index] ?? numberFormat ?? generalFormat,
    ]);
  });
  sheet.getRangeByIndexes(headerRow, 0, rows.length + 1, columns.length).values = [
    columns.map(({ header }) => toCell(header)),
    ...rows.map(({ cells }) => cells.map(toCell)),
  ];
  const table = context.workbook.tables.add(
    sheet.getRangeByIndexes(headerRow, 0, height + 1, columns.length),
    true,
  );
  table.name = name;
  table.style = 'TableStyleLight1';
};

const offerWords = (cells: Excel.Range, { source, alert }: Choice): void => {
  const validation = cells.dataValidation;
  validation.rule = {
    list: {
      inCellDropDown: true,
      source: 'name' in source ? `=${source.name}` : source.join(','),
    },
  };
  validation.ignoreBlanks = true;
  validation.errorAlert =
    alert === null
      ? { showAlert: false, style: 'Information', title: '', message: '' }
      : { showAlert: true, ...alert };
};

/** Queues what makes an input sheet easier to fill in: drop-downs, prompts, widths, print set-up. */
export const finishTemplateSheet = (
  context: Excel.RequestContext,
  { table: name, columns }: InputSheetPlan,
): void => {
  const table = context.workbook.tables.getItem(name);
  const sheet = table.worksheet;
  columns.forEach(({ width }, index) => {
    const column = sheet.getRangeByIndexes(0, index, 1, 1).getEntireColumn();
    column.format.columnWidth = toPoints(width);
  });
  // Rows took their height from the text in columns that were not yet as wide.
  table.getRange().format.autofitRows();
  sheet.freezePanes.freezeRows(headerRow + 1);
  setUpPage(sheet, headerRow + 1);
  columns.forEach(({ header, choice, prompt }, index) => {
    if (choice === null && prompt === null) return;
    const below = headerRow + 1;
    const cells = sheet.getRangeByIndexes(below, index, rowsOfSheet - below, 1);
    if (choice !== null) offerWords(cells, choice);
    if (prompt === null) return;
    const title = header.slice(0, longestTitle);
    cells.dataValidation.prompt = { showPrompt: true, title, message: prompt };
  });
};
