import type { Report } from '../createReport';
import { type ExcelFault, toExcelFault } from '../excel/ExcelFault';
import type { Step } from '../excel/watchSteps';

/** What the last recalculation ended in. */
export type Outcome = Reported | Failed;

export interface Reported {
  readonly kind: 'reported';
  readonly report: Report;
  readonly at: Date;
}

export interface Failed {
  readonly kind: 'failed';
  readonly fault: ExcelFault;
  readonly at: Date;
}

/** Where recalculation stands, for whoever shows it. */
export interface RunState {
  readonly running: boolean;
  /** Null as long as no step has begun. */
  readonly step: Step | null;
  readonly last: Outcome | null;
}

/** The one recalculation that the pane and the ribbon share. */
export interface RecalculationRun {
  readonly getState: () => RunState;
  /** Calls `onChange` after every change of the state; the result ends that. */
  readonly subscribe: (onChange: () => void) => () => void;
  /** Recalculates; never rejects. While one is under way, joins it. */
  readonly start: () => Promise<Outcome>;
  /** Forgets the last outcome, so that one that cannot be shown does not stay. */
  readonly forget: () => void;
}

export interface RunOptions {
  readonly recalculate: (onStep: (step: Step) => void) => Promise<Report>;
  readonly now: () => Date;
}

/** Makes the run; a shared runtime holds one, whether the pane is open or not. */
export const createRecalculationRun = ({ recalculate, now }: RunOptions): RecalculationRun => {
  const listeners = new Set<() => void>();
  let state: RunState = { running: false, step: null, last: null };
  let underWay: Promise<Outcome> | null = null;

  const change = (next: Partial<RunState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };

  const run = async (): Promise<Outcome> => {
    change({ running: true, step: null });
    const last = await recalculate((step) => change({ step })).then(
      (report): Outcome => ({ kind: 'reported', report, at: now() }),
      (error: unknown): Outcome => ({ kind: 'failed', fault: toExcelFault(error), at: now() }),
    );
    underWay = null;
    change({ running: false, step: null, last });
    return last;
  };

  return {
    getState: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    start: () => (underWay ??= run()),
    forget: () => change({ last: null }),
  };
};
