import { formatDate } from '../../workbook/calendar';
import { type TableName, tableSchema } from '../../workbook/schema';
import type { Table } from '../../workbook/Table';
import { isBlank } from '../../workbook/values/Reading';
import { readDate } from '../../workbook/values/readDate';

/** What tells people one row from another in tables whose rows have no key. */
const namingColumns: Partial<Record<TableName, readonly string[]>> = {
  Vertejumi: ['pupil', 'subject', 'test'],
  Personals: ['person', 'post'],
  Vakances: ['post'],
  Pasakumi: ['date', 'name', 'participant'],
  Aptaujas: ['group', 'statement', 'answer'],
  Procesi: ['process'],
  InteresuIzglitiba: ['name'],
  Plans: ['priority', 'task'],
  GadaMerki: ['goal'],
  Kriteriji: ['criterion', 'indicator'],
  Ieraksti: ['section', 'name'],
};

/** By how many columns a row is named at most where the schema does not say which. */
const most = 2;

const keysOf = (name: TableName): readonly string[] => {
  const { columns } = tableSchema(name);
  const keys = columns.filter(({ isKey, type }) => isKey && type !== 'school-year');
  const others = columns.filter(({ type }) => type === 'text' || type === 'word').slice(0, most);
  return namingColumns[name] ?? (keys.length > 0 ? keys : others).map(({ key }) => key);
};

/** What people call a row of the table: `AMS-001 · Klavierspēle I`. */
export const nameRow = (table: Table, row: number): string => {
  const { columns } = tableSchema(table.name);
  const parts = keysOf(table.name).flatMap((key) => {
    const cell = table.cell(row, key);
    if (isBlank(cell)) return [];
    const isDate = columns.some((column) => column.key === key && column.type === 'date');
    const serial = isDate ? readDate(cell) : null;
    return [typeof serial === 'number' ? formatDate(serial) : String(cell).trim()];
  });
  return parts.join(' · ');
};
