import type { WordColumn } from '../Column';
import { RowSet } from '../RowSet';
import type { SchoolYear } from '../SchoolYear';
import { parseSchoolYear } from '../SchoolYear';

/** Finds the rows of a school year without looking at the others. */
export interface RowsByYear {
  /** Ascending. */
  rowsOf(year: SchoolYear): Uint32Array;
  rowSetOf(year: SchoolYear): RowSet;
  /** Null when the row is of no year, or of every year. */
  readonly yearOf: (row: number) => SchoolYear | null;
}

/** A table without school years: each of its rows is in every year. */
export const everyYear = (rowCount: number): RowsByYear => {
  const all = new Uint32Array(rowCount);
  for (let row = 0; row < rowCount; row += 1) all[row] = row;
  return new YearLists(rowCount, new Map(), all, () => null);
};

/**
 * Sorts rows by the year that their cell names.
 *
 * @param blankIsEvery whether a row with a blank year is of every year, or of none; an unreadable
 * year is of none.
 */
export const indexYears = (column: WordColumn, blankIsEvery: boolean): RowsByYear => {
  const { words, unreadable, coded } = column;
  const yearOfWord = words.map(parseSchoolYear);
  const { codes, meanings: wordOfCell } = coded;
  const yearOfCell = Array.from(wordOfCell, (word) => yearOfWord[word] ?? null);
  const yearOf = (row: number): SchoolYear | null => yearOfCell[codes[row] ?? -1] ?? null;
  const isEvery = (row: number): boolean =>
    blankIsEvery && (wordOfCell[codes[row] ?? -1] ?? -1) === -1 && !unreadable.has(row);

  const years = [...new Set(yearOfWord.filter((year) => year !== null))];
  // By distinct cell: which of the years it names, -1 for none.
  const lists = Int32Array.from(yearOfCell, (year) => (year === null ? -1 : years.indexOf(year)));
  const counts = new Uint32Array(years.length);
  let every = 0;
  for (let row = 0; row < codes.length; row += 1) {
    const list = lists[codes[row] ?? -1] ?? -1;
    if (list >= 0) counts[list] = (counts[list] ?? 0) + 1;
    else if (isEvery(row)) every += 1;
  }

  const always = new Rows(every);
  const ofYears = Array.from(counts, (count) => new Rows(count + every));
  for (let row = 0; row < codes.length; row += 1) {
    const list = lists[codes[row] ?? -1] ?? -1;
    if (list >= 0) ofYears[list]?.put(row);
    else if (isEvery(row)) for (const rows of [always, ...ofYears]) rows.put(row);
  }
  const byYear = new Map(years.map((year, list) => [year, ofYears[list]?.all ?? always.all]));
  return new YearLists(codes.length, byYear, always.all, yearOf);
};

/** Lists of rows by year, and the sets that were asked for. */
class YearLists implements RowsByYear {
  private readonly sets = new Map<Uint32Array, RowSet>();

  constructor(
    private readonly rowCount: number,
    private readonly lists: ReadonlyMap<SchoolYear, Uint32Array>,
    /** Rows of every year. */
    private readonly always: Uint32Array,
    readonly yearOf: RowsByYear['yearOf'],
  ) {}

  rowsOf(year: SchoolYear): Uint32Array {
    return this.lists.get(year) ?? this.always;
  }

  rowSetOf(year: SchoolYear): RowSet {
    const rows = this.rowsOf(year);
    const set = this.sets.get(rows) ?? RowSet.of(this.rowCount, rows);
    this.sets.set(rows, set);
    return set;
  }
}

/** A list of rows that is filled one by one. */
class Rows {
  readonly all: Uint32Array;
  private count = 0;

  constructor(count: number) {
    this.all = new Uint32Array(count);
  }

  put(row: number): void {
    this.all[this.count] = row;
    this.count += 1;
  }
}
