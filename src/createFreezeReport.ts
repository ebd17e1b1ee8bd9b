import { type ReportedFinding, reportFinding } from './createReport';
import type { Freezing } from './freezeYear';
import { type Language, translate } from './i18n/translate';
import type { Written } from './recalculate';
import { formatSchoolYear } from './workbook/SchoolYear';

/** The freezing or unfreezing of a school year in words: what the pane and the command line show. */
export interface FreezeReport {
  readonly outcome: Freezing['outcome'];
  /** `2024./2025.`; null when refused. */
  readonly schoolYear: string | null;
  /** IDs of the indicators that were frozen, or unfrozen, by this call. */
  readonly changed: readonly string[];
  /** IDs of those that had been frozen before. */
  readonly kept: readonly string[];
  /** IDs of those that have no value in the year. */
  readonly withoutValue: readonly string[];
  readonly findings: readonly ReportedFinding[];
  readonly written: Written;
  /** What was done, in sentences; '' when refused. */
  readonly summary: string;
}

/** Puts the freezing of a year into words of the reader's language. */
export const createFreezeReport = (result: Freezing, language: Language): FreezeReport => {
  const findings = result.findings.map((finding) => reportFinding(finding, language));
  if (result.outcome === 'refused') {
    return {
      outcome: 'refused',
      schoolYear: null,
      changed: [],
      kept: [],
      withoutValue: [],
      findings,
      written: { sheetsCreated: 0, cells: 0 },
      summary: '',
    };
  }
  const { outcome, changed, kept, withoutValue, written } = result;
  const schoolYear = formatSchoolYear(result.schoolYear);
  const sentences = [
    translate(language, `freezing.${outcome}`, {
      year: schoolYear,
      changed: changed.length,
      kept: kept.length,
    }),
  ];
  if (withoutValue.length > 0) {
    sentences.push(translate(language, 'freezing.withoutValue', { ids: withoutValue.join(', ') }));
  }
  const summary = sentences.join(' ');
  return { outcome, schoolYear, changed, kept, withoutValue, findings, written, summary };
};
