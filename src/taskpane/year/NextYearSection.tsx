import { useState } from 'react';
import type { SchoolYear } from '../../workbook/SchoolYear';
import { Button } from '../parts/Button';
import { CheckBox } from '../parts/CheckBox';
import { useText } from '../parts/LanguageContext';
import { Section } from '../parts/Section';
import { useAction } from '../parts/useAction';
import type { PaneServices } from '../services/PaneServices';
import { YearActionOutcome } from './YearActionOutcome';

export interface NextYearSectionProps {
  readonly services: PaneServices;
  /** The year that ends; null is the one of the settings. */
  readonly year: SchoolYear | null;
  /** Where we run, for technical details. */
  readonly environment: string;
}

/** Takes pupils and staff over into the next school year. */
export const NextYearSection = ({ services, year, environment }: NextYearSectionProps) => {
  const text = useText();
  const [setsYear, setSetsYear] = useState(true);
  const { state, start } = useAction(() => services.startNextYear({ from: year, setsYear }));
  const running = state.kind === 'running';
  return (
    <Section heading={text('pane.nextYear.heading')}>
      <div>{text('pane.nextYear.what')}</div>
      <CheckBox checked={setsYear} disabled={running} onChange={setSetsYear}>
        {text('pane.nextYear.setsYear')}
      </CheckBox>
      <div>
        <Button disabledFocusable={running} onClick={start}>
          {text('pane.nextYear.start')}
        </Button>
      </div>
      <YearActionOutcome
        state={state}
        running={text('pane.nextYear.running')}
        environment={environment}
      />
    </Section>
  );
};
