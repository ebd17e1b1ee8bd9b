import type { IndicatorResult, Population } from '../indicators/IndicatorResult';
import { formatSchoolYear } from '../workbook/SchoolYear';
import { describeCondition } from './describeCondition';
import { type Language, translate } from './translate';

const showYears = ({ years }: Population): string => {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last
    ? formatSchoolYear(first)
    : `${formatSchoolYear(first)}–${formatSchoolYear(last)}`;
};

/** Who was counted: the sheet, the school years and the conditions, in words. */
export const describePopulation = ({ population }: IndicatorResult, language: Language): string => {
  const { sheet, isShare } = population;
  const years = showYears(population);
  if (sheet === null) return translate(language, 'sheets.populationEntered', { years });
  const part = describeCondition(population.part, language);
  const whole = describeCondition(population.whole, language);
  const place = { sheet, years };
  if (isShare && part !== '') {
    return whole === ''
      ? translate(language, 'sheets.populationShareOfAll', { ...place, part })
      : translate(language, 'sheets.populationShare', { ...place, whole, part });
  }
  const conditions = [part, whole].filter((text) => text !== '').join('; ');
  return conditions === ''
    ? translate(language, 'sheets.populationAll', place)
    : translate(language, 'sheets.populationRows', { ...place, conditions });
};
