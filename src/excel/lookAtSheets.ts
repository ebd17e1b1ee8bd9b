import type { Look } from '../sheets/Look';
import type { SeenSheet } from '../sheets/SeenSheet';
import type { SheetPlan } from '../sheets/SheetPlan';
import type { CellValue } from '../workbook/TableGrid';
import { send } from './runInExcel';

const ask = (context: Excel.RequestContext, plan: SheetPlan) => {
  const table = context.workbook.tables.getItemOrNullObject(plan.table);
  table.load('name,showHeaders,showTotals');
  const range = table.getRange();
  range.load('values,numberFormat,rowIndex,rowHidden');
  const below = range.getRowsBelow(Math.max(1, plan.rows.length));
  below.load('values');
  const sheet = table.worksheet;
  sheet.load('name');
  const protection = sheet.protection;
  protection.load('protected');
  const filter = table.autoFilter;
  filter.load('isDataFiltered');
  const stamp = context.workbook.names
    .getItemOrNullObject(plan.heading.stampName)
    .getRangeOrNullObject();
  stamp.load('values');
  return { plan, table, range, below, sheet, protection, filter, stamp };
};

const toSeen = (answer: ReturnType<typeof ask>): SeenSheet => {
  const { plan, range, below, sheet, filter, stamp } = answer;
  const values: CellValue[][] = range.values;
  const occupied = (below.values as CellValue[][]).some((row) => row.some((cell) => cell !== ''));
  return {
    table: plan.table,
    sheet: sheet.name,
    headerRow: range.rowIndex + 1,
    header: (values[0] ?? []).map(String),
    rows: values.slice(1),
    formats: (range.numberFormat as string[][]).slice(1),
    stamp: stamp.isNullObject ? null : String(stamp.values[0]?.[0] ?? ''),
    // `null` means that some rows are hidden and some are not.
    rowsHidden: range.rowHidden !== false || filter.isDataFiltered,
    occupiedBelow: occupied,
  };
};

/**
 * Looks, in one round trip, at our own sheets and at what could forbid writing.
 *
 * A sheet that was deleted, or of which there is only a copy, is not seen and will be made anew.
 */
export const lookAtSheets = async (
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
): Promise<Look> => {
  const workbook = context.workbook;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  workbook.worksheets.load('items/name');
  const answers = plans.map((plan) => ask(context, plan));
  await send(context);
  const present = answers.filter((answer) => !answer.table.isNullObject);
  return {
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
    sheetTitles: workbook.worksheets.items.map((sheet) => sheet.name),
    seen: new Map(present.map((answer) => [answer.plan.table, toSeen(answer)])),
    locked: present
      .filter((answer) => answer.protection.protected)
      .map((answer) => answer.plan.table),
    withTotals: present
      .filter((answer) => answer.table.showTotals)
      .map((answer) => answer.plan.table),
    withoutHeaders: present
      .filter((answer) => !answer.table.showHeaders)
      .map((answer) => answer.plan.table),
  };
};
