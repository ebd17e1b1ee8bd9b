/** The page's columns, in characters; the tables of the form share them. */
export const reportWidths: readonly number[] = [28, 34, 28, 26, 15, 15, 15, 15];

/** Columns over which a paragraph runs: those that the tables of text have. */
export const textColumns = 4;

/** Characters of so many columns from that one on. */
export const widthOf = (first: number, count: number): number =>
  reportWidths.slice(first, first + count).reduce((sum, width) => sum + width, 0);
