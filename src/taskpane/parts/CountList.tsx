import { mergeClasses } from '@fluentui/react-components';
import { useContext } from 'react';
import { useCountListStyles } from './CountList.styles';
import { LanguageContext } from './LanguageContext';

export interface Count {
  readonly label: string;
  readonly count: number;
  /** A sign before the label, and its colour; the label alone says all. */
  readonly sign?: string;
  readonly tone?: 'good' | 'fair' | 'poor' | undefined;
}

export interface CountListProps {
  readonly counts: readonly Count[];
}

/** Labels with their counts, one a line. */
export const CountList = ({ counts }: CountListProps) => {
  const styles = useCountListStyles();
  const numbers = new Intl.NumberFormat(useContext(LanguageContext));
  return (
    <dl className={styles.root}>
      {counts.map(({ label, count, sign, tone }) => (
        <div key={label} className={styles.row}>
          <dt className={styles.label}>
            {sign !== undefined && (
              <span className={mergeClasses(styles.sign, tone && styles[tone])} aria-hidden>
                {sign}
              </span>
            )}
            {label}
          </dt>
          <dd className={styles.count}>{numbers.format(count)}</dd>
        </div>
      ))}
    </dl>
  );
};
