import {
  type ChartPlan,
  type ChartSheetPlan,
  type ChartSource,
  readSource,
  type SeenChart,
} from './ChartPlan';
import type { Look } from './Look';
import { readRunState, stateName } from './runs/RunState';

/** A chart that is to draw from elsewhere. */
export interface ChartMove {
  readonly plan: ChartPlan;
  readonly source: ChartSource;
  /**
   * With another number of series, or when the range itself is new, it is made anew where it stands;
   * null keeps it as it is.
   */
  readonly remadeAt: SeenChart['place'] | null;
}

/** What has to be done to the charts of one page. */
export interface ChartChanges {
  readonly plan: ChartSheetPlan;
  readonly creations: readonly ChartPlan[];
  readonly moves: readonly ChartMove[];
  /** Charts of ours that have nothing more to draw. */
  readonly removals: readonly ChartPlan[];
}

/**
 * Takes the difference between the charts of a page and those that stand.
 *
 * One that stands keeps its place, its size and whatever people made of it; only where it draws from
 * is changed, when the range is laid out otherwise than it was. One that is missing is made again,
 * like a block or a sheet that was deleted.
 */
export const takeChartChanges = (plan: ChartSheetPlan, look: Look): ChartChanges => {
  const creations: ChartPlan[] = [];
  const moves: ChartMove[] = [];
  const removals: ChartPlan[] = [];
  const hasRange = look.ranges.has(plan.range);
  // A press that broke off may have written the range, and not yet pointed the charts at it.
  const isUnfinished = readRunState(look.ranges.get(stateName))?.isDone === false;
  const range = isUnfinished ? undefined : look.ranges.get(plan.range);
  for (const chart of plan.charts) {
    const { source } = chart;
    // Those on a page that is left to the people are theirs, too.
    const seen = look.pages.has(plan.page) ? look.charts.get(chart.name) : undefined;
    if (source === null) {
      if (seen) removals.push(chart);
    } else if (!seen) {
      creations.push(chart);
    } else if (!isSame(readSource(range, chart.name), source)) {
      const isLike = hasRange && seen.series === source.series;
      moves.push({ plan: chart, source, remadeAt: isLike ? null : seen.place });
    }
  }
  return { plan, creations, moves, removals };
};

const isSame = (before: ChartSource | null, now: ChartSource): boolean =>
  before !== null &&
  before.row === now.row &&
  before.rows === now.rows &&
  before.series === now.series;

/** Whether nothing has to be done. */
export const isEmptyChartChanges = ({ creations, moves, removals }: ChartChanges): boolean =>
  creations.length + moves.length + removals.length === 0;
