import type { Book } from '../host/book/Book';
import { CellError, type CellValue } from '../host/book/CellValue';
import type { Table } from '../host/book/Table';

/** One way in which a workbook may be bad: done to one input table, a number choosing where. */
export interface Damage {
  readonly name: string;
  readonly spoil: (book: Book, table: Table, choice: number) => void;
  /** The text that was typed, which findings may quote. */
  readonly typed?: string;
}

const columnAt = (table: Table, choice: number): number => choice % table.columns.length;

/** Puts a value into a cell of the table that the number chooses; also into one of its last rows. */
const put =
  (value: CellValue) =>
  (_book: Book, table: Table, choice: number): void => {
    const { row, rows, column } = table.bodyRect;
    const at = column + columnAt(table, choice);
    table.sheet.setValue(row + (choice % rows), at, value);
    table.sheet.setValue(row + rows - 1, at, value);
  };

const structure: readonly Damage[] = [
  {
    name: 'the table is renamed',
    spoil: (book, table) => book.renameTable(table, `${table.name}2`),
  },
  { name: 'the sheet is gone', spoil: (book, table) => book.removeSheet(table.sheet) },
  {
    name: 'a header is misspelt',
    spoil: (_book, table, choice) => {
      const at = columnAt(table, choice);
      table.renameColumn(at, `${table.columns[at]?.name ?? ''}x`);
    },
  },
  {
    name: 'a header is something else',
    spoil: (_book, table, choice) => table.renameColumn(columnAt(table, choice), 'Cita aile'),
  },
  {
    name: 'two headers are alike for people',
    spoil: (_book, table, choice) => {
      const at = columnAt(table, choice);
      const next = (at + 1) % table.columns.length;
      table.renameColumn(next, `${table.columns[at]?.name ?? ''}\u00a0`);
    },
  },
  {
    name: 'a header in capitals, with spaces',
    spoil: (_book, table, choice) => {
      const at = columnAt(table, choice);
      table.renameColumn(at, `  ${(table.columns[at]?.name ?? '').toUpperCase()} `);
    },
  },
  {
    name: 'the first rows are blank',
    spoil: (_book, table) => {
      table.sheet.clear({ ...table.bodyRect, rows: 1 }, 'contents');
    },
  },
  {
    name: 'all rows are blank',
    spoil: (_book, table) => table.sheet.clear(table.bodyRect, 'contents'),
  },
  {
    name: 'a row stands twice',
    spoil: (_book, table) => {
      const { row, rows, column, columns } = table.bodyRect;
      for (let at = column; at < column + columns; at += 1) {
        table.sheet.setValue(row + rows - 1, at, table.sheet.value(row, at));
      }
    },
  },
  {
    name: 'cells above are merged',
    spoil: (_book, table) => {
      table.sheet.merge({ row: 0, column: 0, rows: 1, columns: table.columns.length });
    },
  },
  {
    name: 'the sheet is hidden',
    spoil: (_book, table) => {
      table.sheet.visibility = 'very-hidden';
    },
  },
  {
    name: 'the sheet is protected',
    spoil: (_book, table) => {
      table.sheet.protected = true;
    },
  },
];

const values: readonly (readonly [string, CellValue])[] = [
  ['a word', 'septiņi'],
  ['two numbers', '1, 2 un 3'],
  ['three commas', '1,2,3'],
  ['a negative number', -5],
  ['a fraction', 2.5],
  ['a huge number', 1e300],
  ['a tiny number', 1e-300],
  ['a number as text', '7,5'],
  ['a percentage as text', '80%'],
  ['more than all', '150 %'],
  ['true', true],
  ['false', false],
  ['#N/A', CellError.notAvailable],
  ['a day that does not exist', '31.02.2025.'],
  ['a day of another age', '01.01.1850.'],
  ['a day in words', 'septītais maijs'],
  ['a year that is none', '2025./2030.'],
  ['a year alone', '2025'],
  ['a year of the far future', '2999./3000.'],
  ['NaN', 'NaN'],
  ['undefined', 'undefined'],
  ['null', 'null'],
  ['an object', '[object Object]'],
  ['__proto__', '__proto__'],
  ['constructor', 'constructor'],
  ['a placeholder', '{sheet} {0} ${value}'],
  ['a formula as text', '=1+1'],
  ['markup', '<img src=x onerror=alert(1)>'],
  ['spaces', '   '],
  ['non-breaking spaces', '\u00a0\u00a0'],
  ['lines', 'pirmā\notrā\r\ntrešā'],
  ['a tab', 'a\tb'],
  ['a dash', '-'],
  ['a long dash', '—'],
  ['a semicolon', 'A; B; ; C'],
  ['operators', 'Līmenis >= <> = Augsts |'],
  ['a quote left open', 'Grupa = "Pedagogs'],
  ['right to left', 'שלום ‮abc'],
  ['letters with many marks', 'Z̷̡̛a̸̧l̴̢g̵o'],
  ['a picture', '👩‍🏫🎻'],
  ['ten thousand letters', 'ā'.repeat(10_000)],
  ['a star', '*'],
  ['a tilde', '~*'],
  ['a minus of another kind', '−7'],
  ['a full-width number', '７'],
  ['an unknown code', '99X 999 99 9'],
  ['Jānvāris', 'Jānvāris'],
  ['zero', 0],
];

/** Some sixty ways in which people and programs spoil a table. */
export const damages: readonly Damage[] = [
  ...structure,
  ...values.map(([name, value]): Damage => ({
    name: `a cell holds ${name}`,
    spoil: put(value),
    typed: typeof value === 'string' ? value : '',
  })),
];
