import type { Report } from '../../createReport';
import { type ExcelFault, toExcelFault } from '../../excel/ExcelFault';
import type { Step } from '../../excel/watchSteps';

/** What the last recalculation ended in. */
export type Outcome = Reported | Failed | Cancelled;

export interface Reported {
  readonly kind: 'reported';
  readonly report: Report;
  readonly at: Date;
  /** Only read and computed, as was asked for; nothing was to be written. */
  readonly onlyChecked: boolean;
}

export interface Failed {
  readonly kind: 'failed';
  readonly fault: ExcelFault;
  readonly at: Date;
}

/** Somebody cancelled before anything was written. */
export interface Cancelled {
  readonly kind: 'cancelled';
  readonly at: Date;
}

/** Where recalculation stands, for whoever shows it. */
export interface RunState {
  readonly running: boolean;
  /** Null as long as no step has begun. */
  readonly step: Step | null;
  readonly last: Outcome | null;
  /** The latest figures; a later fault does not take them away. */
  readonly report: Report | null;
  /** Whether it may still be cancelled: nothing has been written yet, and nobody has asked. */
  readonly canCancel: boolean;
}

/** The one recalculation that the pane and the ribbon share. */
export interface RecalculationRun {
  readonly get: () => RunState;
  /** Calls `onChange` after every change of the state; the result ends that. */
  readonly subscribe: (onChange: () => void) => () => void;
  /** Recalculates; never rejects. While one is under way, joins it. */
  readonly start: () => Promise<Outcome>;
  /** Reads and computes without writing; never rejects. While one is under way, joins it. */
  readonly check: () => Promise<Outcome>;
  /** Asks to stop before anything is written; too late, it does nothing. */
  readonly cancel: () => void;
  /** Forgets the last outcome, so that one that cannot be shown does not stay. */
  readonly forget: () => void;
}

type Computation = (onStep: (step: Step) => void) => Promise<Report>;

export interface RunOptions {
  readonly recalculate: Computation;
  /** The same without writing. */
  readonly check: Computation;
  readonly now: () => Date;
}

/** Breaks off a recalculation at the beginning of a step. */
class CancelRequest extends Error {
  override readonly name = 'CancelRequest';
}

const idle = { running: false, step: null, canCancel: false } as const;

/** Makes the run; a shared runtime holds one, whether the pane is open or not. */
export const createRecalculationRun = ({
  recalculate,
  check,
  now,
}: RunOptions): RecalculationRun => {
  const listeners = new Set<() => void>();
  let state: RunState = { ...idle, last: null, report: null };
  let underWay: Promise<Outcome> | null = null;
  let [isCancelled, hasWritten] = [false, false];

  const change = (next: Partial<RunState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };

  const beginStep = (step: Step): void => {
    // What has been written is finished rather than left half.
    if (isCancelled && !hasWritten) throw new CancelRequest();
    hasWritten ||= step === 'write';
    // Computing tells it many times over.
    if (step !== state.step) change({ step, canCancel: !hasWritten });
  };

  const judge = (error: unknown): Outcome =>
    error instanceof CancelRequest
      ? { kind: 'cancelled', at: now() }
      : { kind: 'failed', fault: toExcelFault(error), at: now() };

  const run = async (compute: Computation, onlyChecked: boolean): Promise<Outcome> => {
    [isCancelled, hasWritten] = [false, false];
    change({ running: true, step: null, canCancel: true });
    const last = await compute(beginStep).then(
      (report): Outcome => ({ kind: 'reported', report, at: now(), onlyChecked }),
      judge,
    );
    underWay = null;
    change({ ...idle, last, ...(last.kind === 'reported' ? { report: last.report } : {}) });
    return last;
  };

  return {
    get: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    start: () => (underWay ??= run(recalculate, false)),
    check: () => (underWay ??= run(check, true)),
    cancel: () => {
      isCancelled = true;
      change({ canCancel: false });
    },
    forget: () => change({ last: null, report: null }),
  };
};
