import type { ReportedFinding } from '../../createReport';
import { FaultNotice } from '../parts/FaultNotice';
import { PlainFindings } from '../parts/PlainFindings';
import type { ActionState } from '../parts/useAction';

export interface YearActionOutcomeProps {
  readonly state: ActionState<{
    readonly sentences: readonly string[];
    readonly findings: readonly ReportedFinding[];
  }>;
  /** What is going on while it runs. */
  readonly running: string;
  /** Where we run, for technical details. */
  readonly environment: string;
}

/** What came of something that is done with a whole year: sentences, reasons, or a fault. */
export const YearActionOutcome = ({ state, running, environment }: YearActionOutcomeProps) => (
  <>
    <div role="status">
      {state.kind === 'running' && running}
      {state.kind === 'done' &&
        state.result.sentences.map((sentence) => <div key={sentence}>{sentence}</div>)}
    </div>
    {state.kind === 'done' && <PlainFindings findings={state.result.findings} />}
    {state.kind === 'failed' && (
      <FaultNotice error={state.error} at={state.at} environment={environment} />
    )}
  </>
);
