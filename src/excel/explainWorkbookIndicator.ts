import { explainIndicator, type ExplainOptions } from '../explainIndicator';
import { connectReading } from './connectReading';
import { runInExcel } from './runInExcel';

/**
 * Explains where a value of the workbook that is open in Excel comes from; nothing is written.
 *
 * Rejects with an ExcelFault when Excel fails us.
 */
export const explainWorkbookIndicator = (
  options: ExplainOptions,
): ReturnType<typeof explainIndicator> =>
  runInExcel((context) => explainIndicator(connectReading(context), options));
