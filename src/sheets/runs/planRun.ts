import type { IndicatorResult } from '../../indicators/IndicatorResult';
import type { ExcelSerial } from '../../workbook/calendar';
import type { SchoolYear } from '../../workbook/SchoolYear';
import { type RangePlan, takeRangeDifference } from '../RangePlan';
import type { Look } from '../Look';
import type { SheetLabels } from '../SheetLabels';
import { findChanged, rememberResult, type ResultChange } from './findChanged';
import { historyName, planRunHistory } from './planRunHistory';
import { readRunState, type RunState, stateName, writeRunState } from './RunState';

/** A run as it is remembered. */
export interface Run {
  readonly year: SchoolYear;
  readonly fingerprint: string;
  /** Day and time of day of the press. */
  readonly moment: ExcelSerial;
  readonly indicators: readonly IndicatorResult[];
}

/** What a run leaves behind, once the workbook was looked at. */
export interface RunPlan {
  readonly state: RangePlan;
  readonly history: RangePlan;
  readonly changed: readonly ResultChange[];
  /** The time that stands behind the results: an earlier run's, where this one writes nothing. */
  readonly calculatedAt: ExcelSerial;
}

const planState = (state: RunState, labels: SheetLabels['runs']): RangePlan => ({
  name: stateName,
  ...labels.state,
  columnNames: [],
  widths: [24, 22, 12, 12, 16],
  rows: writeRunState(state),
});

/** State and history as the look asks for them, before it is known what stands. */
export const askRun = (run: Run, labels: SheetLabels['runs']): readonly [RangePlan, RangePlan] => {
  const { state, history } = planRun(run, undefined, true, labels);
  return [state, history];
};

/**
 * Plans what a run leaves behind: its stamp, what every indicator came to, and the lines of the
 * history. When nothing else is written and the input is what it was, all stays as it stands.
 *
 * @param writes whether anything else has to be written
 */
export const planRun = (
  { year, fingerprint, moment, indicators }: Run,
  look: Pick<Look, 'ranges'> | undefined,
  writes: boolean,
  labels: SheetLabels['runs'],
): RunPlan => {
  const earlier = readRunState(look?.ranges.get(stateName));
  const changed = findChanged(earlier, indicators);
  const seenHistory = look?.ranges.get(historyName);
  const results = indicators.map(rememberResult);
  const stateAt = (calculatedAt: ExcelSerial): RangePlan =>
    planState({ isDone: true, fingerprint, calculatedAt, year, results }, labels);
  const told = { seen: seenHistory, isUnfinished: earlier?.isDone === false };
  const history = planRunHistory({ year, moment }, changed, told, labels);

  const seenState = look?.ranges.get(stateName);
  if (earlier && seenState && seenHistory && !writes) {
    const unchanged = stateAt(earlier.calculatedAt);
    const isAsItWas =
      takeRangeDifference(unchanged, seenState).changed === 0 &&
      takeRangeDifference(history, seenHistory).changed === 0;
    if (isAsItWas) {
      return { state: unchanged, history, changed, calculatedAt: earlier.calculatedAt };
    }
  }
  return { state: stateAt(moment), history, changed, calculatedAt: moment };
};
