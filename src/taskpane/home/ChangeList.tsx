import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReportedChange } from '../../createReport';
import { Button } from '../parts/Button';
import { useCountText, useText } from '../parts/LanguageContext';
import { Section } from '../parts/Section';
import { tokens } from '../parts/tokens';

/** How many changes are shown before somebody asks for the rest. */
const shownAtFirst = 5;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { color: tokens.colorNeutralForeground3 },
});

export interface ChangeListProps {
  readonly changes: readonly ReportedChange[];
}

/** Values and statuses that are no longer as the press before left them. */
export const ChangeList = ({ changes }: ChangeListProps) => {
  const styles = useStyles();
  const text = useText();
  const countText = useCountText();
  const [all, setAll] = useState(false);
  const shown = all ? changes : changes.slice(0, shownAtFirst);
  if (changes.length === 0) return null;
  return (
    <Section heading={text('pane.changes.heading')}>
      <div>{countText('pane.changes.count', changes.length)}</div>
      <ul className={styles.list}>
        {shown.map((change) => (
          <li key={`${change.id} ${change.year}`} className={styles.item}>
            <div className={styles.name}>
              {change.id} · {change.year}
            </div>
            <div>{change.name}</div>
            <div>{tellChange(change, text)}</div>
          </li>
        ))}
      </ul>
      {shown.length < changes.length && (
        <div>
          <Button size="small" onClick={() => setAll(true)}>
            {text('pane.changes.all')}
          </Button>
        </div>
      )}
    </Section>
  );
};

const tellChange = (
  { statusFrom, statusTo, shown }: ReportedChange,
  text: ReturnType<typeof useText>,
): string =>
  text(statusFrom === statusTo ? 'pane.changes.value' : 'pane.changes.valueAndStatus', {
    ...shown,
    from: shown.from || '–',
    to: shown.to || '–',
  });
