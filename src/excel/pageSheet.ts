import {
  type BlockPlan,
  blockRows,
  marksName,
  pageHeadRows,
  type PagePlan,
} from '../sheets/PagePlan';
import { palette } from '../sheets/palette';
import { type BlockDifference, makeBlock } from '../sheets/takeBlockDifference';
import { type NewBlock, type PageDifference, pageStamp } from '../sheets/takePageDifference';
import { addPendingSheet, titleSheet } from './addPendingSheet';
import { toCell } from './cellText';
import { claimName } from './claimName';
import { toPoints } from './formatColumn';
import { setUpPage } from './setUpPage';
import { writeBlock } from './writeBlock';

const named = (context: Excel.RequestContext, name: string): Excel.Range =>
  context.workbook.names.getItem(name).getRange();

/** Names of an earlier sheet stand in the way of the new ones. */
const rename = (context: Excel.RequestContext, name: string, range: Excel.Range): void => {
  context.workbook.names.getItemOrNullObject(name).delete();
  context.workbook.names.add(name, range);
};

/** The cells of the hidden column of marks beside a block, wherever both are by now. */
const marksBeside = (context: Excel.RequestContext, plan: PagePlan, block: string): Excel.Range =>
  named(context, marksName(plan))
    .getEntireColumn()
    .getIntersection(named(context, block).getEntireRow());

const writeHeading = (context: Excel.RequestContext, sheet: Excel.Worksheet, plan: PagePlan) => {
  sheet.getRange('A1:A2').values = [[toCell(plan.heading.title)], [toCell(pageStamp(plan))]];
  const title = sheet.getRange('A1').format.font;
  title.size = 16;
  title.bold = true;
  title.color = palette.accent;
  const small = sheet.getRange('A2').format.font;
  small.size = 10;
  small.color = palette.quiet;
  rename(context, plan.heading.stampName, sheet.getRange('A2'));
};

/** Numbers the columns in a hidden row, and hides the column in which rows will be marked. */
const writeMarks = (context: Excel.RequestContext, sheet: Excel.Worksheet, plan: PagePlan) => {
  const { widths } = plan;
  const row = pageHeadRows - 1;
  sheet.getRangeByIndexes(row, 0, 1, widths.length).values = [widths.map((_, index) => index + 1)];
  const corner = sheet.getRangeByIndexes(row, widths.length, 1, 1);
  rename(context, marksName(plan), corner);
  corner.getEntireRow().rowHidden = true;
  corner.getEntireColumn().columnHidden = true;
};

/** Queues a block on free rows of the page, and its name. */
const makeOn = (
  context: Excel.RequestContext,
  page: PagePlan,
  plan: BlockPlan,
  block: Excel.Range,
  columns: readonly number[],
): void => {
  const offsets = columns.slice(0, plan.columns).map((column) => column - (columns[0] ?? 0));
  const width = (offsets.at(-1) ?? 0) + 1;
  rename(context, plan.name, block);
  const made = makeBlock(plan);
  writeBlock(made, { block, width, offsets, cellByCell: false }, blockRows(plan).length);
  marksBeside(context, page, plan.name).values = made.marksAfter.map((mark) => [toCell(mark)]);
};

/** Queues the making of a page; returns how many cells it fills. */
export const createPage = (
  context: Excel.RequestContext,
  plan: PagePlan,
  taken: Set<string>,
  deadNames: ReadonlySet<string>,
): number => {
  const sheet = addPendingSheet(context, plan.title, taken);
  claimName(context, plan.name, sheet.getRange('A1'), deadNames);
  sheet.showGridlines = false;
  plan.widths.forEach((width, index) => {
    const column = sheet.getRangeByIndexes(0, index, 1, 1).getEntireColumn();
    column.format.columnWidth = toPoints(width);
  });
  writeHeading(context, sheet, plan);
  writeMarks(context, sheet, plan);
  const columns = plan.widths.map((_, index) => index);
  let row = pageHeadRows;
  let cells = 2;
  for (const block of plan.blocks) {
    const first = row;
    const height = blockRows(block).length;
    makeOn(
      ...([context, plan, block] as const),
      sheet.getRangeByIndexes(first, 0, height, block.columns),
      columns,
    );
    row += height;
    cells += makeBlock(block).cells;
  }
  return cells;
};

/** Queues what only makes a page look better: frozen rows and print set-up. */
export const finishPage = (
  context: Excel.RequestContext,
  plan: PagePlan,
  taken: Set<string>,
): void => {
  const sheet = named(context, plan.name).worksheet;
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
  setUpPage(sheet, null);
  sheet.pageLayout.orientation = plan.orientation;
  if (plan.isOnePage === true) {
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
    sheet.pageLayout.centerHorizontally = true;
  }
  if (plan.repeatedRows > 0) sheet.pageLayout.setPrintTitleRows(`$1:$${plan.repeatedRows}`);
  titleSheet(sheet, plan.title, taken);
};

const updateBlock = (
  context: Excel.RequestContext,
  page: PageDifference,
  difference: BlockDifference,
): (() => boolean) => {
  const { plan, seen, insertAt, insertions, changes, marksAfter } = difference;
  const width = seen.cells[0]?.length ?? 0;
  let block = named(context, plan.name);
  // Nothing but nulls: changes no cell, but Excel refuses it when rows or columns came or went.
  block.values = seen.cells.map((line) => line.map(() => null));
  if (insertions > 0) {
    block
      .getRow(insertAt)
      .getResizedRange(insertions - 1, 0)
      .getEntireRow()
      .insert('Down');
    block = named(context, plan.name);
  }
  const offsets = page.seen.columns.map((column) => column - seen.column);
  const cellByCell = seen.rowsHidden;
  writeBlock(difference, { block, width, offsets, cellByCell }, seen.cells.length + insertions);
  const marks = marksBeside(context, page.plan, plan.name);
  for (const { at, mark } of changes) {
    if (mark !== null) marks.getCell(at, 0).values = [[toCell(mark)]];
  }
  marks.load('values');
  return () => marksAfter.every((mark, row) => String(marks.values[row]?.[0] ?? '') === mark);
};

/** Queues a block that the page lacks, on whole rows made below the one before it. */
const insertBlock = (
  context: Excel.RequestContext,
  { plan: page, seen }: PageDifference,
  { plan, below }: NewBlock,
): void => {
  const height = blockRows(plan).length;
  const above = (): Excel.Range =>
    (below === null ? named(context, marksName(page)) : named(context, below)).getEntireRow();
  above().getRowsBelow(height).insert('Down');
  // New rows take after the row above them, which may be the hidden one.
  above().getRowsBelow(height).rowHidden = false;
  const { columns } = seen;
  const [left, right] = [columns[0] ?? 0, columns[plan.columns - 1] ?? 0];
  makeOn(
    ...([context, page, plan] as const),
    above()
      .getLastRow()
      .getCell(1, left)
      .getResizedRange(height - 1, right - left),
    columns,
  );
};

/**
 * Queues the difference of a page; the answer tells, after the batch was sent, whether every row
 * was still in its place when the cells were written.
 */
export const updatePage = (
  context: Excel.RequestContext,
  difference: PageDifference,
): (() => boolean) => {
  // Before the cells: where the batch breaks among them, the next press writes the rest and this.
  if (difference.stamp !== null) {
    context.workbook.names
      .getItemOrNullObject(difference.plan.heading.stampName)
      .getRangeOrNullObject().values = [[toCell(difference.stamp)]];
  }
  const checks = difference.blocks.map((block) => updateBlock(context, difference, block));
  for (const block of difference.newBlocks) insertBlock(context, difference, block);
  return () => checks.every((isInPlace) => isInPlace());
};
