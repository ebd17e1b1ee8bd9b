import type { SchoolYear } from '../../workbook/SchoolYear';
import { Button } from '../parts/Button';
import { useText } from '../parts/LanguageContext';
import { Section } from '../parts/Section';
import { useAction } from '../parts/useAction';
import type { PaneServices } from '../services/PaneServices';
import { YearActionOutcome } from './YearActionOutcome';

export interface ShareSectionProps {
  readonly services: PaneServices;
  /** Null is the year of the settings. */
  readonly year: SchoolYear | null;
  /** Where we run, for technical details. */
  readonly environment: string;
}

/** Opens a copy of the results that may be given to others. */
export const ShareSection = ({ services, year, environment }: ShareSectionProps) => {
  const text = useText();
  const { state, start } = useAction(() => services.share(year));
  const running = state.kind === 'running';
  return (
    <Section heading={text('pane.share.heading')}>
      <div>{text('pane.share.what')}</div>
      <div>
        <Button disabledFocusable={running} onClick={start}>
          {text('pane.share.start')}
        </Button>
      </div>
      <YearActionOutcome
        state={state}
        running={text('pane.share.running')}
        environment={environment}
      />
    </Section>
  );
};
