/** How much a finding weighs: an `error` blocks the figures that need the cell, the others do not. */
export type Severity = 'error' | 'warning' | 'note';

/**
 * One thing that is wrong, or worth knowing, about the school's data.
 *
 * It is data without words: `i18n` turns `code` and `params` into a message and a remedy in the
 * reader's language.
 */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Title of the sheet as people see it; null when no sheet is concerned. */
  readonly sheet: string | null;
  /** Name of the Excel table; null when none is concerned. */
  readonly table: string | null;
  /** Row of the sheet as Excel numbers it (from 1); null when no single row is concerned. */
  readonly row: number | null;
  /** Header of the column as it stands in the table; null when no single column is concerned. */
  readonly column: string | null;
  /** The offending value as people see it; null when there is none. */
  readonly value: string | null;
  /** What the message names besides the place: expected words, nearest name, counts. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** Every code that a finding may bear; `i18n` must have a message and a remedy for each. */
export const findingCodes = [
  'table-missing',
  'table-required',
  'column-missing',
  'looks-unfinished',
  'own-header-hidden',
  'own-key-missing',
  'own-row-doubled',
  'own-sheet-protected',
  'own-totals-row',
  'rows-keep-moving',
  'workbook-protected',
  'workbook-read-only',
  'year-missing',
  'table-renamed',
  'table-required-renamed',
  'header-hidden',
  'column-misspelt',
  'column-doubled',
  'derived-name-taken',
  'formula-cells',
  'error-value',
  'own-column-error',
  'row-only-year',
  'school-year-blank',
  'school-year-unreadable',
  'target-year-unreadable',
  'base-year-unreadable',
  'number-unreadable',
  'count-unreadable',
  'value-unreadable',
  'date-unreadable',
  'yes-no-unreadable',
  'programme-code-unreadable',
  'class-unreadable',
  'quality-grade-unreadable',
  'word-unknown',
  'word-misspelt',
  'more-findings',
  'setting-doubled',
  'setting-misspelt',
  'setting-word-unknown',
  'setting-year-unreadable',
  'setting-day-unreadable',
  'setting-number-unreadable',
  'setting-date-unreadable',
  'setting-too-small',
  'plan-years-incomplete',
  'plan-years-impossible',
  'speciality-area-missing',
  'scale-template',
  'scale-row-incomplete',
  'scale-bound-unreadable',
  'scale-blank',
  'scale-unknown',
  'scale-misspelt',
  'grade-unreadable',
  'grade-word-unknown',
  'grade-outside-scale',
  'grade-above-maximum',
  'grade-maximum-missing',
  'pupil-doubled',
  'measurement-doubled',
  'indicator-doubled',
  'milestone-doubled',
  'history-doubled',
  'priority-doubled',
  'programme-without-code',
  'programme-two-codes',
  'programme-unknown',
  'programme-misspelt',
  'joined-after-year',
  'left-before-year',
  'left-after-year',
  'left-before-joined',
  'date-outside-year',
  'row-of-sums',
  'word-not-allowed',
  'scales-template',
] as const;

export type FindingCode = (typeof findingCodes)[number];
