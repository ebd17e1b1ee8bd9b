import { Button } from '../parts/Button';
import { useContext } from 'react';
import { CopyableDetails } from '../parts/CopyableDetails';
import { FaultNotice } from '../parts/FaultNotice';
import { LanguageContext, useCountText, useText } from '../parts/LanguageContext';
import { Section } from '../parts/Section';
import { useAction } from '../parts/useAction';
import type { PaneServices } from '../services/PaneServices';
import { writeSelfCheckReport } from './writeSelfCheckReport';

export interface SelfCheckSectionProps {
  readonly services: PaneServices;
  /** Where we run, for technical details. */
  readonly environment: string;
}

/** Tries, in this Excel, what the add-in relies on, and shows a report that can be copied. */
export const SelfCheckSection = ({ services, environment }: SelfCheckSectionProps) => {
  const text = useText();
  const countText = useCountText();
  const language = useContext(LanguageContext);
  const { state, start } = useAction(async () => ({
    results: await services.selfCheck(),
    at: new Date(),
  }));
  const running = state.kind === 'running';
  const results = state.kind === 'done' ? state.result.results : [];
  const failed = results.filter(({ confirmed }) => !confirmed).length;
  return (
    <Section heading={text('pane.settings.selfCheck.heading')}>
      <div>{text('pane.settings.selfCheck.what')}</div>
      <div>
        <Button disabledFocusable={running} onClick={() => start()}>
          {text(running ? 'pane.settings.selfCheck.running' : 'pane.settings.selfCheck.run')}
        </Button>
      </div>
      {state.kind === 'failed' && (
        <FaultNotice error={state.error} at={state.at} environment={environment} />
      )}
      {state.kind === 'done' && (
        <>
          <div role="status">
            {failed === 0
              ? countText('pane.settings.selfCheck.allHold', results.length)
              : countText('pane.settings.selfCheck.failed', failed)}
          </div>
          <CopyableDetails
            summary={text('pane.settings.selfCheck.report')}
            details={writeSelfCheckReport(results, state.result.at, environment, language)}
          />
        </>
      )}
    </Section>
  );
};
