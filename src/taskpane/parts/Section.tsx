import { makeStyles } from '@fluentui/react-components';
import { tokens } from './tokens';
import { headings } from './typography';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { ...headings.part, margin: 0 },
  text: { margin: 0 },
});

export interface SectionProps {
  readonly heading: string;
  readonly children: ReactNode;
}

/** A part of the pane under its heading. */
export const Section = ({ heading, children }: SectionProps) => {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {heading}
      </h2>
      {children}
    </section>
  );
};
