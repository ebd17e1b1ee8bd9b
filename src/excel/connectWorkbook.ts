import type { WorkbookPort } from '../recalculate';
import { applyChanges } from './applyChanges';
import { lookAtSheets } from './lookAtSheets';
import { readWorkbookGrid } from './readWorkbookGrid';

/** The open workbook, over Office.js, as a recalculation needs it. */
export const connectWorkbook = (context: Excel.RequestContext): WorkbookPort => ({
  read: (tables) => readWorkbookGrid(context, tables),
  look: (plan) => lookAtSheets(context, plan),
  apply: (changes, look) => applyChanges(context, changes, look),
});
