import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../parts/tokens';
import { useContext } from 'react';
import { formatDay } from '../../i18n/formatDay';
import type { SchoolYear } from '../../workbook/SchoolYear';
import { LanguageContext, useCountText, useText } from '../parts/LanguageContext';
import { Section } from '../parts/Section';
import { listDeadlines } from './listDeadlines';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  day: { fontWeight: tokens.fontWeightSemibold },
  left: { color: tokens.colorNeutralForeground3 },
});

export interface DeadlineListProps {
  readonly year: SchoolYear;
  readonly today: Date;
}

/** The days that a school keeps in its year, and how far they are. */
export const DeadlineList = ({ year, today }: DeadlineListProps) => {
  const styles = useStyles();
  const text = useText();
  const countText = useCountText();
  const language = useContext(LanguageContext);
  const tell = (daysLeft: number): string => {
    if (daysLeft < 0) return text('pane.deadlines.past');
    return daysLeft === 0 ? text('pane.deadlines.today') : countText('pane.deadlines.in', daysLeft);
  };
  return (
    <Section heading={text('pane.deadlines.heading')}>
      <ul className={styles.list}>
        {listDeadlines(year, today).map(({ code, day, daysLeft }) => (
          <li key={code} className={styles.item}>
            <div>
              <span className={styles.day}>{formatDay(day, language)}</span>{' '}
              <span className={styles.left}>· {tell(daysLeft)}</span>
            </div>
            <div>{text(`pane.deadlines.${code}`)}</div>
          </li>
        ))}
      </ul>
    </Section>
  );
};
