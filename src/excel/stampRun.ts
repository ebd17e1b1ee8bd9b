import {
  type RangeDifference,
  rangeHeadRows,
  type RangePlan,
  takeRangeDifference,
} from '../sheets/RangePlan';
import { progress, progressCell } from '../sheets/runs/RunState';
import type { RunChange } from '../sheets/runs/takeRunChange';
import { toCell } from './cellText';
import { anchorOf, createRange, updateRange } from './rangeSheet';

/** Where a run says of itself how far it is, named but once in the batch that says it twice. */
export interface StatePlace {
  readonly anchor: Excel.Range;
  readonly progress: Excel.Range;
}

/** Finds the state that stands. */
export const stateOf = (context: Excel.RequestContext, { state }: RunChange): StatePlace => {
  const anchor = anchorOf(context, state.plan);
  return { anchor, progress: anchor.getCell(progressCell.row, progressCell.column) };
};

/** Queues the word that a run is writing, where its state stands already. */
export const sayWriting = (place: StatePlace): void => {
  place.progress.values = [[toCell(progress.writing)]];
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
  const { plan, seen } = run.state;
  if (!seen) return createRange(context, saysWriting(plan), taken, deadNames);
  sayWriting(stateOf(context, run));
  return 0;
};

/** A new state says from its first moment that the run is still writing. */
const saysWriting = (plan: RangePlan): RangePlan => ({
  ...plan,
  rows: plan.rows.map((cells, row) =>
    row === progressCell.row - rangeHeadRows
      ? cells.map((cell, column) => (column === progressCell.column ? progress.writing : cell))
      : cells,
  ),
});

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
export const endRun = (
  context: Excel.RequestContext,
  run: RunChange,
  place = stateOf(context, run),
): number => {
  const { history, state } = run;
  let cells = 0;
  if (history.seen) {
    const difference = takeRangeDifference(history.plan, history.seen);
    cells += difference.changed;
    if (difference.changed > 0) updateRange(anchorOf(context, history.plan), difference);
  }
  if (state.seen) {
    const difference = takeRangeDifference(state.plan, state.seen);
    cells += difference.changed;
    updateRange(place.anchor, withoutProgress(difference));
  }
  place.progress.values = [[toCell(progress.done)]];
  return cells;
};

const withoutProgress = (difference: RangeDifference): RangeDifference => ({
  ...difference,
  cells: difference.cells.map((row, r) =>
    row.map((cell, c) => (r === progressCell.row && c === progressCell.column ? undefined : cell)),
  ),
});
