import type { Book } from '../host/book/Book';
import { CellError } from '../host/book/CellValue';
import type { Sheet } from '../host/book/Sheet';

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
    sheet.charts.map(({ name }) => name),
  );
  for (const table of sheet.tables) {
    put(`table ${table.name}`, [table.rect, table.columns.map(({ name }) => name)]);
  }
  const used = sheet.usedRange();
  if (!used) return;
  for (let row = used.row; row < used.row + used.rows; row += 1) {
    for (let column = used.column; column < used.column + used.columns; column += 1) {
      const value = sheet.value(row, column);
      const content =
        sheet.formula(row, column) ?? (value instanceof CellError ? value.code : value);
      if (content !== null) put(`${row},${column}`, content);
      put(`${row},${column}${look}`, sheet.book.styles.at(sheet.style(row, column)));
    }
  }
};

/** What differs between two workbooks: the place, what stands in the first, what in the second. */
export const compareBooks = (first: BookDescription, second: BookDescription): string[] => {
  const differences: string[] = [];
  for (const place of new Set([...first.keys(), ...second.keys()])) {
    const [one, other] = [first.get(place), second.get(place)];
    if (one !== other) differences.push(`${place}: ${one ?? 'absent'} → ${other ?? 'absent'}`);
  }
  return differences;
};

/** Places of sheets that stood before, or are to stand, which hold neither the old nor the new. */
export const findTorn = (
  before: BookDescription,
  after: BookDescription,
  now: BookDescription,
): string[] => {
  const sheets = new Set([...before.keys(), ...after.keys()].map(sheetOf));
  return [...new Set([...before.keys(), ...now.keys()])].filter((place) => {
    if (place.endsWith(look) || !sheets.has(sheetOf(place)) || place.startsWith('name ')) {
      return false;
    }
    const content = now.get(place);
    return content !== before.get(place) && content !== after.get(place);
  });
};

const sheetOf = (place: string): string => place.split('\t')[0] ?? '';
