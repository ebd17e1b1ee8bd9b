import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useNoticeStyles } from './Notice.styles';

export interface NoticeProps {
  /** An error interrupts who listens to a screen reader; information waits for its turn. */
  readonly intent: 'error' | 'info';
  /** What happened. */
  readonly message: string;
  /** What to do next. */
  readonly remedy: string;
  readonly children?: ReactNode;
}

/** A sentence and a next step, with whatever helps to take it. */
export const Notice = ({ intent, message, remedy, children }: NoticeProps) => {
  const styles = useNoticeStyles();
  return (
    <div
      className={mergeClasses(styles.root, styles[intent])}
      role={intent === 'error' ? 'alert' : 'status'}
    >
      <p className={styles.message}>{message}</p>
      <p className={styles.remedy}>{remedy}</p>
      {children}
    </div>
  );
};
