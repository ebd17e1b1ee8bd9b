import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../parts/tokens';
import { useText } from '../parts/LanguageContext';
import { Section } from '../parts/Section';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
  },
});

/** What a recalculation will do and what it will leave alone, before the first one. */
export const FirstSteps = () => {
  const styles = useStyles();
  const text = useText();
  return (
    <Section heading={text('pane.firstRun.heading')}>
      <ul className={styles.list}>
        <li>{text('pane.firstRun.reads')}</li>
        <li>{text('pane.firstRun.writes')}</li>
        <li>{text('pane.firstRun.keeps')}</li>
      </ul>
    </Section>
  );
};
