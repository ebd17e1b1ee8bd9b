import type { ReportedFinding } from '../../createReport';
import type { Fix } from '../../fixes/proposeFix';
import type { FindingCode, Severity } from '../../workbook/Finding';
import { severities } from './severities';

/** Findings of one kind in one column: they mean the same and are mended alike. */
export interface FindingKind {
  readonly key: string;
  readonly severity: Severity;
  readonly code: FindingCode;
  /** Where they are, for the heading; null where they concern no single table. */
  readonly sheet: string | null;
  readonly column: string | null;
  readonly findings: readonly ReportedFinding[];
  /** What a machine can mend of them. */
  readonly fixes: readonly Fix[];
}

/** A severity with the kinds that bear it. */
export interface SeverityGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly kinds: readonly FindingKind[];
}

const keyOf = ({ code, table, sheet, column }: ReportedFinding): string =>
  [code, table ?? sheet ?? '', column ?? ''].join('\n');

const toKind = (severity: Severity, key: string, findings: readonly ReportedFinding[]) => {
  const [first] = findings;
  if (first === undefined) return [];
  const { code, sheet, column } = first;
  const fixes = findings.flatMap(({ fix }) => fix ?? []);
  return [{ key, severity, code, sheet, column, findings, fixes }];
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
