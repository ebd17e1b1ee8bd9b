import {
  rangeCells,
  type RangeDifference,
  rangeHeadRows,
  type RangeLook,
  type RangePlan,
  type SeenRange,
} from '../sheets/RangePlan';
import { freeTitle } from '../sheets/freeTitle';
import { palette } from '../sheets/palette';
import type { CellValue } from '../workbook/TableGrid';
import { toCell } from './cellText';
import { toPoints } from './formatColumn';
import { setUpPage } from './setUpPage';

/** Rows below the planned ones that are looked at, for what an earlier plan left there. */
const rowsBelow = 500;

/** The block of a range from its first cell, wherever that is now. */
export const blockOf = (
  context: Excel.RequestContext,
  { name, header }: RangePlan,
  rows: number,
): Excel.Range =>
  context.workbook.names
    .getItemOrNullObject(name)
    .getRangeOrNullObject()
    .getResizedRange(rows - 1, header.length - 1);

/** Queues the questions about a range; a name whose sheet was deleted leads nowhere. */
export const askRange = (context: Excel.RequestContext, plan: RangePlan) => {
  const anchor = context.workbook.names.getItemOrNullObject(plan.name).getRangeOrNullObject();
  anchor.load('address');
  const sheet = anchor.worksheet;
  sheet.load('name');
  const protection = sheet.protection;
  protection.load('protected');
  const block = blockOf(context, plan, rangeHeadRows + plan.rows.length + rowsBelow);
  block.load('formulas');
  return { plan, anchor, sheet, protection, block };
};

/** The range by its name, once the answers are there; nothing when there is none. */
export const toSeenRange = ({
  plan,
  anchor,
  sheet,
  protection,
  block,
}: ReturnType<typeof askRange>): [string, SeenRange][] => {
  if (anchor.isNullObject) return [];
  const cells: CellValue[][] = block.formulas;
  return [[plan.name, { sheet: sheet.name, isProtected: protection.protected, cells }]];
};

/**
 * Queues the making of a sheet with its range; returns how many cells it fills.
 *
 * Names of an earlier sheet that was deleted stand in the way of the new ones. They are workbook
 * names, so that a copy of the sheet is not taken for the sheet.
 */
export const createRange = (
  context: Excel.RequestContext,
  plan: RangePlan,
  taken: Set<string>,
): number => {
  const sheet = context.workbook.worksheets.add(freeTitle(plan.title, taken));
  const cells = rangeCells(plan);
  plan.shown?.formats.forEach((format, column) => {
    const body = sheet.getRangeByIndexes(rangeHeadRows, column, plan.shown?.rows ?? 1, 1);
    body.numberFormat = [[format]];
  });
  sheet.getRangeByIndexes(0, 0, cells.length, plan.header.length).formulas = cells.map((row) =>
    row.map(toCell),
  );
  const { names } = context.workbook;
  const rename = (name: string, range: Excel.Range): void => {
    names.getItemOrNullObject(name).delete();
    names.add(name, range);
  };
  rename(plan.name, sheet.getRange('A1'));
  plan.columnNames.forEach((name, column) => {
    rename(name, sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn());
  });
  if (plan.shown === undefined) sheet.visibility = 'Hidden';
  return cells.reduce((sum, row) => sum + row.filter((cell) => cell !== null).length, 0);
};

/** Queues what only makes the sheet easier to read, be it for whoever unhides it. */
export const finishRange = (context: Excel.RequestContext, plan: RangePlan): void => {
  const block = blockOf(context, plan, rangeHeadRows);
  block.getRow(0).format.font.color = palette.quiet;
  block.getRow(1).format.font.bold = true;
  plan.widths.forEach((width, column) => {
    block.getColumn(column).getEntireColumn().format.columnWidth = toPoints(width);
  });
  if (plan.shown) showRange(context, plan, plan.shown);
};

/** Queues the looks of a range that people read: header, lines that wrap, A4 across. */
const showRange = (context: Excel.RequestContext, plan: RangePlan, { rows }: RangeLook): void => {
  const header = blockOf(context, plan, rangeHeadRows).getRow(rangeHeadRows - 1);
  header.format.fill.color = palette.computedHeader;
  header.format.font.color = palette.ink;
  const body = header.getOffsetRange(1, 0).getResizedRange(rows - 1, 0);
  body.format.wrapText = true;
  body.format.verticalAlignment = 'Top';
  body.format.horizontalAlignment = 'Left';
  const { worksheet } = header;
  worksheet.showGridlines = false;
  worksheet.freezePanes.freezeRows(rangeHeadRows);
  setUpPage(worksheet, rangeHeadRows);
};

/** Queues the difference of a range. */
export const updateRange = (
  context: Excel.RequestContext,
  { plan, cells }: RangeDifference,
): void => {
  blockOf(context, plan, cells.length).formulas = cells.map((row) =>
    row.map((cell) => (cell === undefined ? null : toCell(cell))),
  );
};
