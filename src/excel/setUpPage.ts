import { columnLetters } from '../workbook/sheetAddress';

/** One centimetre, in points: wide tables need the paper. */
const sideMargin = 28;

/** How many pages a sheet goes over in width, and the columns from the left that each repeats. */
export interface PrintWidth {
  readonly pages: number;
  readonly repeatedColumns: number;
}

/**
 * Queues the print set-up of a sheet: A4, so many pages wide, its name and the page numbers below.
 *
 * @param headerRow row that every page repeats, as Excel numbers it; null for none
 */
export const setUpPage = (
  sheet: Excel.Worksheet,
  headerRow: number | null,
  { pages, repeatedColumns }: PrintWidth = { pages: 1, repeatedColumns: 0 },
): void => {
  const layout = sheet.pageLayout;
  layout.orientation = 'Landscape';
  layout.paperSize = 'A4';
  layout.zoom = { horizontalFitToPages: pages };
  if (headerRow !== null) layout.setPrintTitleRows(`$${headerRow}:$${headerRow}`);
  if (pages > 1) layout.setPrintTitleColumns(`$A:$${columnLetters(repeatedColumns - 1)}`);
  layout.leftMargin = sideMargin;
  layout.rightMargin = sideMargin;
  layout.headersFooters.defaultForAllPages.leftFooter = '&A';
  layout.headersFooters.defaultForAllPages.rightFooter = '&P / &N';
};
