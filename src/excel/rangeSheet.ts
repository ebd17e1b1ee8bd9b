import {
  rangeCells,
  type RangeDifference,
  rangeHeadRows,
  type RangeLook,
  type RangePlan,
  type SeenRange,
} from '../sheets/RangePlan';
import { palette } from '../sheets/palette';
import type { CellValue } from '../workbook/TableGrid';
import { addPendingSheet, titleSheet } from './addPendingSheet';
import { toCell } from './cellText';
import { claimName } from './claimName';
import { toPoints } from './formatColumn';
import { setUpPage } from './setUpPage';

/** Rows below the planned ones that are looked at, for what an earlier plan left there. */
const rowsBelow = 500;

/** The first cell of a range, wherever that is now. */
export const anchorOf = (context: Excel.RequestContext, { name }: RangePlan): Excel.Range =>
  context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();

/** The block of a range from its first cell. */
const blockOf = (context: Excel.RequestContext, plan: RangePlan, rows: number): Excel.Range =>
  anchorOf(context, plan).getResizedRange(rows - 1, plan.header.length - 1);

/** Queues the questions about a range; a name whose sheet was deleted leads nowhere. */
export const askRange = (context: Excel.RequestContext, plan: RangePlan) => {
  const item = context.workbook.names.getItemOrNullObject(plan.name);
  item.load('name');
  const anchor = item.getRangeOrNullObject();
  anchor.load('address');
  const sheet = anchor.worksheet;
  sheet.load('name');
  const protection = sheet.protection;
  protection.load('protected');
  // From the anchor that is there already: a proxy anew is spelt out in the request once more.
  const rows = rangeHeadRows + plan.rows.length + rowsBelow;
  const block = anchor.getResizedRange(rows - 1, plan.header.length - 1);
  block.load('formulas');
  return { plan, item, anchor, sheet, protection, block };
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
 * The names are the workbook's, so that a copy of the sheet is not taken for the sheet.
 */
export const createRange = (
  context: Excel.RequestContext,
  plan: RangePlan,
  taken: Set<string>,
  deadNames: ReadonlySet<string>,
): number => {
  const sheet = addPendingSheet(context, plan.title, taken);
  claimName(context, plan.name, sheet.getRange('A1'), deadNames);
  completeRange(context, plan);
  const cells = rangeCells(plan);
  sheet.getRangeByIndexes(0, 0, cells.length, plan.header.length).formulas = cells.map((row) =>
    row.map(toCell),
  );
  return cells.reduce((sum, row) => sum + row.filter((cell) => cell !== null).length, 0);
};

/** Names of an earlier sheet stand in the way of the new ones. */
const renameTo = (context: Excel.RequestContext, name: string, range: Excel.Range): void => {
  context.workbook.names.getItemOrNullObject(name).delete();
  context.workbook.names.add(name, range);
};

/** Queues what a range needs besides its cells: formats, names of its columns, being hidden. */
export const completeRange = (context: Excel.RequestContext, plan: RangePlan): void => {
  const { worksheet } = blockOf(context, plan, 1);
  plan.shown?.formats.forEach((format, column) => {
    const body = worksheet.getRangeByIndexes(rangeHeadRows, column, plan.shown?.rows ?? 1, 1);
    body.numberFormat = [[format]];
  });
  plan.columnNames.forEach((name, column) => {
    renameTo(context, name, worksheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn());
  });
  if (plan.shown === undefined) worksheet.visibility = 'Hidden';
};

/** Queues what only makes the sheet easier to read, be it for whoever unhides it. */
export const finishRange = (
  context: Excel.RequestContext,
  plan: RangePlan,
  taken: Set<string>,
): void => {
  const block = blockOf(context, plan, rangeHeadRows);
  block.getRow(0).format.font.color = palette.quiet;
  block.getRow(1).format.font.bold = true;
  plan.widths.forEach((width, column) => {
    block.getColumn(column).getEntireColumn().format.columnWidth = toPoints(width);
  });
  if (plan.shown) showRange(context, plan, plan.shown);
  titleSheet(block.worksheet, plan.title, taken);
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

/**
 * Queues the difference of a range, in one write from the first row that changes to the last: the
 * nulls of all rows would be most of what goes over the wire.
 */
export const updateRange = (anchor: Excel.Range, { plan, cells }: RangeDifference): void => {
  const changes = cells.map((row) => row.some((cell) => cell !== undefined));
  const first = changes.indexOf(true);
  if (first < 0) return;
  const rows = cells.slice(first, changes.lastIndexOf(true) + 1);
  const block = anchor.getCell(first, 0).getResizedRange(rows.length - 1, plan.header.length - 1);
  block.formulas = rows.map((row) => row.map((cell) => (cell === undefined ? null : toCell(cell))));
};
