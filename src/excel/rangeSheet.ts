import {
  rangeCells,
  type RangeDifference,
  rangeHeadRows,
  type RangePlan,
  type SeenRange,
} from '../sheets/RangePlan';
import { freeTitle } from '../sheets/freeTitle';
import { palette } from '../sheets/palette';
import type { CellValue } from '../workbook/TableGrid';
import { toCell } from './cellText';
import { toPoints } from './formatColumn';

/** Rows below the planned ones that are looked at, for what an earlier plan left there. */
const rowsBelow = 500;

/** The block of a range from its first cell, wherever that is now. */
const blockOf = (
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
 * Queues the making of a hidden sheet with its range; returns how many cells it fills.
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
  sheet.visibility = 'Hidden';
  return cells.reduce((sum, row) => sum + row.filter((cell) => cell !== null).length, 0);
};

/** Queues what only makes the hidden sheet easier to read for whoever unhides it. */
export const finishRange = (context: Excel.RequestContext, plan: RangePlan): void => {
  const block = blockOf(context, plan, rangeHeadRows);
  block.getRow(0).format.font.color = palette.quiet;
  block.getRow(1).format.font.bold = true;
  plan.widths.forEach((width, column) => {
    block.getColumn(column).getEntireColumn().format.columnWidth = toPoints(width);
  });
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
