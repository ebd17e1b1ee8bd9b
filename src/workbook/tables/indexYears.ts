import type { WordColumn } from '../Column';
import type { SchoolYear } from '../SchoolYear';
import { parseSchoolYear } from '../SchoolYear';

/** Finds the rows of a school year without looking at the others. */
export interface RowsByYear {
  /** Ascending. */
  rowsOf(year: SchoolYear): Uint32Array;
  /** Null when the row is of no year, or of every year. */
  yearOf(row: number): SchoolYear | null;
}

/** A table without school years: each of its rows is in every year. */
export const everyYear = (rowCount: number): RowsByYear => {
  const all = Uint32Array.from({ length: rowCount }, (_, row) => row);
  return { rowsOf: () => all, yearOf: () => null };
};

/**
 * Sorts rows by the year that their cell names.
 *
 * @param blankIsEvery whether a row with a blank year is of every year, or of none; an unreadable
 * year is of none.
 */
export const indexYears = (column: WordColumn, blankIsEvery: boolean): RowsByYear => {
  const yearOfWord = column.words.map(parseSchoolYear);
  const yearOf = (row: number): SchoolYear | null => yearOfWord[column.codes[row] ?? -1] ?? null;
  const isEvery = (row: number): boolean =>
    blankIsEvery && column.codes[row] === -1 && !column.unreadable.has(row);

  const counts = new Map<SchoolYear, number>();
  let every = 0;
  for (const row of column.codes.keys()) {
    const year = yearOf(row);
    if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
    else if (isEvery(row)) every += 1;
  }

  const rows = new Map([...counts].map(([year, count]) => [year, new Uint32Array(count + every)]));
  const always = new Uint32Array(every);
  const filled = new Map<SchoolYear, number>();
  let alwaysFilled = 0;
  const put = (year: SchoolYear, row: number): void => {
    const at = filled.get(year) ?? 0;
    const list = rows.get(year);
    if (list) list[at] = row;
    filled.set(year, at + 1);
  };
  for (const row of column.codes.keys()) {
    const year = yearOf(row);
    if (year !== null) put(year, row);
    else if (isEvery(row)) {
      for (const each of rows.keys()) put(each, row);
      always[alwaysFilled] = row;
      alwaysFilled += 1;
    }
  }
  return { rowsOf: (year) => rows.get(year) ?? always, yearOf };
};
