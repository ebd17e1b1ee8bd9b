import type { InputCreation } from '../sheets/InputEdit';
import type { Look } from '../sheets/Look';
import { planInputSheet } from '../template/planInputSheet';
import type { TemplateLabels } from '../template/TemplateLabels';
import { ExcelFault } from './ExcelFault';
import { send } from './runInExcel';
import { finishTemplateSheet, writeTemplateSheet } from './writeTemplateSheet';

/**
 * Makes the sheet of one input table that the workbook lacks, as a new workbook has it; looks come
 * in a round trip of their own and may fail without harm.
 */
export const createInputSheet = async (
  context: Excel.RequestContext,
  { table, rows }: InputCreation,
  { sheetTitles }: Look,
  labels: TemplateLabels,
): Promise<{ readonly looksUnfinished: boolean }> => {
  const taken = new Set(sheetTitles.map((title) => title.toLowerCase()));
  const plan = planInputSheet(table, taken, { rows, own: [] }, labels);
  // The lists behind drop-downs may not be there; a table that is made alone goes without.
  const columns = plan.columns.map((column) => ({ ...column, choice: null }));
  writeTemplateSheet(context, context.workbook.worksheets.add(plan.title), plan);
  await send(context);
  try {
    finishTemplateSheet(context, { ...plan, columns });
    await send(context);
    return { looksUnfinished: false };
  } catch (error) {
    if (!(error instanceof ExcelFault)) throw error;
    return { looksUnfinished: true };
  }
};
