import type { Look, PendingSheet } from '../sheets/Look';
import type { OutputPlan } from '../sheets/OutputPlan';
import { pendingTitle } from '../sheets/pendingTitle';
import type { SeenSheet } from '../sheets/SeenSheet';
import type { CellValue } from '../workbook/TableGrid';
import { askCharts, toSeenCharts } from './chartSheet';
import { askPage, toSeenPage } from './lookAtPage';
import { askRange, toSeenRange } from './rangeSheet';
import { send } from './runInExcel';

/** A table that may be written to, and what has to be known of it before. */
export interface LookTarget {
  readonly table: string;
  /** Rows that may have to be added below it; they must be free, or are made free. */
  readonly room: number;
  /** Defined name of the cell with the time of calculation; null where there is none. */
  readonly stampName: string | null;
}

const ask = (context: Excel.RequestContext, target: LookTarget) => {
  const { room, stampName } = target;
  const table = context.workbook.tables.getItemOrNullObject(target.table);
  table.load('name,showHeaders,showTotals');
  const range = table.getRange();
  range.load('values,formulas,numberFormat,rowIndex,rowHidden');
  const below = range.getRowsBelow(Math.max(1, room));
  below.load('values');
  const sheet = table.worksheet;
  sheet.load('name');
  const protection = sheet.protection;
  protection.load('protected');
  const filter = table.autoFilter;
  filter.load('isDataFiltered');
  const stamp =
    stampName === null
      ? null
      : context.workbook.names.getItemOrNullObject(stampName).getRangeOrNullObject();
  stamp?.load('values');
  return { name: target.table, table, range, below, sheet, protection, filter, stamp };
};

const toSeen = (answer: ReturnType<typeof ask>): SeenSheet => {
  const { name, range, below, sheet, filter, stamp } = answer;
  const values: CellValue[][] = range.values;
  const occupied = (below.values as CellValue[][]).some((row) => row.some((cell) => cell !== ''));
  return {
    table: name,
    sheet: sheet.name,
    headerRow: range.rowIndex + 1,
    header: (values[0] ?? []).map(String),
    rows: values.slice(1),
    formulas: (range.formulas as CellValue[][]).slice(1),
    formats: (range.numberFormat as string[][]).slice(1),
    stamp: stamp === null || stamp.isNullObject ? null : String(stamp.values[0]?.[0] ?? ''),
    // `null` means that some rows are hidden and some are not.
    rowsHidden: range.rowHidden !== false || filter.isDataFiltered,
    occupiedBelow: occupied,
  };
};

/** Queues the questions about a sheet that may have been left unfinished. */
const askPending = (context: Excel.RequestContext, title: string) => {
  const sheet = context.workbook.worksheets.getItemOrNullObject(title);
  sheet.load('name,position');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('formulas');
  return { sheet, used };
};

const toPending = ({ sheet, used }: ReturnType<typeof askPending>): [string, PendingSheet][] => {
  if (sheet.isNullObject) return [];
  const cells: CellValue[][] = used.isNullObject ? [] : used.formulas;
  const { name: title, position } = sheet;
  return [[title, { title, position, cells }]];
};

/** Whether a name of ours exists, and no sheet of ours is found by it. */
const leadsNowhere = (
  { item }: { readonly item: Excel.NamedItem },
  seen: readonly unknown[],
): boolean => !item.isNullObject && seen.length === 0;

/**
 * Looks, in one round trip, at tables and at what could forbid writing to them; in a second one at
 * sheets that an earlier press left unfinished, should there be any.
 */
export const lookAtTables = async (
  context: Excel.RequestContext,
  targets: readonly LookTarget[],
  { tables, ranges, pages, charts }: OutputPlan = { tables: [], ranges: [], pages: [], charts: [] },
): Promise<Look> => {
  const workbook = context.workbook;
  const titles = [...tables, ...ranges, ...pages].map(({ title }) => pendingTitle(title));
  workbook.load('readOnly');
  workbook.protection.load('protected');
  workbook.worksheets.load('items/name');
  const answers = targets.map((target) => ask(context, target));
  const rangeAnswers = ranges.map((plan) => askRange(context, plan));
  const pageAnswers = pages.map((plan) => askPage(context, plan));
  const chartAnswers = charts.map((plan) => askCharts(context, plan));
  await send(context);
  const standing = new Set(workbook.worksheets.items.map((sheet) => sheet.name));
  const pendingAnswers = titles
    .filter((title) => standing.has(title))
    .map((title) => askPending(context, title));
  if (pendingAnswers.length > 0) await send(context);
  const present = answers.filter((answer) => !answer.table.isNullObject);
  return {
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
    sheetTitles: [...standing],
    pending: new Map(pendingAnswers.flatMap(toPending)),
    seen: new Map(present.map((answer) => [answer.name, toSeen(answer)])),
    ranges: new Map(rangeAnswers.flatMap(toSeenRange)),
    pages: new Map(pageAnswers.flatMap(toSeenPage)),
    charts: new Map(chartAnswers.flatMap(toSeenCharts)),
    deadNames: new Set(
      [
        ...rangeAnswers.filter((answer) => leadsNowhere(answer, toSeenRange(answer))),
        ...pageAnswers.filter((answer) => leadsNowhere(answer, toSeenPage(answer))),
      ].map(({ plan }) => plan.name),
    ),
    locked: present.filter((answer) => answer.protection.protected).map((answer) => answer.name),
    withTotals: present.filter((answer) => answer.table.showTotals).map((answer) => answer.name),
    withoutHeaders: present
      .filter((answer) => !answer.table.showHeaders)
      .map((answer) => answer.name),
  };
};

/**
 * Looks, in one round trip, at our own sheets and at what could forbid writing.
 *
 * A sheet that was deleted, or of which there is only a copy, is not seen and will be made anew.
 */
export const lookAtSheets = (context: Excel.RequestContext, plan: OutputPlan): Promise<Look> =>
  lookAtTables(
    context,
    plan.tables.map(({ table, rows, heading }) => ({
      table,
      room: rows.filter(({ standingOnly }) => standingOnly !== true).length,
      stampName: heading.stampName,
    })),
    plan,
  );
