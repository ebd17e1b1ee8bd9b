import { rectAddress, quoteSheetName, parseAddress } from './address';
import { builtInPrefix } from './DefinedName';
import { coversAllColumns, coversAllRows, type Rect } from './Rect';
import type { Sheet } from './Sheet';

/** Rows and columns repeated on every printed page. */
export interface PrintTitles {
  /** The first and last row, from 0, or null. */
  readonly rows: readonly [number, number] | null;
  readonly columns: readonly [number, number] | null;
}

const absolute = (rect: Rect): string => rectAddress(rect).replace(/[A-Z]+|\d+/g, '$$$&');

/** The blocks that a name's formula lists for its own sheet. */
function blocksOf(sheet: Sheet, name: string): Rect[] {
  const formula = sheet.book.definedName(builtInPrefix + name, sheet)?.formula ?? '';
  // Sheet names may hold commas, but only inside quotes.
  const parts = formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.flatMap((part) => parseAddress(part.slice(part.lastIndexOf('!') + 1)) ?? []);
}

function setBlocks(sheet: Sheet, name: string, blocks: readonly Rect[]): void {
  const { book } = sheet;
  const old = book.definedName(builtInPrefix + name, sheet);
  if (blocks.length === 0) {
    if (old) book.removeDefinedName(old);
    return;
  }
  const prefix = `${quoteSheetName(sheet.name)}!`;
  const formula = blocks.map((rect) => prefix + absolute(rect)).join(',');
  book.setDefinedName(builtInPrefix + name, formula, { scope: sheet });
}

/** The blocks that are printed; an empty list prints everything. */
export const readPrintArea = (sheet: Sheet): Rect[] => blocksOf(sheet, 'Print_Area');

export const setPrintArea = (sheet: Sheet, blocks: readonly Rect[]): void =>
  setBlocks(sheet, 'Print_Area', blocks);

export function readPrintTitles(sheet: Sheet): PrintTitles {
  const blocks = blocksOf(sheet, 'Print_Titles');
  const rows = blocks.find((rect) => coversAllColumns(rect));
  const columns = blocks.find((rect) => coversAllRows(rect));
  return {
    rows: rows ? [rows.row, rows.row + rows.rows - 1] : null,
    columns: columns ? [columns.column, columns.column + columns.columns - 1] : null,
  };
}

export function setPrintTitles(sheet: Sheet, titles: PrintTitles): void {
  const whole = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };
  const blocks: Rect[] = [];
  if (titles.columns) {
    const [first, last] = titles.columns;
    blocks.push({ ...whole, column: first, columns: last - first + 1 });
  }
  if (titles.rows) {
    const [first, last] = titles.rows;
    blocks.push({ ...whole, row: first, rows: last - first + 1 });
  }
  setBlocks(sheet, 'Print_Titles', blocks);
}
