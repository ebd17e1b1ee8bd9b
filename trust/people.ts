import type { ExcelHost } from '../host/ExcelHost';
import type { TableRowCollection } from '../host/model/TableRowCollection';
import type { TableSort } from '../host/model/TableSort';
import { type StaffTexts, staffTables } from './StaffTexts';

/** Something a person does to the workbook between two requests; `choice` decides to what. */
export type Doing = (host: ExcelHost, texts: StaffTexts, choice: number) => void;

const chosenTable = ({ book }: ExcelHost, choice: number) => {
  const tables = staffTables(book);
  return tables[choice % tables.length];
};

let typed = 0;

/** What people do meanwhile, by name. */
export const doings: Readonly<Record<string, Doing>> = {
  type: (_host, texts, choice) => texts.type(choice, `teksts ${(typed += 1)}`),
  sort: (host, _texts, choice) => {
    const table = chosenTable(host, choice);
    if (!table) return;
    host.userEdit(({ tables }) => {
      const sort = tables.getItem(table.name).sort as TableSort;
      sort.apply([{ key: Math.floor(choice / 5) % 4, ascending: choice % 2 === 0 }]);
    });
  },
  filter: (host, _texts, choice) => {
    const table = chosenTable(host, choice);
    if (!table) return;
    host.userEdit(({ tables }) => {
      const { filter } = tables.getItem(table.name).columns.getItem('ID');
      if (choice % 3 === 0) filter.clear();
      else filter.applyValuesFilter(['1', 'R1']);
    });
  },
  'insert row': (host, _texts, choice) => {
    const table = chosenTable(host, choice);
    if (!table) return;
    host.userEdit(({ tables }) => {
      const rows = tables.getItem(table.name).rows as TableRowCollection;
      rows.add(Math.floor(choice / 5) % (rows.count + 1));
    });
  },
  'delete row': (host, texts, choice) => {
    const table = chosenTable(host, choice);
    if (!table || table.bodyRect.rows < 2) return;
    const at = Math.floor(choice / 5) % table.bodyRect.rows;
    const id = table.columns.findIndex(({ name }) => name === 'ID');
    const key = table.sheet.value(table.bodyRect.row + at, table.rect.column + id);
    texts.forget(table.name, String(key ?? ''));
    host.userEdit(({ tables }) => {
      (tables.getItem(table.name).rows as TableRowCollection).getItemAt(at).delete();
    });
  },
  'rename sheet': (host, _texts, choice) => {
    const table = chosenTable(host, choice);
    if (table) host.book.renameSheet(table.sheet, `Mans nosaukums ${choice}`);
  },
  'delete sheet': (host, texts, choice) => {
    const table = chosenTable(host, choice);
    if (!table || choice % 5 > 0) return;
    texts.forget(table.name);
    host.book.removeSheet(table.sheet);
  },
  'change the data': (host, _texts, choice) => {
    const table = host.book.table('Pasakumi');
    if (!table) return;
    const column = table.columns.findIndex(({ name }) => name === 'Punkti');
    const { row, rows } = table.bodyRect;
    table.sheet.setValue(row + (choice % rows), table.rect.column + column, choice % 50);
  },
  'add an indicator': (host, _texts, choice) => {
    const table = host.book.table('Raditaji');
    if (!table) return;
    const at = (header: string) =>
      table.rect.column + table.columns.findIndex(({ name }) => name === header);
    const row = table.bodyRect.row + (choice % table.bodyRect.rows);
    table.sheet.setValue(row, at('ID'), `N${choice % 9}`);
  },
};
