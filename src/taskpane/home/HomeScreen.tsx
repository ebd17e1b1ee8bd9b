import { useContext } from 'react';
import { describeRunState } from '../run/describeRunState';
import { FirstSteps } from '../firstRun/FirstSteps';
import type { PaneModel } from '../model/PaneModel';
import { LanguageContext, useText } from '../parts/LanguageContext';
import { useStore } from '../store/Store';
import { OutcomeView } from './OutcomeView';
import { RecalculateButton } from './RecalculateButton';
import { useHomeScreenStyles } from './HomeScreen.styles';

export interface HomeScreenProps {
  readonly model: PaneModel;
  /** Where we run, for technical details. */
  readonly environment: string;
}

/** The first screen: the state of the results, the one button, and what came of it. */
export const HomeScreen = ({ model, environment }: HomeScreenProps) => {
  const styles = useHomeScreenStyles();
  const text = useText();
  const language = useContext(LanguageContext);
  const state = useStore(model.run);
  const { last, running } = state;
  const year = last?.kind === 'reported' ? last.report.schoolYear : null;
  return (
    <>
      <div aria-busy={running}>
        {year !== null && <div className={styles.year}>{text('pane.schoolYear', { year })}</div>}
        <p className={styles.state} role="status">
          {describeRunState(state, language)}
        </p>
      </div>
      <RecalculateButton
        state={state}
        onRecalculate={() => void model.run.start()}
        onCancel={model.run.cancel}
      />
      {last === null ? (
        <FirstSteps />
      ) : (
        // A fault must not stand there while the next attempt is under way; figures may.
        !(running && last.kind === 'failed') && (
          <OutcomeView
            outcome={last}
            environment={environment}
            onShowFindings={() => model.place.set('findings')}
          />
        )
      )}
    </>
  );
};
