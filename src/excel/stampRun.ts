import { type RangeDifference, type RangePlan, takeRangeDifference } from '../sheets/RangePlan';
import { progress, progressCell } from '../sheets/runs/RunState';
import type { RunChange } from '../sheets/runs/takeRunChange';
import { toCell } from './cellText';
import { blockOf, createRange, updateRange } from './rangeSheet';

const writeProgress = (
  context: Excel.RequestContext,
  { state }: RunChange,
  word: (typeof progress)[keyof typeof progress],
): void => {
  const { row, column } = progressCell;
  blockOf(context, state.plan, row + 1).getCell(row, column).values = [[toCell(word)]];
};

/**
 * Queues the mark that a run is writing, before anything else is written: where the batch breaks,
 * it stays, and says that results are unfinished. Returns how many cells it fills for good.
 *
 * @param taken titles of sheets in use, in lower case; takes in those that are made
 */
export const beginRun = (
  context: Excel.RequestContext,
  run: RunChange,
  taken: Set<string>,
  deadNames: ReadonlySet<string>,
): number => {
  const cells = run.state.seen ? 0 : createRange(context, run.state.plan, taken, deadNames);
  writeProgress(context, run, progress.writing);
  return cells;
};

/** The ranges of a run that do not stand yet. */
export const findNewRanges = ({ state, history }: RunChange): readonly RangePlan[] =>
  [state, history].filter(({ seen }) => seen === undefined).map(({ plan }) => plan);

/** Makes the sheet of the history where there is none; returns how many cells it fills. */
export const createHistory = (
  context: Excel.RequestContext,
  { history }: RunChange,
  taken: Set<string>,
  deadNames: ReadonlySet<string>,
): number => (history.seen ? 0 : createRange(context, history.plan, taken, deadNames));

/** Queues what a run leaves behind, and last of all the word that it is done. */
export const endRun = (context: Excel.RequestContext, run: RunChange): number => {
  let cells = 0;
  for (const { plan, seen } of [run.history, run.state]) {
    if (!seen) continue;
    const difference = takeRangeDifference(plan, seen);
    cells += difference.changed;
    const rest = plan === run.state.plan ? withoutProgress(difference) : difference;
    if (rest.cells.flat().some((cell) => cell !== undefined)) updateRange(context, rest);
  }
  writeProgress(context, run, progress.done);
  return cells;
};

const withoutProgress = (difference: RangeDifference): RangeDifference => ({
  ...difference,
  cells: difference.cells.map((row, r) =>
    row.map((cell, c) => (r === progressCell.row && c === progressCell.column ? undefined : cell)),
  ),
});
