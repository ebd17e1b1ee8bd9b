import type { IndicatorResult } from '../indicators/IndicatorResult';
import type { ReportLabels } from '../sheets/report/ReportLabels';
import { formatSchoolYear } from '../workbook/SchoolYear';
import { formatPlain, formatValue } from './formatValue';
import { type Language, type TextKey, translate, translateCount } from './translate';

/** Says what the school stated itself for a figure that is computed as well. */
const declared = (result: IndicatorResult, language: Language): string | null =>
  result.declared === null || result.declared.value === null
    ? null
    : translate(language, 'report.quality.declared', {
        value: formatValue({ ...result, ...result.declared }, language),
      });

/** Every word of the self-assessment report in a language. */
export const createReportLabels = (language: Language): ReportLabels => {
  const say = (key: TextKey): string => translate(language, key);
  const inYear = (key: TextKey) => (year: Parameters<typeof formatSchoolYear>[0]) =>
    translate(language, key, { year: formatSchoolYear(year) });
  return {
    title: say('report.title'),
    total: say('report.total'),
    school: {
      caption: say('report.school.caption'),
      mission: say('report.school.mission'),
      vision: say('report.school.vision'),
      values: say('report.school.values'),
    },
    programmes: {
      caption: say('report.programmes.caption'),
      programme: say('report.programmes.programme'),
      name: say('report.programmes.name'),
      code: say('report.programmes.code'),
      place: say('report.programmes.place'),
      licence: say('report.programmes.licence'),
      licenceDate: say('report.programmes.licenceDate'),
      pupils: say('report.programmes.pupils'),
      started: say('report.programmes.started'),
      ended: say('report.programmes.ended'),
      graduates: say('report.programmes.graduates'),
    },
    leavers: {
      caption: say('report.leavers.caption'),
      code: say('report.leavers.code'),
      count: say('report.leavers.count'),
      reason: say('report.leavers.reason'),
      moved: say('report.leavers.moved'),
      other: say('report.leavers.other'),
      continues: say('report.leavers.continues'),
      explanation: say('report.leavers.explanation'),
    },
    interest: {
      caption: say('report.interest.caption'),
      area: say('report.interest.area'),
      name: say('report.interest.name'),
      ageGroup: say('report.interest.ageGroup'),
      pupils: say('report.interest.pupils'),
      provider: say('report.interest.provider'),
      access: say('report.interest.access'),
      place: say('report.interest.place'),
      funding: say('report.interest.funding'),
    },
    staff: {
      caption: say('report.staff.caption'),
      information: say('report.staff.information'),
      measure: say('report.staff.measure'),
      amount: say('report.staff.amount'),
      comments: say('report.staff.comments'),
      people: say('report.staff.people'),
      workload: say('report.staff.workload'),
      teachers: say('report.staff.teachers'),
      graded: say('report.staff.graded'),
      vacancies: say('report.staff.vacancies'),
      support: say('report.staff.support'),
    },
    goals: {
      thisYear: inYear('report.goals.thisYear'),
      nextYear: inYear('report.goals.nextYear'),
      goal: say('report.goals.goal'),
      reached: say('report.goals.reached'),
      ahead: say('report.goals.ahead'),
      status: say('report.goals.status'),
      comment: say('report.goals.comment'),
      qualitative: say('report.goals.qualitative'),
      quantitative: say('report.goals.quantitative'),
    },
    criteria: {
      caption: say('report.criteria.caption'),
      criterion: (number, name) =>
        translate(language, 'report.criteria.criterion', { number, name }),
      level: say('report.criteria.level'),
      indicator: say('report.criteria.indicator'),
      methods: say('report.criteria.methods'),
      strengths: say('report.criteria.strengths'),
      needs: say('report.criteria.needs'),
      observationGoals: say('report.criteria.observationGoals'),
      observationData: say('report.criteria.observationData'),
      conclusions: say('report.criteria.conclusions'),
    },
    levels: {
      caption: say('report.levels.caption'),
      programme: say('report.levels.programme'),
      code: say('report.levels.code'),
      pupils: say('report.levels.pupils'),
      high: say('report.levels.high'),
      optimal: say('report.levels.optimal'),
      sufficient: say('report.levels.sufficient'),
      insufficient: say('report.levels.insufficient'),
      percentage: (decimal) =>
        translate(language, 'report.levels.percentage', {
          number: language === 'lv' ? decimal.replace('.', ',') : decimal,
        }),
    },
    quality: {
      caption: say('report.quality.caption'),
      indicator: say('report.quality.indicator'),
      goal: say('report.quality.goal'),
      result: say('report.quality.result'),
      figure: say('report.quality.figure'),
      target: say('report.quality.target'),
      actual: say('report.quality.actual'),
      status: say('report.quality.status'),
      declared: (result) => declared(result, language),
    },
    projects: {
      caption: say('report.projects.caption'),
      name: say('report.projects.name'),
      description: say('report.projects.description'),
    },
    tasks: {
      caption: say('report.tasks.caption'),
      task: say('report.tasks.task'),
      outcome: say('report.tasks.outcome'),
    },
    achievements: {
      caption: say('report.achievements.caption'),
      contests: say('report.achievements.contests'),
      others: say('report.achievements.others'),
      event: say('report.achievements.event'),
      level: say('report.achievements.level'),
      participants: say('report.achievements.participants'),
      result: say('report.achievements.result'),
      more: say('report.achievements.more'),
      pupils: (count) => translateCount(language, 'report.achievements.pupils', count),
      points: (result, points) =>
        translate(language, 'report.achievements.points', {
          result,
          points: formatPlain(points, language),
        }),
      times: (result, count) =>
        count === 1 ? result : translate(language, 'report.achievements.times', { result, count }),
    },
    recommendations: {
      caption: say('report.recommendations.caption'),
      council: say('report.recommendations.council'),
      head: say('report.recommendations.head'),
    },
  };
};
