import type { Look } from '../Look';
import { type RangePlan, type SeenRange, takeRangeDifference } from '../RangePlan';
import type { RunPlan } from './planRun';

/** A range of the run as it must stand, and as it stands; undefined when it is to be made. */
export interface RunRange {
  readonly plan: RangePlan;
  readonly seen: SeenRange | undefined;
}

/** What a run leaves behind, to be written around everything else. */
export interface RunChange {
  /** Its first cell is written before, its last after everything else. */
  readonly state: RunRange;
  readonly history: RunRange;
}

/** What a run has to write about itself; null when all stands as it is. */
export const takeRunChange = ({ state, history }: RunPlan, look: Look): RunChange | null => {
  const change: RunChange = {
    state: { plan: state, seen: look.ranges.get(state.name) },
    history: { plan: history, seen: look.ranges.get(history.name) },
  };
  const differs = ({ plan, seen }: RunRange): boolean =>
    seen === undefined || takeRangeDifference(plan, seen).changed > 0;
  return differs(change.state) || differs(change.history) ? change : null;
};
