import { parseAddress } from '../book/address';
import { type Rect } from '../book/Rect';
import type { Sheet } from '../book/Sheet';
import { refusals } from '../protocol/HostError';

/** A block and the sheet that it is on. */
export interface Block {
  sheet: Sheet;
  rect: Rect;
}

/** Splits `'Mana lapa'!A1` into the sheet's name and the rest; undefined where none is named. */
const splitSheet = (address: string): [string | undefined, string] => {
  const at = address.lastIndexOf('!');
  if (at === -1) return [undefined, address];
  const name = address.slice(0, at);
  const quoted = /^'(.*)'$/s.exec(name)?.[1];
  return [quoted === undefined ? name : quoted.replaceAll("''", "'"), address.slice(at + 1)];
};

/**
 * Finds what an address means: `A1:B2`, `Lapa!A1`, or a name of the workbook or the sheet.
 *
 * Refuses with `InvalidArgument` what is neither.
 */
export const resolveAddress = (address: string, sheet: Sheet): Block => {
  const found = findAddress(address, sheet);
  if (!found) throw refusals.argument();
  return found;
};

/** As `resolveAddress`, undefined when the address means nothing. */
export const findAddress = (address: string, sheet: Sheet): Block | undefined => {
  const { book } = sheet;
  const [sheetName, rest] = splitSheet(address.trim().replace(/^=/, ''));
  const on = sheetName === undefined ? sheet : book.sheet(sheetName);
  if (!on) return undefined;
  const rect = parseAddress(rest.replaceAll('$', ''));
  if (rect) return { sheet: on, rect };
  const name = book.definedName(rest, on) ?? book.definedName(rest);
  // A name that means a name, and so on round in a circle, means nothing.
  return name && !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name.formula)
    ? findReference(name.formula, on)
    : undefined;
};

/** The block of a name's formula where it is a plain reference to one. */
export const findReference = (formula: string, sheet: Sheet): Block | undefined => {
  const [sheetName, rest] = splitSheet(formula.trim());
  const on = sheetName === undefined ? sheet : sheet.book.sheet(sheetName);
  const rect = on ? parseAddress(rest) : null;
  if (on && rect) return { sheet: on, rect };
  const [, tableName, column] =
    /^([\p{L}_\\][\p{L}\p{N}_.\\]*)(?:\[([^[\]#@]+)\])?$/u.exec(formula) ?? [];
  const table = tableName === undefined ? null : sheet.book.table(tableName);
  if (!table) return undefined;
  if (column === undefined) return { sheet: table.sheet, rect: table.bodyRect };
  const index = table.columns.findIndex(({ name }) => name.toLowerCase() === column.toLowerCase());
  if (index === -1) return undefined;
  const body = table.bodyRect;
  return { sheet: table.sheet, rect: { ...body, column: body.column + index, columns: 1 } };
};
