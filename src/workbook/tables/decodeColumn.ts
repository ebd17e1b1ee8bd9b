import type { CellColumn } from '../CellTable';
import type { Column, NumberColumn, WordColumn, YesNoColumn } from '../Column';
import { foldText } from '../foldText';
import type { CellValue } from '../TableGrid';
import { type Reading, unreadable } from '../values/Reading';

/** The cells of one column. */
export interface Cells extends CellColumn {
  readonly header: string;
  /** Index into `codes` by row of the table: rows that say nothing are left out. */
  readonly rows: Uint32Array;
}

/** Told of every cell that could not be read. */
export type OnUnreadable = (row: number, cell: CellValue) => void;

/**
 * Reads the distinct cells that stand in the rows, each when a row first has it, and tells of every
 * row whose cell is unreadable.
 *
 * @param keep is handed what a distinct cell means, unless it is blank
 */
const readDistinct = <T>(
  { rows, codes, distinct }: Cells,
  read: (cell: CellValue) => Reading<T>,
  keep: (code: number, meaning: T) => void,
  onUnreadable: OnUnreadable,
): ReadonlySet<number> => {
  const bad = new Set<number>();
  const verdicts = new Uint8Array(distinct.length);
  const [isRead, isBad] = [1, 2];
  for (let row = 0; row < rows.length; row += 1) {
    const code = codes[rows[row] ?? 0] ?? 0;
    if (verdicts[code] === isRead) continue;
    const cell = distinct[code] ?? '';
    if (verdicts[code] !== isBad) {
      const meaning = read(cell);
      verdicts[code] = meaning === unreadable ? isBad : isRead;
      if (meaning !== unreadable && meaning !== null) keep(code, meaning);
    }
    if (verdicts[code] === isRead) continue;
    bad.add(row);
    onUnreadable(row, cell);
  }
  return bad;
};

/** Gives each row what its cell means. */
const spread = <A extends Float64Array | Int32Array | Uint8Array>(
  { rows, codes }: Cells,
  meanings: A,
  values: A,
): A => {
  for (let row = 0; row < rows.length; row += 1) {
    values[row] = meanings[codes[rows[row] ?? 0] ?? 0] ?? 0;
  }
  return values;
};

/** Reads numbers, counts and dates; a blank cell is NaN. */
export const decodeNumbers = (
  cells: Cells,
  read: (cell: CellValue) => Reading<number>,
  onUnreadable: OnUnreadable,
): NumberColumn => {
  const numbers = new Float64Array(cells.distinct.length).fill(Number.NaN);
  const keep = (code: number, number: number): void => {
    numbers[code] = number;
  };
  const bad = readDistinct(cells, read, keep, onUnreadable);
  const values = spread(cells, numbers, new Float64Array(cells.rows.length));
  return { kind: 'number', header: cells.header, unreadable: bad, values };
};

/** Reads words into a dictionary; a blank cell is -1. */
export const decodeWords = (
  cells: Cells,
  read: (cell: CellValue) => Reading<string>,
  onUnreadable: OnUnreadable,
): WordColumn => {
  const dictionary = new Dictionary();
  const words = new Int32Array(cells.distinct.length).fill(-1);
  const keep = (code: number, word: string): void => {
    words[code] = dictionary.codeOf(word);
  };
  const bad = readDistinct(cells, read, keep, onUnreadable);
  const codes = spread(cells, words, new Int32Array(cells.rows.length));
  return { kind: 'word', header: cells.header, unreadable: bad, codes, words: dictionary.words };
};

/** Reads yes and no; a blank cell is 2. */
export const decodeYesNo = (
  cells: Cells,
  read: (cell: CellValue) => Reading<boolean>,
  onUnreadable: OnUnreadable,
): YesNoColumn => {
  const answers = new Uint8Array(cells.distinct.length).fill(2);
  const keep = (code: number, answer: boolean): void => {
    answers[code] = Number(answer);
  };
  const bad = readDistinct(cells, read, keep, onUnreadable);
  const values = spread(cells, answers, new Uint8Array(cells.rows.length));
  return { kind: 'yes-no', header: cells.header, unreadable: bad, values };
};

/** Numbers distinct words in the order in which they come; spellings that fold alike are one. */
export class Dictionary {
  readonly words: string[] = [];
  private readonly codes = new Map<string, number>();

  codeOf(word: string): number {
    const folded = foldText(word);
    const known = this.codes.get(folded);
    if (known !== undefined) return known;
    this.codes.set(folded, this.words.length);
    return this.words.push(word) - 1;
  }
}

/** A column that the table lacks: blank in every row. */
export const missingColumn = (
  header: string,
  kind: Column['kind'],
  count: number,
): Column & { readonly missing: true } => {
  const common = { header, unreadable: new Set<number>(), missing: true } as const;
  if (kind === 'number') {
    return { ...common, kind, values: new Float64Array(count).fill(Number.NaN) };
  }
  if (kind === 'yes-no') return { ...common, kind, values: new Uint8Array(count).fill(2) };
  return { ...common, kind, codes: new Int32Array(count).fill(-1), words: [] };
};
