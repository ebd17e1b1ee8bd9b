import type { PaneModel } from '../model/PaneModel';
import { Choice } from '../parts/Choice';
import { useText } from '../parts/LanguageContext';
import { useStore } from '../store/Store';
import { formatSchoolYear } from '../../workbook/SchoolYear';
import { offerYears } from './offerYears';

export interface YearChoiceProps {
  readonly model: PaneModel;
}

/** The school year that is recalculated and frozen: the one of the settings, or another. */
export const YearChoice = ({ model }: YearChoiceProps) => {
  const text = useText();
  const chosen = useStore(model.year);
  const { report, running } = useStore(model.run);
  const years = offerYears(report, model.now());
  const options = [
    { value: '', label: text('pane.year.fromSettings') },
    ...years.map((year) => ({ value: String(year), label: formatSchoolYear(year) })),
  ];
  return (
    <Choice
      label={text('pane.year.label')}
      value={chosen === null ? '' : String(chosen)}
      options={options}
      disabled={running}
      onChoose={(value) => model.year.set(years.find((year) => String(year) === value) ?? null)}
    />
  );
};
