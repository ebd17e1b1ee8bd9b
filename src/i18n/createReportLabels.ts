import type { IndicatorResult } from '../indicators/IndicatorResult';
import type { ReportLabels } from '../sheets/report/ReportLabels';
import { formatSchoolYear } from '../workbook/SchoolYear';
import { formatPlain, formatValue } from './formatValue';
import {
  type Language,
  type TextKey,
  translate,
  translateCount,
  translateSection,
} from './translate';

/** Says what the school stated itself for a figure that is computed as well. */
const declared = (result: IndicatorResult, language: Language): string | null =>
  result.declared === null || result.declared.value === null
    ? null
    : translate(language, 'report.quality.declared', {
        value: formatValue({ ...result, ...result.declared }, language),
      });

/** Every word of the self-assessment report in a language. */
export const createReportLabels = (language: Language): ReportLabels => {
  const words = <Section extends string>(section: Section) => translateSection(language, section);
  const inYear = (key: TextKey) => (year: Parameters<typeof formatSchoolYear>[0]) =>
    translate(language, key, { year: formatSchoolYear(year) });
  return {
    ...words('report'),
    school: words('report.school'),
    programmes: words('report.programmes'),
    leavers: words('report.leavers'),
    interest: words('report.interest'),
    staff: words('report.staff'),
    goals: {
      ...words('report.goals'),
      thisYear: inYear('report.goals.thisYear'),
      nextYear: inYear('report.goals.nextYear'),
    },
    criteria: {
      ...words('report.criteria'),
      criterion: (number, name) =>
        translate(language, 'report.criteria.criterion', { number, name }),
    },
    levels: {
      ...words('report.levels'),
      percentage: (decimal) =>
        translate(language, 'report.levels.percentage', {
          number: language === 'lv' ? decimal.replace('.', ',') : decimal,
        }),
    },
    quality: {
      ...words('report.quality'),
      declared: (result) => declared(result, language),
    },
    projects: words('report.projects'),
    tasks: words('report.tasks'),
    achievements: {
      ...words('report.achievements'),
      pupils: (count) => translateCount(language, 'report.achievements.pupils', count),
      points: (result, points) =>
        translate(language, 'report.achievements.points', {
          result,
          points: formatPlain(points, language),
        }),
      times: (result, count) =>
        count === 1 ? result : translate(language, 'report.achievements.times', { result, count }),
    },
    recommendations: words('report.recommendations'),
  };
};
