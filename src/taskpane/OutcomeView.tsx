import { useContext } from 'react';
import { describeFault } from '../i18n/describeFault';
import { CopyableDetails } from './CopyableDetails';
import { FindingList } from './FindingList';
import { IndicatorSummary } from './IndicatorSummary';
import { LanguageContext } from './LanguageContext';
import { Notice } from './Notice';
import type { Outcome } from './RecalculationRun';
import { writeTechnicalDetails } from './writeTechnicalDetails';
import { WrittenSummary } from './WrittenSummary';

export interface OutcomeViewProps {
  readonly outcome: Outcome;
  /** Where we run, for technical details. */
  readonly environment: string;
}

/** What a recalculation ended in: figures and findings, what forbids it, or a fault. */
export const OutcomeView = ({ outcome, environment }: OutcomeViewProps) => {
  const language = useContext(LanguageContext);
  if (outcome.kind === 'failed') {
    const { fault, at } = outcome;
    return (
      <Notice intent="error" {...describeFault(fault.code, language)}>
        <CopyableDetails details={writeTechnicalDetails(fault, environment, at)} />
      </Notice>
    );
  }
  const { report } = outcome;
  if (report.outcome === 'refused') return <FindingList findings={report.findings} />;
  const ofTheYear = report.indicators.filter(({ year }) => year === report.schoolYear);
  return (
    <>
      <IndicatorSummary indicators={ofTheYear} />
      <FindingList findings={report.findings} />
      <WrittenSummary written={report.written} />
    </>
  );
};
