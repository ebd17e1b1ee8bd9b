import type { TableName } from '../../workbook/schema';
import type { SchoolYear } from '../../workbook/SchoolYear';
import type { Settings } from '../../workbook/Settings';
import type { Table } from '../../workbook/Table';
import type { Scales } from '../../workbook/grades/Scales';
import { type ColumnReference, referTo } from './ColumnReference';

/** What the formulas of one indicator in one school year are written from. */
export interface TwinContext {
  readonly tables: ReadonlyMap<TableName, Table>;
  readonly settings: Settings;
  readonly scales: Scales;
  /** The table that is counted. */
  readonly table: Table;
  /** The school years that are counted together. */
  readonly years: readonly SchoolYear[];
  /** A column of the table, each referred to once. */
  readonly column: (field: string) => ColumnReference | null;
}

/** The same columns are named again and again; their cells are gathered once. */
export const createContext = (
  parts: Omit<TwinContext, 'column'>,
  cache: Map<string, ColumnReference | null>,
): TwinContext => ({
  ...parts,
  column: (field) => {
    const key = `${parts.table.name}|${field}`;
    const known = cache.get(key);
    if (known !== undefined) return known;
    const made = referTo(parts.table, field);
    cache.set(key, made);
    return made;
  },
});
