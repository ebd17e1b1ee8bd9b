import { cellAddress, quoteSheetName } from '../book/address';
import { containsCell, type Rect } from '../book/Rect';
import type { FormulaTable } from './FormulaWorkbook';
import { parseTableSpecifier, type TableSpecifier } from './parseTableSpecifier';
import { rewriteStructuredReferences } from './rewriteStructuredReferences';

export interface FormulaPlace {
  sheetName: string;
  row: number;
  column: number;
}

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
  return rewriteStructuredReferences(
    formula,
    ({ tableName, inside }) => {
      const table = tableName === undefined ? around : byName.get(tableName.toLowerCase());
      if (table) return addressOf(table, parseTableSpecifier(inside ?? ''), place);
      return inside === undefined ? undefined : '#REF!';
    },
    (word) => word.replace(filePrefix, ''),
  );
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
