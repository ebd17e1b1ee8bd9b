import { makeStyles } from '@fluentui/react-components';
import { Button } from '../parts/Button';
import { tokens } from '../parts/tokens';
import type { SchoolYear } from '../../workbook/SchoolYear';
import { FaultNotice } from '../parts/FaultNotice';
import { useText } from '../parts/LanguageContext';
import { PlainFindings } from '../parts/PlainFindings';
import { Section } from '../parts/Section';
import { useAction } from '../parts/useAction';
import type { PaneServices } from '../services/PaneServices';

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
  const { state, start } = useAction((what: 'freeze' | 'unfreeze') => services[what](year));
  const running = state.kind === 'running';
  return (
    <Section heading={text('pane.freezing.heading')}>
      <div>{text('pane.freezing.what')}</div>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={running} onClick={() => start('freeze')}>
          {text('pane.freezing.freeze')}
        </Button>
        <Button disabledFocusable={running} onClick={() => start('unfreeze')}>
          {text('pane.freezing.unfreeze')}
        </Button>
      </div>
      <div role="status">
        {running && text('pane.freezing.running')}
        {state.kind === 'done' && state.result.summary}
      </div>
      {state.kind === 'done' && <PlainFindings findings={state.result.findings} />}
      {state.kind === 'failed' && (
        <FaultNotice error={state.error} at={state.at} environment={environment} />
      )}
    </Section>
  );
};
