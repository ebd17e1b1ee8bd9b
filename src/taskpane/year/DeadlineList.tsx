import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../parts/tokens';
import { useContext } from 'react';
import { formatDay } from '../../i18n/formatDay';
import { dueOf } from '../../planning/dueOf';
import { type ExcelSerial, fromSerial, toSerial } from '../../workbook/calendar';
import type { SchoolYear } from '../../workbook/SchoolYear';
import { LanguageContext, useCountText, useText } from '../parts/LanguageContext';
import { Section } from '../parts/Section';
import { listYearDeadlines } from '../../workbook/listYearDeadlines';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  day: { fontWeight: tokens.fontWeightSemibold },
  left: { color: tokens.colorNeutralForeground3 },
});

const dateOf = (serial: ExcelSerial): Date => {
  const { year, month, day } = fromSerial(serial);
  return new Date(year, month - 1, day);
};

const serialOf = (date: Date): ExcelSerial =>
  toSerial(date.getFullYear(), date.getMonth() + 1, date.getDate()) ?? 0;

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
        {listYearDeadlines(year).map(({ kind, day }) => (
          <li key={kind} className={styles.item}>
            <div>
              <span className={styles.day}>{formatDay(dateOf(day), language)}</span>{' '}
              <span className={styles.left}>
                · {tell(dueOf(day, serialOf(today), false).days ?? 0)}
              </span>
            </div>
            <div>{text(`pane.deadlines.${kind}`)}</div>
          </li>
        ))}
      </ul>
    </Section>
  );
};
