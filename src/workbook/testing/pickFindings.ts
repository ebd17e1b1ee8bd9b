import type { Finding, FindingCode } from '../Finding';

/** The findings that bear one of the codes. */
export const findOnly = (
  findings: readonly Finding[],
  ...codes: readonly FindingCode[]
): readonly Finding[] => findings.filter(({ code }) => codes.includes(code));

/** The codes of all findings but those of tables that a test did not sketch. */
export const codesOf = (findings: readonly Finding[]): readonly FindingCode[] =>
  findings.map(({ code }) => code).filter((code) => code !== 'table-missing');
