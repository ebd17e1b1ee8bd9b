import type { IndicatorResult } from '../../indicators/IndicatorResult';
import type { SchoolYear } from '../../workbook/SchoolYear';

/** Every word of the self-assessment report, in the language of the run. */
export interface ReportLabels {
  readonly title: string;
  readonly total: string;
  readonly school: Readonly<Record<'caption' | 'mission' | 'vision' | 'values', string>>;
  readonly programmes: Readonly<
    Record<
      | 'caption'
      | 'programme'
      | 'name'
      | 'code'
      | 'place'
      | 'licence'
      | 'licenceDate'
      | 'pupils'
      | 'started'
      | 'ended'
      | 'graduates',
      string
    >
  >;
  readonly leavers: Readonly<
    Record<
      'caption' | 'code' | 'count' | 'reason' | 'moved' | 'other' | 'continues' | 'explanation',
      string
    >
  >;
  readonly interest: Readonly<
    Record<
      | 'caption'
      | 'area'
      | 'name'
      | 'ageGroup'
      | 'pupils'
      | 'provider'
      | 'access'
      | 'place'
      | 'funding',
      string
    >
  >;
  readonly staff: Readonly<
    Record<
      | 'caption'
      | 'information'
      | 'measure'
      | 'amount'
      | 'comments'
      | 'people'
      | 'workload'
      | 'teachers'
      | 'graded'
      | 'vacancies'
      | 'support',
      string
    >
  >;
  readonly goals: Readonly<
    Record<
      'goal' | 'reached' | 'ahead' | 'status' | 'comment' | 'qualitative' | 'quantitative',
      string
    >
  > & {
    readonly thisYear: (year: SchoolYear) => string;
    readonly nextYear: (year: SchoolYear) => string;
  };
  readonly criteria: Readonly<
    Record<
      | 'caption'
      | 'level'
      | 'indicator'
      | 'methods'
      | 'strengths'
      | 'needs'
      | 'observationGoals'
      | 'observationData'
      | 'conclusions',
      string
    >
  > & {
    readonly criterion: (number: number, name: string) => string;
  };
  readonly levels: Readonly<
    Record<
      | 'caption'
      | 'programme'
      | 'code'
      | 'pupils'
      | 'high'
      | 'optimal'
      | 'sufficient'
      | 'insufficient',
      string
    >
  > & {
    /** A decimal text with a point as a percentage: `12,23%`. */
    readonly percentage: (decimal: string) => string;
  };
  readonly quality: Readonly<
    Record<
      'caption' | 'indicator' | 'goal' | 'result' | 'figure' | 'target' | 'actual' | 'status',
      string
    >
  > & {
    /** What the school stated itself beside what was computed. */
    readonly declared: (result: IndicatorResult) => string | null;
  };
  readonly projects: Readonly<Record<'caption' | 'name' | 'description', string>>;
  readonly tasks: Readonly<Record<'caption' | 'task' | 'outcome', string>>;
  readonly achievements: Readonly<
    Record<
      'caption' | 'contests' | 'others' | 'event' | 'level' | 'participants' | 'result' | 'more',
      string
    >
  > & {
    readonly pupils: (count: number) => string;
    readonly points: (result: string, points: number) => string;
    readonly times: (result: string, count: number) => string;
  };
  readonly recommendations: Readonly<Record<'caption' | 'council' | 'head', string>>;
}
