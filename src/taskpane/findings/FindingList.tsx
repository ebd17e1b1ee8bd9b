import type { ReportedFinding } from '../../createReport';
import { severities } from './severities';
import { FindingGroup } from './FindingGroup';
import { useText } from '../parts/LanguageContext';
import { Section } from '../parts/Section';

export interface FindingListProps {
  readonly findings: readonly ReportedFinding[];
}

/** What was found in the data, gravest first; the gravest group stands open. */
export const FindingList = ({ findings }: FindingListProps) => {
  const text = useText();
  const groups = severities
    .map((severity) => ({
      severity,
      findings: findings.filter((finding) => finding.severity === severity),
    }))
    .filter((group) => group.findings.length > 0);
  return (
    <Section heading={text('pane.findings.heading')}>
      {groups.length === 0 && <div>{text('pane.findings.none')}</div>}
      {groups.map((group, index) => (
        <FindingGroup
          key={group.severity}
          {...group}
          open={index === 0 && group.severity !== 'note'}
        />
      ))}
    </Section>
  );
};
