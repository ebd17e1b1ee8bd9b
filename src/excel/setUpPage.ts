/** One centimetre, in points: wide tables need the paper. */
const sideMargin = 28;

/**
 * Queues the print set-up of a sheet: A4, as wide as a page, its name and the page numbers below.
 *
 * @param headerRow row that every page repeats, as Excel numbers it; null for none
 */
export const setUpPage = (sheet: Excel.Worksheet, headerRow: number | null): void => {
  const layout = sheet.pageLayout;
  layout.orientation = 'Landscape';
  layout.paperSize = 'A4';
  layout.zoom = { horizontalFitToPages: 1 };
  if (headerRow !== null) layout.setPrintTitleRows(`$${headerRow}:$${headerRow}`);
  layout.leftMargin = sideMargin;
  layout.rightMargin = sideMargin;
  layout.headersFooters.defaultForAllPages.leftFooter = '&A';
  layout.headersFooters.defaultForAllPages.rightFooter = '&P / &N';
};
