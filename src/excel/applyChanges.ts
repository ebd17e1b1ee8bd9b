import type { Applied } from '../recalculate';
import type { Changes } from '../sheets/findObstacles';
import type { Look } from '../sheets/Look';
import { changeCharts, createCharts } from './chartSheet';
import { completeSheet, createSheet, fillRowFormulas, finishSheet } from './createSheet';
import { ExcelFault } from './ExcelFault';
import { isOvertaken } from './isOvertaken';
import { createPage, finishPage, updatePage } from './pageSheet';
import { anchorOf, completeRange, createRange, finishRange, updateRange } from './rangeSheet';
import { send } from './runInExcel';
import { beginRun, createHistory, endRun, findNewRanges, sayWriting, stateOf } from './stampRun';
import { updateSheet } from './updateSheet';

/** Queues that sheets which are made again stand where their pieces stood. */
const putBack = (
  { workbook }: Excel.RequestContext,
  { abandoned }: Changes['unfinished'],
  { pending }: Look,
): void => {
  const pieces = abandoned.flatMap((title) => pending.get(title) ?? []);
  // The foremost first: whatever stands before its place is in place by then.
  for (const { title, position } of pieces.sort((one, other) => one.position - other.position)) {
    workbook.worksheets.getItem(title).position = position;
  }
};

/**
 * Writes the changes: sheets to make in one round trip, differences in one, looks in a last one.
 *
 * Whole columns are addressed by name in the very batch that writes them, so Excel itself refuses
 * them when the number of rows changed; the keys are read back in the same trip. The first cell
 * that is written says that a run is writing, the last that it is done.
 */
export const applyChanges = async (
  context: Excel.RequestContext,
  changes: Changes,
  look: Look,
): Promise<Applied> => {
  const { creations, differences, newRanges, ranges, newPages, pages, charts } = changes;
  const { unfinished, run } = changes;
  const newRunRanges = run === null ? [] : findNewRanges(run);
  const sheetsCreated = creations.length + newRanges.length + newPages.length + newRunRanges.length;
  const changesCharts = charts.some(({ moves, removals }) => moves.length + removals.length > 0);
  const changesSheets = changesCharts || differences.length + ranges.length + pages.length > 0;
  const leftUnfinished = Object.values(unfinished).some(({ length }) => length > 0);
  const titles = new Set(look.sheetTitles.map((title) => title.toLowerCase()));
  let cells = 0;
  if (sheetsCreated > 0 || leftUnfinished) {
    for (const title of unfinished.abandoned) {
      context.workbook.worksheets.getItem(title).delete();
    }
    unfinished.ranges.forEach((plan) => completeRange(context, plan));
    for (const plan of unfinished.tables) {
      if (look.seen.get(plan.table)?.stamp === null) completeSheet(context, plan);
    }
    if (run) cells += beginRun(context, run, titles, look.deadNames);
    for (const plan of creations) cells += createSheet(context, plan, titles);
    for (const plan of newPages) cells += createPage(context, plan, titles, look.deadNames);
    for (const plan of newRanges) cells += createRange(context, plan, titles, look.deadNames);
    if (run) cells += createHistory(context, run, titles, look.deadNames);
    putBack(context, unfinished, look);
    for (const plan of creations) fillRowFormulas(context, plan);
    if (run && !changesSheets) cells += endRun(context, run);
    try {
      await send(context);
    } catch (error) {
      if (!isOvertaken(error)) throw error;
      return { settled: false, refusal: error, sheetsCreated: 0, cells: 0, looksUnfinished: false };
    }
  }
  let settled = true;
  let refusal: ExcelFault | null = null;
  if (changesSheets || (run && sheetsCreated === 0)) {
    const state = run === null ? null : stateOf(context, run);
    if (state && sheetsCreated === 0) sayWriting(state);
    for (const difference of ranges) updateRange(anchorOf(context, difference.plan), difference);
    charts.forEach((change) => changeCharts(context, change));
    const checks = [
      ...differences.map((difference) => updateSheet(context, difference)),
      ...pages.map((difference) => updatePage(context, difference)),
    ];
    const runCells = run && state ? endRun(context, run, state) : 0;
    try {
      await send(context);
      cells += runCells;
      settled = checks.every((isInPlace) => isInPlace());
      cells += ranges.reduce((sum, { changed }) => sum + changed, 0);
      cells += [...differences, ...pages].reduce(
        (sum, difference) => sum + difference.cells + (difference.stamp === null ? 0 : 1),
        0,
      );
    } catch (error) {
      if (!isOvertaken(error)) throw error;
      settled = false;
      refusal = error;
    }
  }
  let looksUnfinished = false;
  const lacksCharts = charts.some(({ creations: missing }) => missing.length > 0);
  if (sheetsCreated > 0 || leftUnfinished || lacksCharts) {
    try {
      // Titles come after them: a page that is broken off among its charts goes with them, and is made again.
      charts.forEach((change) => createCharts(context, change));
      for (const plan of [...creations, ...unfinished.tables]) finishSheet(context, plan, titles);
      for (const plan of [...newPages, ...unfinished.pages]) finishPage(context, plan, titles);
      for (const plan of [...newRanges, ...newRunRanges, ...unfinished.ranges]) {
        finishRange(context, plan, titles);
      }
      await send(context);
    } catch (error) {
      if (!(error instanceof ExcelFault)) throw error;
      looksUnfinished = true;
    }
  }
  return { settled, refusal, sheetsCreated, cells, looksUnfinished };
};
