import { foldText } from '../../workbook/foldText';
import { nearestWord } from '../../workbook/nearestWord';
import { type TableName, tableNames, tableSchema } from '../../workbook/schema';
import type { Table } from '../../workbook/Table';

/** What `Tabula` names: a table of the workbook, one that is absent, or none that is known. */
export type TableReference =
  | { readonly kind: 'found'; readonly table: Table }
  | { readonly kind: 'absent'; readonly name: TableName }
  | { readonly kind: 'unknown'; readonly nearest: string | null };

/** Finds a table by its name, or by the title of its sheet, in any case and either language. */
export const findTable = (text: string, tables: ReadonlyMap<TableName, Table>): TableReference => {
  const folded = foldText(text);
  const titles = tableNames.map((name) => {
    const { lv, en } = tableSchema(name).title;
    const sheet = tables.get(name)?.sheet;
    return { name, words: sheet === undefined ? [name, lv, en] : [name, lv, en, sheet] };
  });
  const name = titles.find(({ words }) => words.some((word) => foldText(word) === folded))?.name;
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
