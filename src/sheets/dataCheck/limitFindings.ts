import type { Finding, Severity } from '../../workbook/Finding';

/** Findings that get a row of their own when rows are made: nobody reads more, and all may be fixed. */
export const mostShown = 500;

const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Those that weigh more first; those of one weight stay in the order in which they were found. */
export const bySeverity = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => weights[a.severity] - weights[b.severity]);

/** Alike findings of which not all have a row. */
export interface LeftOut {
  /** The first of those without a row. */
  readonly example: Finding;
  /** How many of the kind there are, those with a row included. */
  readonly total: number;
}

/** Kinds of findings, by code and table, of which some are beyond the limit. */
export const findLeftOut = (ordered: readonly Finding[], limit = mostShown): LeftOut[] => {
  const kindOf = ({ code, table }: Finding): string => `${code}\n${table ?? ''}`;
  const totals = new Map<string, number>();
  for (const finding of ordered) {
    totals.set(kindOf(finding), (totals.get(kindOf(finding)) ?? 0) + 1);
  }
  const examples = new Map<string, Finding>();
  for (const finding of ordered.slice(limit)) {
    if (!examples.has(kindOf(finding))) examples.set(kindOf(finding), finding);
  }
  return [...examples].map(([kind, example]) => ({ example, total: totals.get(kind) ?? 0 }));
};
