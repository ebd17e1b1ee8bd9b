/** `A`, `Z`, `AA`: the letters of a column that is counted from 0. */
export const columnLetters = (column: number): string =>
  (column < 26 ? '' : columnLetters(Math.floor(column / 26) - 1)) +
  String.fromCharCode(65 + (column % 26));

/** Titles that need no quotes: letters, digits and underscores, not like a cell and no number. */
const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u;
const likeCell = /^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*)$/iu;

/** A sheet's title as it stands in an address: `Izglītojamie`, `'Interešu izglītība'`. */
export const quoteSheet = (title: string): string =>
  plain.test(title) && !likeCell.test(title) ? title : `'${title.replaceAll("'", "''")}'`;

/** Cells of one column: from the first row to the last, as Excel numbers them. */
export interface ColumnBlock {
  /** From 0. */
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

/** `Izglītojamie!A5:A17`, or `Izglītojamie!A5` for a single cell. */
export const sheetAddress = (sheet: string, { column, first, last }: ColumnBlock): string => {
  const letters = columnLetters(column);
  const end = first === last ? '' : `:${letters}${last}`;
  return `${quoteSheet(sheet)}!${letters}${first}${end}`;
};
