import { palette } from '../sheets/palette';
import { planPrintWidth } from '../sheets/planPrintWidth';
import { rowFormula } from '../sheets/rowFormula';
import {
  type ColumnPlan,
  isFormula,
  type PlannedCell,
  type RowPlan,
  type SheetPlan,
} from '../sheets/SheetPlan';
import { countCells } from '../sheets/takeDifference';
import { addPendingSheet, titleSheet } from './addPendingSheet';
import { columnLetters } from '../workbook/sheetAddress';
import { toCell } from './cellText';
import { setUpPage } from './setUpPage';
import { drawLines, formatCells, formatHeader, toPoints } from './formatColumn';

/** Rows of heading above the table: title, subtitle with the time, legend. */
const headingRows = 3;
/** Marks reach down to this row, so that rows made later have them without a further write. */
const lastMarkedRow = 1000;
const generalFormat = 'General';

/** The cell of a row in a column of the plan. */
export const cellOf = (
  plan: SheetPlan,
  row: RowPlan,
  column: ColumnPlan,
  headerOf: (column: ColumnPlan) => string | null,
): PlannedCell => {
  if (column === plan.columns[0]) return row.key;
  const formula = rowFormula(plan, column, headerOf);
  if (formula !== null) return formula;
  const cells = column.owner === 'computed' ? row.computed : row.seeds;
  return cells[column.key] ?? null;
};

/** The cells of a new row as they are handed to Excel; formulas of a row need the table first. */
const rowCells = (plan: SheetPlan, row: RowPlan): (string | number | boolean)[] =>
  plan.columns.map((column) => {
    const cell = cellOf(plan, row, column, ({ header }) => header);
    return isFormula(cell) ? '' : toCell(cell);
  });

const writeHeading = (sheet: Excel.Worksheet, plan: SheetPlan): void => {
  const { heading } = plan;
  const lines = sheet.getRange(`A1:A${headingRows}`);
  lines.values = [
    [toCell(heading.title)],
    [toCell(`${heading.subtitle} · ${heading.calculated}`)],
    [toCell(heading.legend)],
  ];
  const title = sheet.getRange('A1').format.font;
  title.size = 16;
  title.bold = true;
  title.color = palette.accent;
  const small = sheet.getRange(`A2:A${headingRows}`).format.font;
  small.size = 10;
  small.color = palette.quiet;
};

/** A name of an earlier sheet stands in the way of the new one. */
const nameStamp = (
  { workbook: { names } }: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { stampName }: SheetPlan['heading'],
): void => {
  names.getItemOrNullObject(stampName).delete();
  names.add(stampName, sheet.getRange('A2'));
};

/** The formula of a rule with the addresses of its row's cells, as the first row has them. */
const ruleFormula = (formula: string, columns: readonly ColumnPlan[]): string =>
  formula.replace(/\{(\w+)\}/gu, (_, key: string) => {
    const index = columns.findIndex((column) => column.key === key);
    if (index < 0) throw new Error(`A rule names a column that the sheet lacks: ${key}`);
    return `$${columnLetters(index)}${headingRows + 2}`;
  });

const markColumn = (
  sheet: Excel.Worksheet,
  columns: readonly ColumnPlan[],
  column: ColumnPlan,
): void => {
  const index = columns.indexOf(column);
  const first = headingRows + 1;
  const cells = sheet.getRangeByIndexes(first, index, lastMarkedRow - first, 1);
  for (const mark of column.marks) {
    const format = cells.conditionalFormats.add('ContainsText').textComparison;
    format.format.font.color = mark.fontColor;
    format.format.fill.color = mark.fill;
    format.rule = { operator: 'BeginsWith', text: mark.beginsWith };
  }
  for (const rule of column.rules ?? []) {
    const { format, rule: condition } = cells.conditionalFormats.add('Custom').custom;
    format.font.color = rule.fontColor;
    format.font.bold = rule.emphasis === 'bold';
    format.font.italic = rule.emphasis === 'italic';
    format.fill.color = rule.fill;
    format.numberFormat = rule.numberFormat;
    condition.formula = ruleFormula(rule.formula, columns);
  }
};

/**
 * Queues the making of a sheet with its table; returns how many cells it fills.
 *
 * Header and rows stand before the table is made from them, since a table made of a header alone
 * pushes cells down. `taken` holds the titles in use, in lower case, and takes in the new one.
 */
export const createSheet = (
  context: Excel.RequestContext,
  plan: SheetPlan,
  taken: Set<string>,
): number => {
  const sheet = addPendingSheet(context, plan.title, taken);
  sheet.showGridlines = false;
  writeHeading(sheet, plan);
  const width = plan.columns.length;
  // A table has at least one row; with nothing to say it is a blank one.
  const height = Math.max(1, plan.rows.length);
  plan.columns.forEach((column, index) => {
    formatHeader(sheet.getRangeByIndexes(headingRows, index, 1, 1), column);
    const formats = Array.from(
      { length: height },
      (_, row) => plan.rows[row]?.formats[column.key] ?? generalFormat,
    );
    formatCells(sheet.getRangeByIndexes(headingRows + 1, index, height, 1), column, formats);
    markColumn(sheet, plan.columns, column);
  });
  const block = sheet.getRangeByIndexes(headingRows, 0, plan.rows.length + 1, width);
  block.values = [
    plan.columns.map((column) => toCell(column.header)),
    ...plan.rows.map((row) => rowCells(plan, row)),
  ];
  const whole = sheet.getRangeByIndexes(headingRows, 0, height + 1, width);
  drawLines(whole, height + 1, width);
  const table = context.workbook.tables.add(whole, true);
  // Excel refuses a name that somebody else's press has given to a table since our look.
  table.name = plan.table;
  nameStamp(context, sheet, plan.heading);
  return headingRows + width + plan.rows.reduce((sum, row) => sum + countCells(plan, row), 0);
};

/** Queues the name of a sheet's time, where the making was broken off before it. */
export const completeSheet = (context: Excel.RequestContext, plan: SheetPlan): void => {
  nameStamp(context, context.workbook.tables.getItem(plan.table).worksheet, plan.heading);
};

/** Queues the formulas of a sheet's rows, once the table is made and all that they name stands. */
export const fillRowFormulas = (context: Excel.RequestContext, plan: SheetPlan): void => {
  const table = context.workbook.tables.getItem(plan.table);
  const height = Math.max(1, plan.rows.length);
  for (const column of plan.columns) {
    const filled = rowFormula(plan, column, ({ header }) => header);
    if (filled === null) continue;
    table.columns.getItem(column.header).getDataBodyRange().formulas = Array.from(
      { length: height },
      () => [filled.formula],
    );
  }
};

/** Queues what only makes a sheet look better: widths, frozen panes, print set-up. */
export const finishSheet = (
  context: Excel.RequestContext,
  plan: SheetPlan,
  taken: Set<string>,
): void => {
  const table = context.workbook.tables.getItem(plan.table);
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
  const sheet = table.worksheet;
  plan.columns.forEach((column, index) => {
    sheet.getRangeByIndexes(0, index, 1, 1).getEntireColumn().format.columnWidth = toPoints(
      column.width,
    );
  });
  // Rows took their height from the text in columns that were not yet as wide.
  table.getRange().format.autofitRows();
  plan.columns.forEach(({ hidden }, index) => {
    if (hidden !== true) return;
    sheet.getRangeByIndexes(0, index, 1, 1).getEntireColumn().columnHidden = true;
  });
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, headingRows + 1, plan.frozenColumns));
  setUpPage(sheet, headingRows + 1, planPrintWidth(plan));
  titleSheet(sheet, plan.title, taken);
};
