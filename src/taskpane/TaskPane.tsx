import { useContext } from 'react';
import { describeRunState } from './describeRunState';
import { FirstRun } from './FirstRun';
import { LanguageContext, useText } from './LanguageContext';
import { OutcomeView } from './OutcomeView';
import { RecalculateButton } from './RecalculateButton';
import type { RunState } from './RecalculationRun';
import { useTaskPaneStyles } from './TaskPane.styles';

export interface TaskPaneProps {
  readonly state: RunState;
  /** Where we run, for technical details. */
  readonly environment: string;
  readonly onRecalculate: () => void;
}

/** The first screen: the state of the results, the one button, and what came of it. */
export const TaskPane = ({ state, environment, onRecalculate }: TaskPaneProps) => {
  const styles = useTaskPaneStyles();
  const text = useText();
  const language = useContext(LanguageContext);
  const { last, running } = state;
  const year = last?.kind === 'reported' ? last.report.schoolYear : null;
  return (
    <main className={styles.root} aria-busy={running}>
      <header className={styles.header}>
        <h1 className={styles.title}>{text('pane.title')}</h1>
        {year !== null && <div className={styles.year}>{text('pane.schoolYear', { year })}</div>}
      </header>
      <p className={styles.state} role="status">
        {describeRunState(state, language)}
      </p>
      <RecalculateButton state={state} onRecalculate={onRecalculate} />
      {last === null ? (
        <FirstRun />
      ) : (
        // A fault must not stand there while the next attempt is under way; figures may.
        !(running && last.kind === 'failed') && (
          <OutcomeView outcome={last} environment={environment} />
        )
      )}
    </main>
  );
};
