import type { DashboardLabels } from './dashboard/DashboardLabels';
import type { Indicator } from '../indicators/Indicator';
import type { IndicatorResult, Status } from '../indicators/IndicatorResult';
import type { ReportLabels } from './report/ReportLabels';
import type { TwinRefusal } from './formulas/Twin';
import type { RememberedResult } from './runs/RunState';
import type { TrendWords } from './showTrend';
import type { Finding, Severity } from '../workbook/Finding';
import type { SchoolYear } from '../workbook/SchoolYear';

/** The words of a plain range: the sheet's title, what it is for, its header. */
export interface SheetWords {
  readonly title: string;
  readonly explanation: string;
  readonly header: readonly string[];
}

export interface FindingWords {
  readonly message: string;
  readonly remedy: string;
}

/** Every word that an output sheet bears, in the language of the run. */
export interface SheetLabels {
  /** Which of a column's two headers is used when the column is made. */
  readonly language: 'lv' | 'en';
  /** `Skola · 2024./2025. mācību gads`. */
  readonly subtitle: (school: string, year: SchoolYear) => string;
  readonly calculated: string;
  readonly legend: string;
  /** What the signs before a deadline say. */
  readonly dueLegend: string;
  readonly status: (status: Status) => string;
  /** A computed value with what it is made of: `84,89 % (118 no 139)`. */
  readonly value: (result: IndicatorResult) => string;
  /** Who was counted, in words. */
  readonly population: (result: IndicatorResult) => string;
  /** An indicator in a year in one readable line: name, value, target, status. */
  readonly line: (indicator: Indicator, result: IndicatorResult) => string;
  /** How many of the linked indicators are where: `Sasniegti 2 no 3`. */
  readonly summary: (results: readonly IndicatorResult[]) => string;
  /** The hidden sheet of the formulas: its title, what it is for, its header. */
  readonly formulas: {
    readonly title: string;
    readonly explanation: string;
    readonly header: readonly [id: string, value: string, formula: string];
    /** Why an indicator has no formula. */
    readonly refusal: (refusal: TwinRefusal) => string;
  };
  /** What a run leaves behind: its hidden state, and the sheet that tells what changed and when. */
  readonly runs: {
    readonly state: SheetWords;
    readonly history: SheetWords;
    /** The line with which the history begins. */
    readonly firstRun: string;
    /** A value as people read it, without what it is made of. */
    readonly value: (result: RememberedResult & Pick<IndicatorResult, 'unit'>) => string;
    readonly status: (status: Status) => string;
  };
  readonly dashboard: DashboardLabels;
  readonly report: ReportLabels;
  /** How the latest value stands to the one before. */
  readonly trend: TrendWords;
  readonly severity: (severity: Severity) => string;
  /** A finding in words: what and where, and what to do. */
  readonly finding: (finding: Finding) => FindingWords;
  /** The same for so many findings of which not each one is written out. */
  readonly manyFindings: (count: number, example: Finding) => FindingWords;
  readonly yes: string;
  readonly no: string;
  /** What a comparison without a number asks for. */
  readonly increase: string;
  readonly retiredIndicator: string;
  readonly retiredPriority: string;
}
