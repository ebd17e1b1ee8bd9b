import { Button } from '../parts/Button';
import type { ReportedFinding } from '../../createReport';
import { severities, severitySigns } from '../findings/severities';
import { type Count, CountList } from '../parts/CountList';
import { useText } from '../parts/LanguageContext';
import { Section } from '../parts/Section';

const tones: Readonly<Record<(typeof severities)[number], Count['tone']>> = {
  error: 'poor',
  warning: 'fair',
  note: undefined,
};

export interface FindingSummaryProps {
  readonly findings: readonly ReportedFinding[];
  readonly onShow: () => void;
}

/** How much was found in the data, and the way there. */
export const FindingSummary = ({ findings, onShow }: FindingSummaryProps) => {
  const text = useText();
  const counts = severities
    .map((severity) => ({
      label: text(`pane.findings.${severity}`),
      count: findings.filter((finding) => finding.severity === severity).length,
      sign: severitySigns[severity],
      tone: tones[severity],
    }))
    .filter(({ count }) => count > 0);
  return (
    <Section heading={text('pane.findings.heading')}>
      {counts.length === 0 ? (
        <div>{text('pane.findings.none')}</div>
      ) : (
        <>
          <CountList counts={counts} />
          <div>
            <Button onClick={onShow}>{text('pane.findings.show')}</Button>
          </div>
        </>
      )}
    </Section>
  );
};
