import type { Finding } from '../../workbook/Finding';
import type { TableName } from '../../workbook/schema';
import { quoteSheet, sheetAddress } from '../../workbook/sheetAddress';
import type { Table } from '../../workbook/Table';

/** Codes whose value is the address of the cells meant. */
const addressed: ReadonlySet<string> = new Set(['formula-cells', 'merged-cells']);

/**
 * The address to which a finding leads: its cell, else the beginning of its table or sheet;
 * `'Interešu izglītība'!B7`. '' for a finding that concerns no sheet.
 */
export const findingPlace = (
  { code, sheet, table: name, row, column, value }: Finding,
  tables: ReadonlyMap<TableName, Table>,
): string => {
  if (sheet === null) return '';
  // The first of several blocks: a link leads to one.
  const [block] = addressed.has(code) ? (value ?? '').split(',') : [];
  if (block !== undefined && /^[A-Z]+\d+(?::[A-Z]+\d+)?$/u.test(block)) {
    return `${quoteSheet(sheet)}!${block}`;
  }
  const table = [...tables.values()].find((one) => one.name === name && one.sheet === sheet);
  const found = column === null ? -1 : (table?.sheetColumnOf(column) ?? -1);
  const first = row ?? table?.headerRow ?? 1;
  return sheetAddress(sheet, {
    column: found >= 0 ? found : (table?.firstColumn ?? 0),
    first,
    last: first,
  });
};
