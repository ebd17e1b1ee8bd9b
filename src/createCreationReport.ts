import { type ReportedFinding, reportFinding } from './createReport';
import type { Creation } from './createWorkbook';
import { type Language, translate } from './i18n/translate';

/** The making of a workbook in words: what the pane and the command line show. */
export interface CreationReport {
  readonly outcome: Creation['outcome'];
  /** Titles of the sheets that were made. */
  readonly sheets: readonly string[];
  readonly findings: readonly ReportedFinding[];
  /** What was done, in sentences; '' when refused. */
  readonly summary: string;
}

/** Puts the making of a workbook into words of the reader's language. */
export const createCreationReport = (result: Creation, language: Language): CreationReport => {
  const findings = result.findings.map((finding) => reportFinding(finding, language));
  if (result.outcome === 'refused') {
    return { outcome: 'refused', sheets: [], findings, summary: '' };
  }
  const { outcome, sheets, indicators, presetLeftOut } = result;
  const isDone = sheets.length === 0 && indicators === 0;
  const sentences = [
    ...(isDone ? [translate(language, 'creating.complete')] : []),
    ...(sheets.length === 0
      ? []
      : [translate(language, 'creating.sheets', { sheets: sheets.join(', ') })]),
    ...(indicators === 0
      ? []
      : [translate(language, 'creating.indicators', { count: indicators })]),
    ...(presetLeftOut ? [translate(language, 'creating.presetLeftOut')] : []),
  ];
  return { outcome, sheets, findings, summary: sentences.join(' ') };
};
