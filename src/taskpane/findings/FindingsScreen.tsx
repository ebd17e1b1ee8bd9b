import type { Report } from '../../createReport';
import type { PaneModel } from '../model/PaneModel';
import { useText } from '../parts/LanguageContext';
import { FindingList } from './FindingList';

export interface FindingsScreenProps {
  /** Null as long as nothing has been recalculated. */
  readonly report: Report | null;
  readonly model: PaneModel;
  /** Where we run, for technical details. */
  readonly environment: string;
}

/** What was found in the data, and what to do about it. */
export const FindingsScreen = ({ report }: FindingsScreenProps) => {
  const text = useText();
  if (report === null) return <p>{text('pane.places.recalculateFirst')}</p>;
  return <FindingList findings={report.findings} />;
};
