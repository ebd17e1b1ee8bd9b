import type { NumberColumn, WordColumn } from '../../src/workbook/Column';
import type { Table } from '../../src/workbook/Table';
import type { SchoolYear } from '../../src/workbook/SchoolYear';
import type { GroupedTables } from './GroupedTables';

/**
 * The three tables over our columns, in one pass each over the rows of a school year, as the tables
 * of the report are made.
 */
export const groupGrades = (table: Table, year: SchoolYear): GroupedTables => {
  const word = (name: string): WordColumn => {
    const column = table.column(name);
    if (column?.kind !== 'word') throw new Error(`${name} is no column of words`);
    return column;
  };
  const number = (name: string): NumberColumn => {
    const column = table.column(name);
    if (column?.kind !== 'number') throw new Error(`${name} is no column of numbers`);
    return column;
  };
  const rows = table.rowsOf(year);
  const marks = number('Balles').values;
  return {
    levels: countPairs(rows, word('Programma'), word('Līmenis')),
    classes: meanByNumber(rows, number('Klase').values, marks),
    subjects: meanByWord(rows, word('Priekšmets'), marks),
  };
};

type Rows = ReturnType<Table['rowsOf']>;

const countPairs = (rows: Rows, a: WordColumn, b: WordColumn): Record<string, number> => {
  const width = b.words.length;
  const counts = new Uint32Array(a.words.length * width);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const [first, second] = [a.codes[row] ?? -1, b.codes[row] ?? -1];
    if (first < 0 || second < 0) continue;
    counts[first * width + second] = (counts[first * width + second] ?? 0) + 1;
  }
  const found: Record<string, number> = {};
  counts.forEach((count, at) => {
    const key = `${a.words[Math.floor(at / width)] ?? ''}|${b.words[at % width] ?? ''}`;
    if (count > 0) found[key] = count;
  });
  return found;
};

/** Means by key, added up by its number. */
class Means {
  private readonly sums: number[] = [];
  private readonly counts: number[] = [];

  add(key: number, value: number): void {
    this.sums[key] = (this.sums[key] ?? 0) + value;
    this.counts[key] = (this.counts[key] ?? 0) + 1;
  }

  named(name: (key: number) => string): Record<string, number> {
    const found: Record<string, number> = {};
    this.counts.forEach((count, key) => {
      found[name(key)] = (this.sums[key] ?? 0) / count;
    });
    return found;
  }
}

const meanByWord = (rows: Rows, { codes, words }: WordColumn, values: Float64Array) => {
  const means = new Means();
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const value = values[row] ?? Number.NaN;
    if (!Number.isNaN(value)) means.add(codes[row] ?? 0, value);
  }
  return means.named((key) => words[key] ?? '');
};

const meanByNumber = (rows: Rows, keys: Float64Array, values: Float64Array) => {
  const means = new Means();
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const value = values[row] ?? Number.NaN;
    if (!Number.isNaN(value)) means.add(keys[row] ?? 0, value);
  }
  return means.named(String);
};
