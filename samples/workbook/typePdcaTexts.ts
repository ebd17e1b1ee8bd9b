import type { Book } from '../../host/book/Book';
import type { Table } from '../../host/book/Table';
import { pdca } from '../../src/workbook/outputSchema';
import { schoolYear } from '../../src/workbook/SchoolYear';
import { pdcaTexts } from '../data/ludza/pdca';
import { priorities } from '../data/ludza/priorities';

const textKeys = ['plan', 'do', 'check', 'act'] as const;

const columnOf = (table: Table, key: (typeof pdca.columns)[number]['key']): number => {
  const header = pdca.columns.find((column) => column.key === key)?.lv;
  const at = table.columns.findIndex(({ name }) => name === header);
  if (at < 0) throw new Error(`Table ${table.name} has no column ${key}`);
  return table.rect.column + at;
};

/** The row that shows the priority: its name stands in the computed column, alone or in a phrase. */
const rowOf = (table: Table, name: string): number => {
  const column = columnOf(table, 'priority');
  const { row, rows } = table.bodyRect;
  for (let at = row; at < row + rows; at += 1) {
    if (String(table.sheet.value(at, column) ?? '').includes(name)) return at;
  }
  throw new Error(`Table ${table.name} has no row for the priority ${name}`);
};

/**
 * Types the 60 texts of the plan into the staff's columns of the PDCA sheets, as the school does
 * after the add-in has made them.
 *
 * Throws when a sheet, a column or a priority is missing: then the add-in was not run before.
 */
export const typePdcaTexts = (book: Book): void => {
  for (const [year, byPriority] of Object.entries(pdcaTexts)) {
    const name = pdca.table(schoolYear(Number.parseInt(year, 10)));
    const table = book.table(name);
    if (!table) throw new Error(`No table ${name}: recalculate before typing`);
    for (const priority of priorities.rows) {
      const texts = byPriority[String(priority['Nr.'])];
      if (!texts) throw new Error(`No texts of ${year} for priority ${String(priority['Nr.'])}`);
      const row = rowOf(table, String(priority['Prioritāte']));
      for (const key of textKeys) table.sheet.setValue(row, columnOf(table, key), texts[key]);
    }
  }
};
