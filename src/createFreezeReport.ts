import { type ReportedFinding, reportFinding } from './createReport';
import type { Freezing, Frozen } from './freezeYear';
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
  const summary = summarise(result, schoolYear, language);
  return { outcome, schoolYear, changed, kept, withoutValue, findings, written, summary };
};

const summarise = (
  { outcome, changed, kept, withoutValue }: Frozen,
  year: string,
  language: Language,
): string => {
  if (changed.length + kept.length === 0) {
    const nothing = outcome === 'frozen' ? 'nothingToFreeze' : 'nothingFrozen';
    return translate(language, `freezing.${nothing}`, { year });
  }
  const counts = { changed: changed.length, kept: kept.length };
  const done = translate(language, `freezing.${outcome}`, { year, ...counts });
  if (withoutValue.length === 0) return done;
  const ids = withoutValue.join(', ');
  return `${done} ${translate(language, 'freezing.withoutValue', { ids })}`;
};
