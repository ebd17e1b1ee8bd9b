import { freeTitle } from '../sheets/freeTitle';
import { pendingTitle } from '../sheets/pendingTitle';

/**
 * Queues a new sheet under the title of an unfinished one.
 *
 * @param taken titles of sheets in use, in lower case; takes in the new one
 */
export const addPendingSheet = (
  context: Excel.RequestContext,
  title: string,
  taken: Set<string>,
): Excel.Worksheet => context.workbook.worksheets.add(freeTitle(pendingTitle(title), taken));

/** Queues the title that a sheet keeps, once all else of it stands. */
export const titleSheet = (sheet: Excel.Worksheet, title: string, taken: Set<string>): void => {
  sheet.name = freeTitle(title, taken);
};
