import { type ReportedFinding, reportFinding } from './createReport';
import { type Language, translate, translateCount } from './i18n/translate';
import type { Refused } from './Refused';
import type { Shared } from './shareCopy';
import { formatSchoolYear } from './workbook/SchoolYear';

/** The making of a share copy in words: what the pane and the command line show. */
export interface ShareReport {
  readonly outcome: 'shared' | 'refused';
  /** `2024./2025.`; null when refused. */
  readonly schoolYear: string | null;
  /** Titles of the sheets of the copy. */
  readonly sheets: readonly string[];
  /** How many figures are not shown. */
  readonly hidden: number;
  /** Where a text named a pupil and was cut. */
  readonly cut: readonly string[];
  readonly findings: readonly ReportedFinding[];
  /** What was done and what is left to do, in sentences; none when refused. */
  readonly sentences: readonly string[];
}

/** Puts the making of a share copy into words of the reader's language. */
export const createShareReport = (result: Shared | Refused, language: Language): ShareReport => {
  if (result.outcome === 'refused') {
    const findings = result.findings.map((finding) => reportFinding(finding, language));
    const nothing = { schoolYear: null, sheets: [], hidden: 0, cut: [], sentences: [] };
    return { outcome: 'refused', findings, ...nothing };
  }
  const { facts, workbook, schoolYear } = result;
  const { hidden, cut, unsearchable } = facts;
  const sheets = workbook.sheets.map(({ title }) => title);
  const sentences = [
    translate(language, 'sharing.made', { sheets: sheets.join(', ') }),
    hidden === 0
      ? translate(language, 'sharing.nothingHidden')
      : translateCount(language, 'sharing.hiddenCount', hidden),
    ...(cut.length > 0
      ? [translate(language, 'sharing.cutPlaces', { places: cut.join('; ') })]
      : []),
    ...(unsearchable > 0
      ? [translate(language, 'sharing.unsearchable', { count: unsearchable })]
      : []),
    translate(language, 'sharing.readTexts'),
    translate(language, 'sharing.noCharts'),
  ];
  return {
    outcome: 'shared',
    schoolYear: formatSchoolYear(schoolYear),
    sheets,
    hidden,
    cut,
    findings: [],
    sentences,
  };
};
