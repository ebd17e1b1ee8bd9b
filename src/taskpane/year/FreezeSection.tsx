import { makeStyles } from '@fluentui/react-components';
import { Button } from '../parts/Button';
import { tokens } from '../parts/tokens';
import type { SchoolYear } from '../../workbook/SchoolYear';
import { useText } from '../parts/LanguageContext';
import { Section } from '../parts/Section';
import { useAction } from '../parts/useAction';
import type { PaneServices } from '../services/PaneServices';
import { YearActionOutcome } from './YearActionOutcome';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface FreezeSectionProps {
  readonly services: PaneServices;
  /** Null is the year of the settings. */
  readonly year: SchoolYear | null;
  /** Where we run, for technical details. */
  readonly environment: string;
}

/** Freezes the values of a school year, or lets them be computed again. */
export const FreezeSection = ({ services, year, environment }: FreezeSectionProps) => {
  const styles = useStyles();
  const text = useText();
  const { state, start } = useAction(async (what: 'freeze' | 'unfreeze') => {
    const { summary, findings } = await services[what](year);
    return { sentences: summary === '' ? [] : [summary], findings };
  });
  const running = state.kind === 'running';
  return (
    <Section heading={text('pane.freezing.heading')}>
      <div>{text('pane.freezing.what')}</div>
      <div className={styles.actions}>
        <Button disabledFocusable={running} onClick={() => start('freeze')}>
          {text('pane.freezing.freeze')}
        </Button>
        <Button disabledFocusable={running} onClick={() => start('unfreeze')}>
          {text('pane.freezing.unfreeze')}
        </Button>
      </div>
      <YearActionOutcome
        state={state}
        running={text('pane.freezing.running')}
        environment={environment}
      />
    </Section>
  );
};
