import { computeIndicators } from './indicators/computeIndicators';
import type { Computed, Options, WorkbookPort } from './recalculate';
import { refuse, type Refused } from './Refused';
import { readTables } from './workbook/readTables';
import { tableNames } from './workbook/schema';

/**
 * Reads and computes as a recalculation does, and stops there: what is wrong in the data and what
 * the figures would be, with nothing written.
 */
export const checkWorkbook = async (
  workbook: Pick<WorkbookPort, 'read'>,
  { year, now }: Pick<Options, 'year' | 'now'>,
): Promise<Computed | Refused> => {
  const input = readTables(await workbook.read(tableNames), year);
  if (input.refusals.length > 0) return refuse(input.refusals, input.findings);
  const today = now === undefined ? {} : { today: Math.floor(now) };
  const { catalogue, indicators, findings } = computeIndicators({ ...input, ...today });
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
