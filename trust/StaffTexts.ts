import type { Book } from '../host/book/Book';
import type { Table } from '../host/book/Table';

/** Own tables of the staff's texts, and the columns in which they type. */
const staffColumns = ['Plānot', 'Ieviest / darīt', 'Pārbaudīt / mērīt', 'Turpmākā rīcība'];
const columnsOf = (table: Table): readonly string[] =>
  table.name === 'MerkuIzpilde' ? ['Komentārs'] : staffColumns;

/** Own tables in which staff type, in the order of the sheets. */
export const staffTables = (book: Book): Table[] =>
  book.tables.filter(({ name }) => name === 'MerkuIzpilde' || name.startsWith('PDCA_'));

const at = (table: Table, header: string): number =>
  table.columns.findIndex(({ name }) => name === header);

const keyIn = (table: Table, row: number): string =>
  String(table.sheet.value(row, table.rect.column + at(table, 'ID')) ?? '');

/** What the staff typed, by table, key and header: where each text has to stand, whatever happens. */
export class StaffTexts {
  private readonly texts = new Map<string, Map<string, string>>();

  constructor(private readonly book: Book) {}

  /** Types a text into the cell that two numbers choose; a row without a key is nobody's. */
  type(choice: number, text: string): void {
    const tables = staffTables(this.book);
    const table = tables[choice % tables.length];
    if (!table) return;
    const { row, rows } = table.bodyRect;
    const chosen = row + (Math.floor(choice / 7) % rows);
    const columns = columnsOf(table);
    const header = columns[Math.floor(choice / 3) % columns.length] ?? '';
    const key = keyIn(table, chosen);
    if (key === '') return;
    table.sheet.setValue(chosen, table.rect.column + at(table, header), text);
    this.of(table.name).set(`${key} ${header}`, text);
  }

  /** How many texts there are. */
  get count(): number {
    return [...this.texts.values()].reduce((sum, { size }) => sum + size, 0);
  }

  /** Forgets what a person deleted, knowing it: a row, or a whole table. */
  forget(table: string, key?: string): void {
    if (key === undefined) this.texts.delete(table);
    const texts = this.of(table);
    for (const place of texts.keys()) if (place.startsWith(`${key ?? ''} `)) texts.delete(place);
  }

  /** The texts that do not stand where they belong. */
  misplaced(): string[] {
    return [...this.texts].flatMap(([name, texts]) =>
      [...texts].flatMap(([place, text]) => {
        const table = this.book.table(name);
        const [key = '', ...words] = place.split(' ');
        const header = words.join(' ');
        if (!table) return [`${name} is gone with ${place}`];
        const { row, rows } = table.bodyRect;
        const rowsOfKey = Array.from({ length: rows }, (_, offset) => row + offset).filter(
          (each) => keyIn(table, each) === key,
        );
        const found = rowsOfKey.map((each) =>
          table.sheet.value(each, table.rect.column + at(table, header)),
        );
        return found.includes(text) ? [] : [`${name} ${place}: ${text} ≠ ${found.join(' | ')}`];
      }),
    );
  }

  private of(table: string): Map<string, string> {
    const known = this.texts.get(table) ?? new Map<string, string>();
    this.texts.set(table, known);
    return known;
  }
}
