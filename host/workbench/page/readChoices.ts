import { parseAddress } from '../../book/address';
import type { Book } from '../../book/Book';
import type { Rect } from '../../book/Rect';
import type { Sheet } from '../../book/Sheet';

/** Whether a text of a list's formula is the items themselves: `"Jā,Nē"`. */
const literal = /^"(.*)"$/;
const reference = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([$A-Z0-9:]+)$/i;

/** A range whose end is computed: `A1:INDEX(A1:A9,…)`; of what lies behind it nothing is filled in. */
const growing = /^[^(]+:INDEX\(([^()]+?),.+\)$/i;
/** A column of a table: `Saraksti[Vērtība]`. */
const tableColumn = /^([\p{L}\p{N}_.\\]+)\[([^[\]]+|(?:[^[\]']|'.)+)\]$/u;

const resolve = (
  book: Book,
  sheet: Sheet,
  formula: string,
): { sheet: Sheet; rect: Rect } | null => {
  const parts = reference.exec(formula);
  const rect = parts?.[3] === undefined ? null : parseAddress(parts[3].replaceAll('$', ''));
  if (parts && rect) {
    const name = parts[1]?.replaceAll("''", "'") ?? parts[2];
    const found = name === undefined ? sheet : book.sheet(name);
    return found && { sheet: found, rect };
  }
  const [, whole] = growing.exec(formula) ?? [];
  if (whole !== undefined) return resolve(book, sheet, whole);
  const [, tableName = '', header = ''] = tableColumn.exec(formula) ?? [];
  const table = book.table(tableName);
  if (table) {
    const wanted = header.replace(/'(.)/g, '$1');
    const index = table.columns.findIndex(({ name }) => name === wanted);
    const { bodyRect: body } = table;
    return index < 0
      ? null
      : { sheet: table.sheet, rect: { ...body, column: body.column + index, columns: 1 } };
  }
  const named = book.definedName(formula, sheet) ?? book.definedName(formula);
  return named && named.formula !== formula ? resolve(book, sheet, named.formula) : null;
};

/** What a cell's drop-down list offers; null where it has none or the list cannot be found. */
export const readChoices = (
  sheet: Sheet,
  row: number,
  column: number,
): readonly string[] | null => {
  const rule = sheet.validationAt(row, column)?.rule;
  if (rule?.kind !== 'list') return null;
  const items = literal.exec(rule.formula)?.[1];
  if (items !== undefined) return items.split(',').map((item) => item.trim());
  const found = resolve(sheet.book, sheet, rule.formula);
  if (!found) return null;
  const used = found.sheet.usedRange(true);
  const rows = Math.min(found.rect.rows, used ? used.row + used.rows - found.rect.row : 0);
  return found.sheet
    .values({ ...found.rect, rows: Math.max(0, rows) })
    .flat()
    .filter((value) => value !== null && value !== '')
    .map(String);
};
