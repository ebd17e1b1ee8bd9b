import type { Finding } from '../workbook/Finding';
import { type Language, type Params, type TextKey, translate } from './translate';

/** A finding in words: what happened and where, and what to do. */
export interface FindingText {
  readonly message: string;
  readonly remedy: string;
}

/** Longest value that a sentence quotes; whoever needs the rest looks into the cell. */
const longestQuote = 80;

const quote = (value: string | null): string | null =>
  value !== null && value.length > longestQuote ? `${value.slice(0, longestQuote)}…` : value;

/** What a finding names besides its place, as people read it: a status by its word, 7,5 with a comma. */
const showParams = (params: Finding['params'], language: Language): Params =>
  Object.fromEntries(
    Object.entries(params).map(([name, param]) => {
      if (name === 'status') return [name, translate(language, `statuses.${param}` as TextKey)];
      if (typeof param !== 'number' || language !== 'lv') return [name, param];
      return [name, String(param).replace('.', ',')];
    }),
  );

/** Puts a finding into words of the reader's language. */
export const describeFinding = (finding: Finding, language: Language): FindingText => {
  const { sheet, table, row, column } = finding;
  const shown = showParams(finding.params, language);
  const params = { ...shown, sheet, table, row, column, value: quote(finding.value) };
  const text = (part: 'message' | 'remedy'): string =>
    translate(language, `findings.${finding.code}.${part}` as TextKey, params);
  return { message: text('message'), remedy: text('remedy') };
};
