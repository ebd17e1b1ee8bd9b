import type { Finding, FindingCode } from '../../workbook/Finding';
import { computeIndicators } from '../computeIndicators';
import { buildInput, type TestSettings, type TestTables } from './buildInput';
import { type CatalogueRow, catalogueRows } from './catalogueRows';

/** A school for a test of checks; what is left out is blank. */
export interface TestSchool {
  readonly catalogue?: readonly CatalogueRow[];
  readonly tables?: TestTables;
  readonly settings?: TestSettings;
  /** Excel serial of the day of the recalculation. */
  readonly today?: number;
}

/** What the indicators' checks find in a school, only those that bear one of the codes. */
export const findIn = (
  { catalogue = [], tables = {}, settings = {}, today }: TestSchool,
  ...codes: readonly FindingCode[]
): readonly Finding[] => {
  const input = buildInput({ Raditaji: catalogueRows(...catalogue), ...tables }, settings);
  const { findings } = computeIndicators(today === undefined ? input : { ...input, today });
  return findings.filter(({ code }) => codes.includes(code));
};
