import { useContext } from 'react';
import type { PaneModel } from '../model/PaneModel';
import { LanguageContext } from '../parts/LanguageContext';
import { ReadingView } from '../parts/ReadingView';
import { useReading } from '../parts/useReading';
import { useStore } from '../store/Store';
import { PlanOverview } from './PlanOverview';

export interface PlanScreenProps {
  readonly model: PaneModel;
  /** Where we run, for technical details. */
  readonly environment: string;
}

/** The plan of the school year: its priorities, who owns them, and what is due. */
export const PlanScreen = ({ model, environment }: PlanScreenProps) => {
  const language = useContext(LanguageContext);
  const year = useStore(model.year);
  const { services, now } = model;
  const { state, again } = useReading(`${year} ${language}`, () => services.readPlan(year), now);
  return (
    <ReadingView state={state} onAgain={again} environment={environment}>
      {(plan) => (
        <PlanOverview
          plan={plan}
          services={services}
          environment={environment}
          today={now()}
          onRefresh={again}
        />
      )}
    </ReadingView>
  );
};
