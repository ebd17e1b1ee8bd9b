import type { Table } from '../../workbook/Table';

/** Headers that may be named: those of the contract that the table lacks are left out. */
export const presentFields = (table: Table): readonly string[] =>
  table.fields.filter((field) => !table.column(field)?.missing);
