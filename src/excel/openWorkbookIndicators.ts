import { type IndicatorBook, openIndicators, type OpenOptions } from '../editing/openIndicators';
import type { Refused } from '../Refused';
import { connectReading } from './connectReading';
import { runInExcel } from './runInExcel';

/**
 * Reads the open workbook once and gives its indicators, to look at and to edit; nothing is
 * written. Rejects with an ExcelFault.
 */
export const openWorkbookIndicators = (options: OpenOptions): Promise<IndicatorBook | Refused> =>
  runInExcel((context) => openIndicators(connectReading(context), options));
