import { useContext } from 'react';
import type { PaneModel } from '../model/PaneModel';
import { FaultNotice } from '../parts/FaultNotice';
import { LanguageContext, useText } from '../parts/LanguageContext';
import { openLater } from '../parts/openLater';
import { useStore } from '../store/Store';
import { YearChoice } from '../year/YearChoice';
import { describeResults } from './describeResults';
import { RecalculateButton } from './RecalculateButton';
import { useHomeScreenStyles } from './HomeScreen.styles';

const OutcomeView = openLater(
  async () => (await import('./OutcomeView')).OutcomeView,
  () => null,
);
const FirstRunScreen = openLater(
  async () => (await import('../firstRun/FirstRunScreen')).FirstRunScreen,
);

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
  const run = useStore(model.run);
  const view = useStore(model.workbook);
  const { last, running, report } = run;

  const isNew = view.kind === 'seen' && view.results.kind === 'never';
  if (isNew && last === null && !running) {
    return <FirstRunScreen model={model} tables={view.tables} environment={environment} />;
  }

  const line = describeResults(run, view, language);
  const results = view.kind === 'seen' && view.results.kind !== 'never' ? view.results : null;
  const year = report?.schoolYear ?? results?.schoolYear ?? null;
  const school = report?.school ?? '';
  return (
    <>
      <div className={styles.top} aria-busy={running}>
        {school !== '' && <div className={styles.school}>{school}</div>}
        <p className={styles.state} role="status">
          <span className={styles[line.tone]} aria-hidden>
            {line.sign}
          </span>
          <span>{line.text}</span>
        </p>
        {year !== null && (
          <div className={styles.school}>{text('pane.computedYear', { year })}</div>
        )}
      </div>
      <YearChoice model={model} />
      <RecalculateButton
        state={run}
        onRecalculate={() => void model.run.start()}
        onCancel={model.run.cancel}
      />
      {view.kind === 'failed' && last === null && (
        <FaultNotice error={view.error} at={view.at} environment={environment} />
      )}
      {
        // A fault must not stand there while the next attempt is under way; figures may.
        last !== null && !(running && last.kind === 'failed') && (
          <OutcomeView
            outcome={last}
            environment={environment}
            undoesAtOnce={model.services.undoesAtOnce()}
            onGo={model.place.set}
          />
        )
      }
    </>
  );
};
