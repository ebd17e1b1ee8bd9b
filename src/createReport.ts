import type { Indicator } from './indicators/Indicator';
import type { IndicatorResult, Status } from './indicators/IndicatorResult';
import { type Fix, proposeFix } from './fixes/proposeFix';
import { describeFinding } from './i18n/describeFinding';
import { describePopulation } from './i18n/describePopulation';
import { formatSerialMoment } from './i18n/formatMoment';
import { formatBareValue, formatPlain, formatTarget } from './i18n/formatValue';
import { type Language, translate } from './i18n/translate';
import type { Recalculation, Written } from './recalculate';
import type { ResultChange } from './sheets/runs/findChanged';
import { statusSigns } from './sheets/statusMarks';
import type { Finding } from './workbook/Finding';
import { formatSchoolYear } from './workbook/SchoolYear';

/** A recalculation in words and plain numbers: what the pane shows and `--json` writes. */
export interface Report {
  readonly outcome: 'computed' | 'refused';
  /** `2024./2025.`; null when refused. */
  readonly schoolYear: string | null;
  readonly indicators: readonly ReportedIndicator[];
  readonly findings: readonly ReportedFinding[];
  readonly written: Written;
  /** Name of the school; '' when the settings have none, or when refused. */
  readonly school: string;
  /** The moment behind the results, `22.11.2026. 14:05`; null when refused. */
  readonly calculatedAt: string | null;
  /** Values and statuses that are no longer as the press before left them. */
  readonly changes: readonly ReportedChange[];
}

/** A value or status of an indicator in a school year that changed since the press before. */
export interface ReportedChange {
  readonly id: string;
  readonly name: string;
  readonly year: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly statusFrom: Status;
  readonly statusTo: Status;
  /** The same as people read it; statuses with their signs. */
  readonly shown: Readonly<Record<'from' | 'to' | 'statusFrom' | 'statusTo', string>>;
  /** All of it in one line. */
  readonly sentence: string;
}

/** One indicator in one school year of the plan. */
export interface ReportedIndicator {
  readonly id: string;
  readonly name: string;
  readonly year: string;
  /** A share is a fraction; null when there is no value. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly population: string;
  readonly target: number | null;
  readonly status: Status;
  /** The same as people read it. */
  readonly shown: Readonly<
    Record<'value' | 'numerator' | 'denominator' | 'target' | 'status', string>
  >;
}

/** A finding with its words, but without the parts they were made of. */
export interface ReportedFinding extends Omit<Finding, 'params'> {
  readonly message: string;
  readonly remedy: string;
  /** How a machine can mend it; null where only people can know what was meant. */
  readonly fix: Fix | null;
}

/** A finding in words of the reader's language. */
export const reportFinding = (finding: Finding, language: Language): ReportedFinding => {
  const { code, severity, sheet, table, row, column, value } = finding;
  const words = describeFinding(finding, language);
  return { code, severity, sheet, table, row, column, value, ...words, fix: proposeFix(finding) };
};

const reportIndicator = (
  result: IndicatorResult,
  indicator: Indicator | undefined,
  language: Language,
): ReportedIndicator => {
  const { id, name, value, numerator, denominator, target, status } = result;
  return {
    id,
    name,
    year: formatSchoolYear(result.year),
    value,
    numerator,
    denominator,
    population: describePopulation(result, language),
    target,
    status,
    shown: {
      value: value === null ? '' : formatBareValue(result, language),
      numerator: numerator === null ? '' : formatPlain(numerator, language),
      denominator: denominator === null ? '' : formatPlain(denominator, language),
      target: (indicator && formatTarget(indicator, result, language)) ?? '',
      status: showStatus(status, language),
    },
  };
};

const showStatus = (status: Status, language: Language): string =>
  `${statusSigns[status]} ${translate(language, `statuses.${status}`)}`;

const reportChange = (change: ResultChange, language: Language): ReportedChange => {
  const { id, name, unit, before, after, from, to, statusFrom, statusTo } = change;
  const year = formatSchoolYear(change.year);
  const shown = {
    from: formatBareValue({ ...before, unit }, language),
    to: formatBareValue({ ...after, unit }, language),
    statusFrom: showStatus(statusFrom, language),
    statusTo: showStatus(statusTo, language),
  };
  const key = statusFrom === statusTo ? 'runs.change' : 'runs.changeWithStatus';
  const sentence = translate(language, key, { id, name, year, ...shown });
  return { id, name, year, from, to, statusFrom, statusTo, shown, sentence };
};

const nothing: Written = { sheetsCreated: 0, cells: 0 };

/** Puts a recalculation into words of the reader's language. */
export const createReport = (result: Recalculation, language: Language): Report => {
  const findings = result.findings.map((finding) => reportFinding(finding, language));
  if (result.outcome === 'refused') {
    return {
      outcome: 'refused',
      schoolYear: null,
      indicators: [],
      findings,
      written: nothing,
      school: '',
      calculatedAt: null,
      changes: [],
    };
  }
  const catalogue = new Map(result.catalogue.map((indicator) => [indicator.id, indicator]));
  return {
    outcome: 'computed',
    schoolYear: formatSchoolYear(result.schoolYear),
    indicators: result.indicators.map((one) =>
      reportIndicator(one, catalogue.get(one.id), language),
    ),
    findings,
    written: result.written,
    school: result.school,
    calculatedAt: formatSerialMoment(result.calculatedAt, language),
    changes: result.changed.map((change) => reportChange(change, language)),
  };
};
