import { useContext, useState } from 'react';
import type { IndicatorBook } from '../../editing/openIndicators';
import type { SaveReport } from '../../excel/editWorkbook';
import type { PaneModel } from '../model/PaneModel';
import { LanguageContext } from '../parts/LanguageContext';
import { ReadingView } from '../parts/ReadingView';
import { useReading } from '../parts/useReading';
import { useStore } from '../store/Store';
import { deferWork, type Defer } from './deferWork';
import { EnteredScreen } from './EnteredScreen';
import { GoalScreen } from './GoalScreen';
import { IndicatorBrowser } from './IndicatorBrowser';
import { IndicatorEditor } from './IndicatorEditor';
import type { IndicatorTask } from './IndicatorTask';

export interface IndicatorsScreenProps {
  readonly model: PaneModel;
  /** Where we run, for technical details. */
  readonly environment: string;
  /** Puts off what follows typing; tests do it at once. */
  readonly defer?: Defer;
}

/**
 * The indicators of the school year: a list, each opening into its explanation, and the forms that
 * edit a row of the catalogue or what staff enter.
 */
export const IndicatorsScreen = ({
  model,
  environment,
  defer = deferWork,
}: IndicatorsScreenProps) => {
  const language = useContext(LanguageContext);
  const year = useStore(model.year);
  const { state, again } = useReading(
    `${year} ${language}`,
    () => model.services.openIndicators(year),
    model.now,
  );
  const [task, setTask] = useState<IndicatorTask>({ kind: 'list', saved: null, returnTo: null });

  const toList = (returnTo: string | null): void =>
    setTask({ kind: 'list', saved: null, returnTo });
  const onSaved = async (returnTo: string | null, report: SaveReport): Promise<void> => {
    // The list must not show the values of before.
    await again();
    setTask({ kind: 'list', saved: report, returnTo });
  };

  const show = (book: IndicatorBook) => {
    const { services } = model;
    const common = { book, services, environment };
    switch (task.kind) {
      case 'edit':
        return (
          <IndicatorEditor
            {...common}
            id={task.id}
            defer={defer}
            onCancel={() => toList(task.id)}
            onSaved={onSaved}
          />
        );
      case 'enter':
        return (
          <EnteredScreen
            {...common}
            id={task.id}
            onCancel={() => toList(task.id)}
            onSaved={onSaved}
          />
        );
      case 'goals':
        return (
          <GoalScreen {...common} id={task.id} onCancel={() => toList(task.id)} onSaved={onSaved} />
        );
      case 'list':
        return (
          <IndicatorBrowser
            {...common}
            saved={task.saved}
            returnTo={task.returnTo}
            onTask={setTask}
            onRefresh={again}
          />
        );
    }
  };
  return (
    <ReadingView state={state} onAgain={again} environment={environment}>
      {show}
    </ReadingView>
  );
};
