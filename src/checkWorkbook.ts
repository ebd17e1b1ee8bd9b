import { computeIndicatorsInSteps } from './indicators/computeIndicators';
import type { ReadPort } from './ReadPort';
import type { Computed, Options } from './recalculate';
import { refuse, type Refused } from './Refused';
import { readTablesInSteps } from './workbook/readTables';
import { tableNames } from './workbook/schema';

/**
 * Reads and computes as a recalculation does, and stops there: what is wrong in the data and what
 * the figures would be, with nothing written.
 */
export const checkWorkbook = async (
  workbook: ReadPort,
  { year, now }: Pick<Options, 'year' | 'now'>,
): Promise<Computed | Refused> => {
  const grid = await workbook.read(tableNames);
  const input = await workbook.pace(readTablesInSteps(grid, year));
  if (input.refusals.length > 0) return refuse(input.refusals, input.findings);
  const today = now === undefined ? {} : { today: Math.floor(now) };
  const computed = await workbook.pace(computeIndicatorsInSteps({ ...input, ...today }));
  const { catalogue, indicators, findings } = computed;
  return {
    outcome: 'computed',
    schoolYear: input.year,
    catalogue,
    indicators,
    findings: [...input.findings, ...findings],
    written: { sheetsCreated: 0, cells: 0 },
    school: input.settings.schoolName,
    calculatedAt: now ?? 0,
    changed: [],
  };
};
