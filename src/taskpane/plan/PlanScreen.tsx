import type { Report } from '../../createReport';
import { useText } from '../parts/LanguageContext';
import type { PaneServices } from '../services/PaneServices';

export interface PlanScreenProps {
  /** Null as long as nothing has been recalculated. */
  readonly report: Report | null;
  readonly services: PaneServices;
}

/** Where the year's plan is kept. */
export const PlanScreen = ({ report }: PlanScreenProps) => {
  const text = useText();
  return <p>{text(report === null ? 'pane.places.recalculateFirst' : 'pane.plan.onSheet')}</p>;
};
