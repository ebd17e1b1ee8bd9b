import { toExcelFault } from '../ExcelFault';
import { runInExcel, send } from '../runInExcel';
import type { SelfCheck, SelfCheckId } from './SelfCheck';
import { selfChecks } from './selfChecks';

/** What came of one check; `details` says what was seen where the fact does not hold. */
export interface SelfCheckResult {
  readonly id: SelfCheckId;
  readonly confirmed: boolean;
  readonly details: string;
}

const sheetTitle = 'KA Pašpārbaude';

const runOne = async (check: SelfCheck): Promise<SelfCheckResult> => {
  const result = await runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItemOrNullObject(sheetTitle).delete();
    const sheet = worksheets.add(sheetTitle);
    await send(context);
    try {
      const contradiction = await check.contradict(context, sheet);
      return { id: check.id, confirmed: contradiction === null, details: contradiction ?? '' };
    } catch (error) {
      // A fact that cannot even be tried does not hold here; what Excel said is the finding.
      return { id: check.id, confirmed: false, details: toExcelFault(error).details };
    }
  });
  await removeSheet();
  return result;
};

/** In a batch of its own, for the check may have left one that can no longer be sent. */
const removeSheet = (): Promise<void> =>
  runInExcel(async (context) => {
    context.workbook.worksheets.getItemOrNullObject(sheetTitle).delete();
    await send(context);
  });

/**
 * Proves, in whatever Excel it runs in, the facts that reading and writing rely on.
 *
 * Works on a sheet of its own, which is removed after each check; the rest of the workbook is not
 * touched. Rejects with an ExcelFault only when even that sheet cannot be made.
 */
export const runSelfCheck = async (): Promise<SelfCheckResult[]> => {
  const results: SelfCheckResult[] = [];
  for (const check of selfChecks) results.push(await runOne(check));
  return results;
};
