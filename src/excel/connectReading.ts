import type { ReadPort } from '../ReadPort';
import { readWorkbookGrid } from './readWorkbookGrid';
import { takeTurns } from './takeTurns';

/** The open workbook, over Office.js, as a story that only reads and computes needs it. */
export const connectReading = (context: Excel.RequestContext): ReadPort => ({
  read: (tables) => readWorkbookGrid(context, tables),
  pace: takeTurns(),
});
