import { makeStyles } from '@fluentui/react-components';
import { tokens } from './tokens';
import type { ReportedFinding } from '../../createReport';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalXS} 0` },
  message: { fontWeight: tokens.fontWeightSemibold },
});

export interface PlainFindingsProps {
  readonly findings: readonly ReportedFinding[];
}

/** What kept something from being done, or came up on the way: each with what to do. */
export const PlainFindings = ({ findings }: PlainFindingsProps) => {
  const styles = useStyles();
  const grave = findings.filter(({ severity }) => severity === 'error');
  const shown = grave.length > 0 ? grave : findings;
  if (shown.length === 0) return null;
  return (
    <ul className={styles.list}>
      {shown.map(({ message, remedy }) => (
        <li key={message} className={styles.item}>
          <div className={styles.message}>{message}</div>
          <div>{remedy}</div>
        </li>
      ))}
    </ul>
  );
};
