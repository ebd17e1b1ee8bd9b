import { planTables } from './schema/planTables';
import { registerTables } from './schema/registerTables';
import { reportTables } from './schema/reportTables';
import { setupTables } from './schema/setupTables';
import type { ColumnSchema, TableSchema } from './schema/TableSchema';

/** Every input table of the workbook, in the order in which the template shows them. */
export const inputTables = {
  ...setupTables.start,
  ...registerTables,
  ...planTables,
  ...reportTables,
  ...setupTables.end,
} as const;

/** Name of an Excel table of the contract: ASCII, and the same in either language. */
export type TableName = keyof typeof inputTables;

/** Key of a column of that table, the same in either language. */
export type ColumnKey<T extends TableName> = (typeof inputTables)[T]['columns'][number]['key'];

export const tableNames = Object.keys(inputTables) as readonly TableName[];

/** Tables without which nothing can be computed. */
export const requiredTables: readonly TableName[] = ['Iestatijumi', 'Raditaji'];

/** The schema of a table, widened so that its columns can be walked. */
export const tableSchema = (name: TableName): TableSchema => inputTables[name];

/** The schema of one column. */
export const columnSchema = <T extends TableName>(name: T, key: ColumnKey<T>): ColumnSchema => {
  const found = tableSchema(name).columns.find((column) => column.key === key);
  if (!found) throw new Error(`No column ${key} in the schema of ${name}`);
  return found;
};

/** The key column that names what a row is about, the school year apart; undefined without a key. */
export const keySubject = (name: TableName): ColumnSchema | undefined =>
  tableSchema(name).columns.find(({ key, isKey }) => isKey && key !== 'year');
