import { type ReportedFinding, reportFinding } from './createReport';
import { type Language, translate, translateCount } from './i18n/translate';
import type { Written } from './recalculate';
import type { CopiedRows } from './sheets/nextYear/planNextYear';
import type { NextYear } from './startNextYear';
import { formatSchoolYear } from './workbook/SchoolYear';

/** The beginning of a school year in words: what the pane and the command line show. */
export interface NextYearReport {
  readonly outcome: NextYear['outcome'];
  /** The year that ends and the one that begins, `2024./2025.`; null when refused. */
  readonly from: string | null;
  readonly to: string | null;
  /** Rows that were made, and rows that the next year had already. */
  readonly pupils: CopiedRows;
  readonly staff: CopiedRows;
  readonly findings: readonly ReportedFinding[];
  readonly written: Written;
  /** What was done and what is left to do, a sentence each; none when refused. */
  readonly sentences: readonly string[];
}

const nothing: CopiedRows = { added: 0, kept: 0 };

/** Puts the beginning of a school year into words of the reader's language. */
export const createNextYearReport = (result: NextYear, language: Language): NextYearReport => {
  const findings = result.findings.map((finding) => reportFinding(finding, language));
  if (result.outcome === 'refused') {
    return {
      outcome: 'refused',
      from: null,
      to: null,
      pupils: nothing,
      staff: nothing,
      findings,
      written: { sheetsCreated: 0, cells: 0 },
      sentences: [],
    };
  }
  const { pupils, staff, left, graduated, final, yearIsSet, cells } = result;
  const [from, to] = [formatSchoolYear(result.from), formatSchoolYear(result.to)];
  const kept = pupils.kept + staff.kept;
  const added = pupils.added + staff.added;
  const sentences = [
    translate(language, 'nextYear.copied', {
      from,
      to,
      pupils: translateCount(language, 'nextYear.pupilRows', pupils.added),
      staff: translateCount(language, 'nextYear.staffRows', staff.added),
    }),
  ];
  if (left + graduated + final > 0) {
    sentences.push(translate(language, 'nextYear.leftOut', { left, graduated, final }));
  }
  if (kept > 0) sentences.push(translateCount(language, 'nextYear.kept', kept));
  if (added > 0) sentences.push(translate(language, 'nextYear.toDo'));
  sentences.push(
    translate(language, yearIsSet ? 'nextYear.yearSet' : 'nextYear.yearNotSet', { to }),
  );
  return {
    outcome: 'started',
    from,
    to,
    pupils,
    staff,
    findings,
    written: { sheetsCreated: 0, cells },
    sentences,
  };
};
