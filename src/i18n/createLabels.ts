import type { Indicator } from '../indicators/Indicator';
import type { IndicatorResult } from '../indicators/IndicatorResult';
import type { SheetLabels } from '../sheets/SheetLabels';
import { soonDays } from '../sheets/dueOf';
import { dueSigns } from '../sheets/dueRules';
import { judgedResults, judgePriority } from '../sheets/judgePriority';
import { statusSigns } from '../sheets/statusMarks';
import { formatSchoolYear } from '../workbook/SchoolYear';
import { createDashboardLabels } from './createDashboardLabels';
import { createReportLabels } from './createReportLabels';
import { describeFinding } from './describeFinding';
import { describePopulation } from './describePopulation';
import { formatBareValue, formatTarget, formatValue } from './formatValue';
import { type Language, translate, translateCount } from './translate';

const line = (indicator: Indicator, result: IndicatorResult, language: Language): string => {
  const { id, name } = indicator;
  const target = formatTarget(indicator, result, language);
  const value = formatValue(result, language);
  const status = `${statusSigns[result.status]} ${translate(language, `statuses.${result.status}`)}`;
  return target === null
    ? translate(language, 'sheets.lineWithoutTarget', { id, name, value })
    : translate(language, 'sheets.line', { id, name, value, target, status });
};

/** How many of the indicators that have a target are met, on track, and without data. */
const summary = (results: readonly IndicatorResult[], language: Language): string => {
  const judged = judgedResults(results);
  const total = judged.length;
  if (total === 0) return translate(language, 'sheets.nothingToJudge');
  const count = (status: IndicatorResult['status']): number =>
    judged.filter((result) => result.status === status).length;
  const [met, onTrack, missing] = [count('met'), count('on-track'), count('no-data')];
  const status = judgePriority(results);
  const sign = status === null ? '' : `${statusSigns[status]} `;
  if (missing === total) return sign + translateCount(language, 'sheets.summaryNoData', total);
  const parts = [
    translateCount(language, 'sheets.summary', met, { met, total }),
    ...(onTrack === 0 ? [] : [translate(language, 'sheets.summaryOnTrack', { count: onTrack })]),
    ...(missing === 0 ? [] : [translate(language, 'sheets.summaryMissing', { missing })]),
  ];
  return sign + parts.join('; ');
};

/** Every word of the output sheets in a language; `moment` is the time that they bear. */
export const createLabels = (language: Language, moment: string): SheetLabels => ({
  language,
  subtitle: (school, year) =>
    translate(language, 'sheets.subtitle', { school, year: formatSchoolYear(year) }),
  calculated: translate(language, 'sheets.calculated', { moment }),
  legend: translate(language, 'sheets.legend'),
  dueLegend: translate(language, 'sheets.dueLegend', { ...dueSigns, days: soonDays }),
  status: (status) => translate(language, `statuses.${status}`),
  value: (result) => formatValue(result, language),
  population: (result) => describePopulation(result, language),
  line: (indicator, result) => line(indicator, result, language),
  summary: (results) => summary(results, language),
  formulas: {
    title: translate(language, 'formulas.title'),
    explanation: translate(language, 'formulas.explanation'),
    header: [
      translate(language, 'formulas.id'),
      translate(language, 'formulas.value'),
      translate(language, 'formulas.formula'),
    ],
    refusal: ({ reason, field }) => translate(language, `formulas.refusals.${reason}`, { field }),
  },
  runs: {
    state: {
      title: translate(language, 'runs.state.title'),
      explanation: translate(language, 'runs.state.explanation'),
      header: [
        translate(language, 'runs.state.key'),
        translate(language, 'runs.state.value'),
        translate(language, 'runs.state.numerator'),
        translate(language, 'runs.state.denominator'),
        translate(language, 'runs.state.status'),
      ],
    },
    history: {
      title: translate(language, 'runs.history.title'),
      explanation: translate(language, 'runs.history.explanation'),
      header: [
        translate(language, 'runs.history.moment'),
        translate(language, 'runs.history.year'),
        translate(language, 'runs.history.id'),
        translate(language, 'runs.history.name'),
        translate(language, 'runs.history.from'),
        translate(language, 'runs.history.to'),
        translate(language, 'runs.history.statusFrom'),
        translate(language, 'runs.history.statusTo'),
      ],
    },
    firstRun: translate(language, 'runs.history.firstRun'),
    value: (result) => formatBareValue(result, language),
    status: (status) => `${statusSigns[status]} ${translate(language, `statuses.${status}`)}`,
  },
  dashboard: createDashboardLabels(language),
  report: createReportLabels(language),
  trend: {
    rises: translate(language, 'trends.rises'),
    falls: translate(language, 'trends.falls'),
    stays: translate(language, 'trends.stays'),
  },
  severity: (severity) => translate(language, `dataCheck.severities.${severity}`),
  finding: (finding) => describeFinding(finding, language),
  manyFindings: (count, example) => {
    const { message, remedy } = describeFinding(example, language);
    return {
      message: translate(language, 'dataCheck.many', { count, example: message }),
      remedy,
    };
  },
  yes: translate(language, 'sheets.yes'),
  no: translate(language, 'sheets.no'),
  increase: translate(language, 'sheets.increase'),
  retiredIndicator: translate(language, 'sheets.retiredIndicator'),
  retiredPriority: translate(language, 'sheets.retiredPriority'),
});
