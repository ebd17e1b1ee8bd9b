import type { Report } from '../../createReport';
import { IndicatorSummary } from '../home/IndicatorSummary';
import { useText } from '../parts/LanguageContext';
import type { PaneServices } from '../services/PaneServices';

export interface IndicatorsScreenProps {
  /** Null as long as nothing has been recalculated. */
  readonly report: Report | null;
  readonly services: PaneServices;
}

/** The indicators of the year that was recalculated. */
export const IndicatorsScreen = ({ report }: IndicatorsScreenProps) => {
  const text = useText();
  if (report === null) return <p>{text('pane.places.recalculateFirst')}</p>;
  const ofTheYear = report.indicators.filter(({ year }) => year === report.schoolYear);
  return <IndicatorSummary indicators={ofTheYear} />;
};
