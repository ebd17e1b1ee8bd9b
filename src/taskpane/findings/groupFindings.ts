import type { ReportedFinding } from '../../createReport';
import type { Fix } from '../../fixes/proposeFix';
import type { FindingCode, Severity } from '../../workbook/Finding';
import { severities } from './severities';

/**
 * Findings of one kind in one column: they mean the same and are mended alike. What tables lack is
 * one kind over all of them.
 */
export interface FindingKind {
  readonly key: string;
  readonly severity: Severity;
  readonly code: FindingCode;
  /** The kind that spreads over tables and columns, which is named by what is lacking; or null. */
  readonly lacking: LackingCode | null;
  /** Where they are, for the heading; null where they concern no single table. */
  readonly sheet: string | null;
  readonly column: string | null;
  readonly findings: readonly ReportedFinding[];
  /** What to do, where that is the same for all. */
  readonly remedy: string | null;
  /** What a machine can mend of them. */
  readonly fixes: readonly Fix[];
}

/** A severity with the kinds that bear it. */
export interface SeverityGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly kinds: readonly FindingKind[];
}

/** A school that keeps only some of the data lacks many columns, each in a finding of its own. */
const lackingCodes = ['column-missing', 'table-missing'] as const;
export type LackingCode = (typeof lackingCodes)[number];

const lackingOf = (code: FindingCode): LackingCode | null =>
  lackingCodes.find((one) => one === code) ?? null;

const keyOf = ({ code, table, sheet, column }: ReportedFinding): string =>
  lackingOf(code) ?? [code, table ?? sheet ?? '', column ?? ''].join('\n');

const toKind = (severity: Severity, key: string, findings: readonly ReportedFinding[]) => {
  const [first] = findings;
  if (first === undefined) return [];
  const { code, sheet, column } = first;
  const fixes = findings.flatMap(({ fix }) => fix ?? []);
  const remedy = findings.every((one) => one.remedy === first.remedy) ? first.remedy : null;
  const lacking = lackingOf(code);
  return [{ key, severity, code, lacking, sheet, column, findings, remedy, fixes }];
};

/** Orders findings for reading: gravest first, then kind by kind as they were met. */
export const groupFindings = (findings: readonly ReportedFinding[]): readonly SeverityGroup[] =>
  severities.flatMap((severity) => {
    const ofSeverity = findings.filter((finding) => finding.severity === severity);
    if (ofSeverity.length === 0) return [];
    const byKey = new Map<string, ReportedFinding[]>();
    for (const one of ofSeverity) {
      const ones = byKey.get(keyOf(one));
      if (ones) ones.push(one);
      else byKey.set(keyOf(one), [one]);
    }
    const kinds = [...byKey].flatMap(([key, ones]) => toKind(severity, key, ones));
    return [{ severity, count: ofSeverity.length, kinds }];
  });
