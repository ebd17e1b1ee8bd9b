import type { Column } from '../../workbook/Column';
import { foldText } from '../../workbook/foldText';
import type { ColumnType } from '../../workbook/schema/TableSchema';
import { tableSchema } from '../../workbook/schema';
import type { Table } from '../../workbook/Table';

/** How the contract reads that column; null for a derived one and for the user's own. */
export const columnType = (column: Column, table: Table): ColumnType | null => {
  const header = foldText(column.header);
  const schema = tableSchema(table.name).columns.find(
    ({ lv, en }) => foldText(lv) === header || foldText(en) === header,
  );
  return schema?.type ?? null;
};
