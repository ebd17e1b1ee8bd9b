import type { WorkbookPort } from '../recalculate';
import { applyChanges } from './applyChanges';
import { lookAtSheets } from './lookAtSheets';
import { connectReading } from './connectReading';

/** The open workbook, over Office.js, as a recalculation needs it. */
export const connectWorkbook = (context: Excel.RequestContext): WorkbookPort => ({
  ...connectReading(context),
  look: (plan) => lookAtSheets(context, plan),
  apply: (changes, look) => applyChanges(context, changes, look),
});
