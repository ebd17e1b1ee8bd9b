import type { FindingLog } from '../../workbook/FindingLog';
import { type TableName, tableSchema } from '../../workbook/schema';
import type { Table } from '../../workbook/Table';
import type { IndicatorIndex } from '../catalogue/IndicatorIndex';
import { textAt } from '../readCell';

/** The column of each table that names indicators. */
const columns: readonly (readonly [table: TableName, key: string])[] = [
  ['Merijumi', 'indicator'],
  ['Starpmerki', 'indicator'],
  ['Vesture', 'indicator'],
  ['Plans', 'indicators'],
  ['GadaMerki', 'indicators'],
];

/** Finds cells that name an indicator which the catalogue does not have, with the nearest it has. */
export const checkReferences = (
  tables: ReadonlyMap<TableName, Table>,
  index: IndicatorIndex,
  log: FindingLog,
): void => {
  for (const [name, key] of columns) {
    const table = tables.get(name);
    const header = tableSchema(name).columns.find((column) => column.key === key)?.lv;
    const column = header === undefined ? undefined : table?.column(header);
    if (!table || !column) continue;
    for (let row = 0; row < table.rowCount; row += 1) {
      const text = textAt(column, row);
      if (text === '') continue;
      const references = key === 'indicators' ? index.findAll(text) : [index.find(text)];
      for (const reference of references) {
        if (reference.indicator) continue;
        const place = {
          sheet: table.sheet,
          table: table.name,
          row: table.excelRow(row),
          column: column.header,
        };
        const { nearest } = reference;
        if (nearest === null) log.add('warning', 'reference-unknown', place, reference.text);
        else log.add('warning', 'reference-misspelt', place, reference.text, { nearest });
      }
    }
  }
};
