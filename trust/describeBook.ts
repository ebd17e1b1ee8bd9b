import type { Book } from '../host/book/Book';
import { CellError } from '../host/book/CellValue';
import type { Row } from '../host/book/Row';
import type { Sheet } from '../host/book/Sheet';
import type { CellStyle } from '../host/book/Style';

/** A whole workbook as texts by place; looks stand at places of their own. */
export type BookDescription = ReadonlyMap<string, string>;

/** What a place that tells of looks rather than of contents ends with. */
const look = ' look';

/**
 * A whole workbook as texts by place: cells and their looks, tables, marks, names, print set-up.
 *
 * Two workbooks are alike for people when these are equal; what only a file knows is not among it.
 */
export const describeBook = (book: Book): BookDescription => {
  const parts = new Map<string, string>();
  const shown = book.sheets.filter(({ visibility }) => visibility === 'visible');
  parts.set(`order${look}`, shown.map(({ name }) => name).join('\t'));
  for (const sheet of book.sheets) describeSheet(sheet, parts);
  for (const { name, scope, formula } of book.names) {
    parts.set(`name ${scope?.name ?? ''}!${name}`, formula);
  }
  return parts;
};

const describeSheet = (sheet: Sheet, parts: Map<string, string>): void => {
  const put = (part: string, value: unknown): void => {
    parts.set(`${sheet.name}\t${part}`, JSON.stringify(value));
  };
  put(`sheet${look}`, [sheet.visibility, sheet.protected, sheet.view, sheet.pageLayout]);
  put(`columns${look}`, sheet.columnLayout.runs);
  put(`merges${look}`, sheet.merges);
  put(
    `marks${look}`,
    sheet.conditionalFormats.map(({ id, origin, ...format }) => format),
  );
  put(
    `validations${look}`,
    sheet.validations.map(({ origin, ...validation }) => validation),
  );
  put(
    `charts${look}`,
    sheet.charts.map(({ id, origin, ...chart }) => chart),
  );
  for (const table of sheet.tables) {
    put(`table ${table.name}`, [table.rect, table.columns.map(({ name }) => name)]);
  }
  for (const { name, style, showHeaders, showTotals, autoFilter, columns } of sheet.tables) {
    const formulas = columns.map(({ calculatedFormula }) => calculatedFormula);
    put(`table ${name}${look}`, [style, showHeaders, showTotals, autoFilter, formulas]);
  }
  // A height that follows the text is measured whenever somebody looks.
  const setHeight = ({ height, fitted }: Row): number | null => (fitted ? null : height);
  put(
    `rows${look}`,
    [...sheet.cells.rows.entries()].flatMap(([at, row]) =>
      row && (setHeight(row) !== null || row.hidden) ? [[at, setHeight(row), row.hidden]] : [],
    ),
  );
  const used = sheet.usedRange();
  if (!used) return;
  for (let row = used.row; row < used.row + used.rows; row += 1) {
    for (let column = used.column; column < used.column + used.columns; column += 1) {
      const value = sheet.value(row, column);
      const content =
        sheet.formula(row, column) ?? (value instanceof CellError ? value.code : value);
      if (content !== null) put(`${row},${column}`, content);
      const style = sheet.book.styles.at(sheet.style(row, column));
      parts.set(`${sheet.name}\t${row},${column}${look}`, textOf(style));
    }
  }
};

const texts = new WeakMap<CellStyle, string>();

/** A look in words, once for all cells that have it: looks never change, and thousands share one. */
const textOf = (style: CellStyle): string => {
  const known = texts.get(style) ?? JSON.stringify(style);
  texts.set(style, known);
  return known;
};

/** What differs between two workbooks: the place, what stands in the first, what in the second. */
export const compareBooks = (first: BookDescription, second: BookDescription): string[] => {
  const differences: string[] = [];
  for (const [place, one] of first) {
    const other = second.get(place);
    if (one !== other) differences.push(`${place}: ${one} → ${other ?? 'absent'}`);
  }
  for (const [place, other] of second) {
    if (!first.has(place)) differences.push(`${place}: absent → ${other}`);
  }
  return differences;
};

/**
 * Places of sheets that stood before, or are to stand, which hold neither the old nor the new. Headers
 * of columns that are being made say so, and a table grows by them one after the other.
 */
export const findTorn = (
  before: BookDescription,
  after: BookDescription,
  now: BookDescription,
): string[] => {
  const [sheetsBefore, sheetsAfter] = [sheetsOf(before), sheetsOf(after)];
  const isTorn = (place: string, content: string | undefined): boolean =>
    content !== before.get(place) &&
    content !== after.get(place) &&
    !place.endsWith(look) &&
    !place.startsWith('name ') &&
    !place.includes('\ttable ') &&
    content?.endsWith(' …"') !== true &&
    (sheetsBefore.has(sheetOf(place)) || sheetsAfter.has(sheetOf(place)));
  const torn: string[] = [];
  for (const [place, content] of now) if (isTorn(place, content)) torn.push(place);
  for (const place of before.keys()) {
    if (!now.has(place) && isTorn(place, undefined)) torn.push(place);
  }
  return torn;
};

const sheetNames = new WeakMap<BookDescription, ReadonlySet<string>>();

/** The sheets of a description, which is asked for them at every comparison. */
const sheetsOf = (description: BookDescription): ReadonlySet<string> => {
  const known = sheetNames.get(description) ?? new Set([...description.keys()].map(sheetOf));
  sheetNames.set(description, known);
  return known;
};

const sheetOf = (place: string): string => place.split('\t')[0] ?? '';
