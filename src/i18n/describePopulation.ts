import type { IndicatorResult } from '../indicators/IndicatorResult';
import { formatSchoolYear } from '../workbook/SchoolYear';
import { type Language, translate } from './translate';

/** Who was counted: the sheet, the school years and the conditions, as the staff wrote them. */
export const describePopulation = ({ population }: IndicatorResult, language: Language): string => {
  const { sheet, years, part, whole } = population;
  const first = years[0];
  const last = years.at(-1);
  const span =
    first === undefined || last === undefined
      ? ''
      : first === last
        ? formatSchoolYear(first)
        : `${formatSchoolYear(first)}–${formatSchoolYear(last)}`;
  if (sheet === null) return translate(language, 'sheets.populationEntered', { years: span });
  const params = { sheet, years: span, part, whole };
  if (part !== '' && whole !== '') return translate(language, 'sheets.populationBoth', params);
  if (part !== '') return translate(language, 'sheets.populationPart', params);
  if (whole !== '') return translate(language, 'sheets.populationWhole', params);
  return translate(language, 'sheets.populationAll', params);
};
