/** Inches. */
export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

/** Excel's codes: `&L…&C…&R…`, `&P` of `&N`. */
export interface HeaderFooterText {
  readonly oddHeader: string;
  readonly oddFooter: string;
}

/**
 * How a sheet prints; null where the file is silent. Print area and titles are names of the book
 * (see `Sheet.printArea`, `Sheet.printTitles`).
 */
export interface PageLayout {
  readonly orientation: 'portrait' | 'landscape' | null;
  /** The number of the paper in the file format: 9 is A4, 1 is Letter. */
  readonly paperSize: number | null;
  /** Per cent, when not fitted to pages. */
  readonly scale: number | null;
  /** Pages wide and tall, 0 for as many as needed; null when not fitted. */
  readonly fitTo: { readonly width: number; readonly height: number } | null;
  readonly margins: PageMargins | null;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly headings: boolean;
  readonly gridlines: boolean;
  readonly blackAndWhite: boolean;
  readonly headerFooter: HeaderFooterText;
}

export const defaultPageLayout: PageLayout = {
  orientation: null,
  paperSize: null,
  scale: null,
  fitTo: null,
  margins: null,
  centerHorizontally: false,
  centerVertically: false,
  headings: false,
  gridlines: false,
  blackAndWhite: false,
  headerFooter: { oddHeader: '', oddFooter: '' },
};
