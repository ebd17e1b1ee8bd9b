import type { PaneModel } from '../model/PaneModel';
import { useStore } from '../store/Store';
import { parseSchoolYear } from '../../workbook/SchoolYear';
import { DeadlineList } from './DeadlineList';
import { FreezeSection } from './FreezeSection';
import { NextYearSection } from './NextYearSection';
import { ShareSection } from './ShareSection';
import { schoolYearOf } from './offerYears';
import { YearChoice } from './YearChoice';

export interface YearScreenProps {
  readonly model: PaneModel;
  /** Where we run, for technical details. */
  readonly environment: string;
}

/** What is done with a school year as a whole, and when. */
export const YearScreen = ({ model, environment }: YearScreenProps) => {
  const chosen = useStore(model.year);
  const { report } = useStore(model.run);
  const computed = parseSchoolYear(report?.schoolYear ?? '');
  const { services } = model;
  const today = model.now();
  return (
    <>
      <YearChoice model={model} />
      <FreezeSection services={services} year={chosen} environment={environment} />
      <NextYearSection services={services} year={chosen} environment={environment} />
      <ShareSection services={services} year={chosen} environment={environment} />
      <DeadlineList year={chosen ?? computed ?? schoolYearOf(today)} today={today} />
    </>
  );
};
