import type { Column } from '../../workbook/Column';
import { foldText } from '../../workbook/foldText';
import type { ColumnSchema, ColumnType } from '../../workbook/schema/TableSchema';
import { tableSchema } from '../../workbook/schema';
import type { Table } from '../../workbook/Table';

/** The contract's column that this one is; null for a derived one and for the user's own. */
export const columnSchemaOf = (column: Column, table: Table): ColumnSchema | null => {
  const header = foldText(column.header);
  const isThis = ({ lv, en }: ColumnSchema): boolean =>
    foldText(lv) === header || foldText(en) === header;
  return tableSchema(table.name).columns.find(isThis) ?? null;
};

/** How the contract reads that column; null for a derived one and for the user's own. */
export const columnType = (column: Column, table: Table): ColumnType | null =>
  columnSchemaOf(column, table)?.type ?? null;
