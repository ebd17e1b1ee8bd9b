import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useIndicatorDetailsStyles } from './IndicatorDetails.styles';

export interface FactProps {
  readonly term: string;
  /** A sentence, which takes lines of its own. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** A term with what is told of it, in a list of such. */
export const Fact = ({ term, isWide = false, children }: FactProps) => {
  const styles = useIndicatorDetailsStyles();
  return (
    <div className={mergeClasses(isWide ? styles.wide : styles.fact)}>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.told}>{children}</dd>
    </div>
  );
};
