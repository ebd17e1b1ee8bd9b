import { FaultNotice } from '../parts/FaultNotice';
import { PlainFindings } from '../parts/PlainFindings';
import type { Outcome } from '../run/RecalculationRun';
import type { PanePlace } from '../shell/places';
import { ChangeList } from './ChangeList';
import { FindingSummary } from './FindingSummary';
import { IndicatorSummary } from './IndicatorSummary';
import { WrittenSummary } from './WrittenSummary';

export interface OutcomeViewProps {
  readonly outcome: Outcome;
  /** Where we run, for technical details. */
  readonly environment: string;
  readonly undoesAtOnce: boolean;
  readonly onGo: (place: PanePlace) => void;
}

/** What a recalculation ended in: figures and findings, what forbids it, or a fault. */
export const OutcomeView = ({ outcome, environment, undoesAtOnce, onGo }: OutcomeViewProps) => {
  if (outcome.kind === 'failed') {
    return <FaultNotice error={outcome.fault} at={outcome.at} environment={environment} />;
  }
  if (outcome.kind === 'cancelled') return null;
  const { report, onlyChecked } = outcome;
  if (report.outcome === 'refused') return <PlainFindings findings={report.findings} />;
  const ofTheYear = report.indicators.filter(({ year }) => year === report.schoolYear);
  return (
    <>
      <IndicatorSummary indicators={ofTheYear} />
      <FindingSummary findings={report.findings} onShow={() => onGo('findings')} />
      {!onlyChecked && (
        <>
          <ChangeList changes={report.changes} />
          <WrittenSummary written={report.written} undoesAtOnce={undoesAtOnce} />
        </>
      )}
    </>
  );
};
