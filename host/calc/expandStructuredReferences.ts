import { cellAddress, quoteSheetName } from '../book/address';
import { containsCell, type Rect } from '../book/Rect';
import type { FormulaTable } from './FormulaWorkbook';
import { parseTableSpecifier, type TableSpecifier } from './parseTableSpecifier';

export interface FormulaPlace {
  sheetName: string;
  row: number;
  column: number;
}

const identifierStart = /[\p{L}_\\]/u;
const identifier = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
/** Prefixes that files put before functions and parameters younger than the format. */
const filePrefix = /^(_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/i;

/**
 * Rewrites a formula's structured references (`Tabula[Aile]`, `[@Aile]`, a bare table name) as
 * addresses, and drops the file format's `_xlfn.` prefixes, so that an engine needs to know neither.
 *
 * A table or column that does not exist becomes `#REF!`; `[@…]` outside the table's rows `#VALUE!`.
 */
export const expandStructuredReferences = (
  formula: string,
  tables: readonly FormulaTable[],
  place: FormulaPlace,
): string => {
  const byName = new Map(tables.map((table) => [table.name.toLowerCase(), table]));
  const around = tables.find(
    ({ sheetName, range }) =>
      sheetName === place.sheetName && containsCell(range, place.row, place.column),
  );
  let out = '';
  let at = 0;

  const copyQuoted = (quote: string): void => {
    let end = at + 1;
    while (end < formula.length) {
      if (formula[end] === quote && formula[end + 1] === quote) end += 2;
      else if (formula[end] === quote) break;
      else end++;
    }
    out += formula.slice(at, end + 1);
    at = end + 1;
  };

  const bracketed = (): string | undefined => {
    const end = closingBracket(formula, at);
    return end === -1 ? undefined : formula.slice(at + 1, end);
  };

  while (at < formula.length) {
    const char = formula.charAt(at);
    if (char === '"' || char === "'") {
      copyQuoted(char);
    } else if (char === '[') {
      const inside = bracketed();
      const after = inside === undefined ? '' : formula.charAt(at + inside.length + 2);
      if (inside === undefined || identifierStart.test(after)) {
        // `[1]Lapa!A1` points into another workbook, of which nothing is known here.
        out += char;
        at++;
      } else {
        out += around ? addressOf(around, parseTableSpecifier(inside), place) : '#REF!';
        at += inside.length + 2;
      }
    } else if (identifierStart.test(char)) {
      identifier.lastIndex = at;
      const word = identifier.exec(formula)?.[0] ?? char;
      const after = formula.charAt(at + word.length);
      const table = byName.get(word.toLowerCase());
      at += word.length;
      if (after === '[') {
        const inside = bracketed() ?? '';
        out += table ? addressOf(table, parseTableSpecifier(inside), place) : '#REF!';
        at += inside.length + 2;
      } else if (table && after !== '(' && after !== '!') {
        out += addressOf(table, parseTableSpecifier(''), place);
      } else {
        out += word.replace(filePrefix, '');
      }
    } else if (/\d/.test(char)) {
      const number = /[\d.]+(?:[eE][+-]?\d+)?/y;
      number.lastIndex = at;
      const digits = number.exec(formula)?.[0] ?? char;
      out += digits;
      at += digits.length;
    } else {
      out += char;
      at++;
    }
  }
  return out;
};

/** The index of the bracket that closes the one at `open`; an apostrophe escapes what follows it. */
const closingBracket = (formula: string, open: number): number => {
  let depth = 0;
  for (let i = open; i < formula.length; i++) {
    const char = formula[i];
    if (char === "'") i++;
    else if (char === '[') depth++;
    else if (char === ']' && --depth === 0) return i;
  }
  return -1;
};

const addressOf = (
  table: FormulaTable,
  specifier: TableSpecifier | undefined,
  place: FormulaPlace,
): string => {
  if (!specifier) return '#REF!';
  const indexOf = (name: string): number =>
    table.columnNames.findIndex((each) => each.toLowerCase() === name.toLowerCase());
  const [from, to] = specifier.columns ?? [undefined, undefined];
  const first = from === undefined ? 0 : indexOf(from);
  const last = to === undefined ? table.columnNames.length - 1 : indexOf(to);
  if (first === -1 || last === -1) return '#REF!';
  const rows = rowsOf(table, specifier.parts, place);
  if (typeof rows === 'string') return rows;
  const column = table.range.column;
  const [left, right] = first <= last ? [first, last] : [last, first];
  const corner = absolute(rows.first, column + left);
  const opposite = absolute(rows.last, column + right);
  const sheet = quoteSheetName(table.sheetName);
  return corner === opposite ? `${sheet}!${corner}` : `${sheet}!${corner}:${opposite}`;
};

const absolute = (row: number, column: number): string =>
  cellAddress(row, column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');

const rowsOf = (
  { range, showHeaders, showTotals, sheetName }: FormulaTable,
  parts: ReadonlySet<string>,
  place: FormulaPlace,
): { first: number; last: number } | string => {
  const body = bodyRows(range, showHeaders, showTotals);
  if (parts.has('#this row')) {
    const inside =
      place.sheetName === sheetName && place.row >= body.first && place.row <= body.last;
    return inside ? { first: place.row, last: place.row } : '#VALUE!';
  }
  if (parts.has('#all')) return { first: range.row, last: range.row + range.rows - 1 };
  const wanted: { first: number; last: number }[] = [];
  if (parts.has('#headers')) {
    if (!showHeaders) return '#REF!';
    wanted.push({ first: range.row, last: range.row });
  }
  if (parts.has('#data') || parts.size === 0) wanted.push(body);
  if (parts.has('#totals')) {
    if (!showTotals) return '#REF!';
    wanted.push({ first: body.last + 1, last: body.last + 1 });
  }
  return {
    first: Math.min(...wanted.map(({ first }) => first)),
    last: Math.max(...wanted.map(({ last }) => last)),
  };
};

const bodyRows = (range: Rect, showHeaders: boolean, showTotals: boolean) => {
  const first = range.row + (showHeaders ? 1 : 0);
  const last = range.row + range.rows - 1 - (showTotals ? 1 : 0);
  // A table without rows still has one blank row of data.
  return { first, last: Math.max(first, last) };
};
