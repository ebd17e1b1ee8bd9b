import type { InputCreation, InputSheetMade } from '../sheets/InputEdit';
import type { Look } from '../sheets/Look';
import { planInputSheet } from '../template/planInputSheet';
import type { TemplateLabels } from '../template/TemplateLabels';
import { ExcelFault } from './ExcelFault';
import { send } from './runInExcel';
import { finishTemplateSheet, writeTemplateSheet } from './writeTemplateSheet';

/**
 * Makes the sheet of one input table that the workbook lacks, as a new workbook has it; looks come
 * in a round trip of their own and may fail without harm. Tells the title that was free for it.
 */
export const createInputSheet = async (
  context: Excel.RequestContext,
  { table, rows }: InputCreation,
  { sheetTitles }: Look,
  labels: TemplateLabels,
): Promise<InputSheetMade> => {
  const taken = new Set(sheetTitles.map((title) => title.toLowerCase()));
  const plan = planInputSheet(table, taken, { rows, own: [] }, labels);
  // The lists behind drop-downs may not be there; a table that is made alone goes without.
  const columns = plan.columns.map((column) => ({ ...column, choice: null }));
  writeTemplateSheet(context, context.workbook.worksheets.add(plan.title), plan);
  await send(context);
  try {
    finishTemplateSheet(context, { ...plan, columns });
    await send(context);
    return { sheet: plan.title, looksUnfinished: false };
  } catch (error) {
    if (!(error instanceof ExcelFault)) throw error;
    return { sheet: plan.title, looksUnfinished: true };
  }
};
