import type { Finding, FindingCode } from './workbook/Finding';

/** Nothing was written. */
export interface Refused {
  readonly outcome: 'refused';
  /** What forbids it, first, and all else that was found. */
  readonly findings: readonly Finding[];
}

/** Ends a story before anything is written. */
export const refuse = (reasons: readonly Finding[], others: readonly Finding[] = []): Refused => ({
  outcome: 'refused',
  findings: [...reasons, ...others.filter((finding) => !reasons.includes(finding))],
});

/** A warning about our own work, which has no place in the school's data. */
export const ownNote = (code: FindingCode): Finding => ({
  code,
  severity: 'warning',
  sheet: null,
  table: null,
  row: null,
  column: null,
  value: null,
  params: {},
});
