import { mergeClasses } from '@fluentui/react-components';
import { Button } from '../parts/Button';
import { useContext, useState } from 'react';
import type { ReportedFinding } from '../../createReport';
import type { Severity } from '../../workbook/Finding';
import { severitySigns } from './severities';
import { useFindingListStyles } from './FindingList.styles';
import { LanguageContext, useText } from '../parts/LanguageContext';

/** How many findings a group shows before it is asked for the rest. */
const shownAtFirst = 20;

export interface FindingGroupProps {
  readonly severity: Severity;
  readonly findings: readonly ReportedFinding[];
  readonly open: boolean;
}

/** The findings of one severity, each with what to do, under their count. */
export const FindingGroup = ({ severity, findings, open }: FindingGroupProps) => {
  const styles = useFindingListStyles();
  const text = useText();
  const numbers = new Intl.NumberFormat(useContext(LanguageContext));
  const [all, setAll] = useState(false);
  const shown = all ? findings : findings.slice(0, shownAtFirst);
  const count = numbers.format(findings.length);
  return (
    <details open={open}>
      <summary className={styles.summary}>
        <span className={mergeClasses(styles.sign, styles[severity])} aria-hidden>
          {severitySigns[severity]}
        </span>
        {text(`pane.findings.${severity}`)} · {count}
      </summary>
      <ul className={styles.list}>
        {shown.map((finding, index) => (
          // Findings have no identity of their own; the list is replaced as a whole.
          <li key={index} className={styles.item}>
            <div>{finding.message}</div>
            <div className={styles.remedy}>{finding.remedy}</div>
          </li>
        ))}
      </ul>
      {shown.length < findings.length && (
        <Button className={styles.more} size="small" onClick={() => setAll(true)}>
          {text('pane.findings.showAll', { count })}
        </Button>
      )}
    </details>
  );
};
