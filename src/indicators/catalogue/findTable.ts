import { foldText } from '../../workbook/foldText';
import { nearestWord } from '../../workbook/nearestWord';
import { type TableName, tableNames, tableSchema } from '../../workbook/schema';
import type { Table } from '../../workbook/Table';

/** What `Tabula` names: a table of the workbook, one that is absent, or none that is known. */
export type TableReference =
  | { readonly kind: 'found'; readonly table: Table }
  | { readonly kind: 'absent'; readonly name: TableName }
  | { readonly kind: 'unknown'; readonly nearest: string | null };

/** The titles of the tables of a workbook, folded once for all rows of its catalogue. */
const titles = new WeakMap<ReadonlyMap<TableName, Table>, ReadonlyMap<string, TableName>>();

/** Of two tables with one title the first is meant. */
const nameTables = (tables: ReadonlyMap<TableName, Table>): ReadonlyMap<string, TableName> => {
  const named = tableNames.flatMap((name) => {
    const { lv, en } = tableSchema(name).title;
    const sheet = tables.get(name)?.sheet;
    const words = sheet === undefined ? [name, lv, en] : [name, lv, en, sheet];
    return words.map((word) => [foldText(word), name] as const);
  });
  return new Map(named.reverse());
};

/** Finds a table by its name, or by the title of its sheet, in any case and either language. */
export const findTable = (text: string, tables: ReadonlyMap<TableName, Table>): TableReference => {
  const known = titles.get(tables) ?? nameTables(tables);
  titles.set(tables, known);
  const name = known.get(foldText(text));
  if (name === undefined) return { kind: 'unknown', nearest: nearestWord(text, tableNames) };
  const table = tables.get(name);
  return table ? { kind: 'found', table } : { kind: 'absent', name };
};

/** They hold what staff enter for an indicator, or ask of it. */
const entered: ReadonlySet<TableName> = new Set(['Merijumi', 'Starpmerki', 'Vesture']);

/** The tables that an indicator can sensibly be computed from, for people to choose from. */
export const countableTables: readonly TableName[] = tableNames.filter(
  (name) =>
    !entered.has(name) && tableSchema(name).columns.some(({ type }) => type === 'school-year'),
);
