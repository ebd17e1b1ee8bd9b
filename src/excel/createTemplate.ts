import type { Inspection } from '../createWorkbook';
import type { TemplatePlan } from '../template/TemplatePlan';
import { ExcelFault } from './ExcelFault';
import { send } from './runInExcel';
import { finishGuide, writeGuide } from './writeGuide';
import { finishTemplateSheet, writeTemplateSheet } from './writeTemplateSheet';
import { writeLists } from './writeLists';

/** The first sheet that is made becomes the one of a new workbook, on which nothing stands. */
const takeSheet = (
  context: Excel.RequestContext,
  title: string,
  blank: string | null,
): Excel.Worksheet => {
  if (blank === null) return context.workbook.worksheets.add(title);
  const sheet = context.workbook.worksheets.getItem(blank);
  sheet.name = title;
  return sheet;
};

/**
 * Makes what the plan names, in one round trip; drop-downs, prompts, widths and print set-up come
 * in a second one and may fail without harm.
 */
export const createTemplate = async (
  context: Excel.RequestContext,
  { sheets, guide, lists }: TemplatePlan,
  { blankSheet, inventory }: Inspection,
): Promise<{ readonly looksUnfinished: boolean }> => {
  if (guide !== null) {
    const sheet = takeSheet(context, guide.title, blankSheet);
    sheet.position = 0;
    writeGuide(context, sheet, guide);
  }
  for (const plan of sheets) {
    writeTemplateSheet(context, context.workbook.worksheets.add(plan.title), plan);
  }
  if (lists !== null) writeLists(context, lists, inventory.listSheet !== null);
  await send(context);
  try {
    if (guide !== null) finishGuide(context, guide);
    for (const plan of sheets) finishTemplateSheet(context, plan);
    await send(context);
    return { looksUnfinished: false };
  } catch (error) {
    if (!(error instanceof ExcelFault)) throw error;
    return { looksUnfinished: true };
  }
};
