import type { CellColumn } from '../CellTable';
import type {
  Column,
  Meanings,
  NumberColumn,
  WordColumn,
  WordSpelling,
  YesNoColumn,
} from '../Column';
import { foldText } from '../foldText';
import type { CellValue } from '../TableGrid';
import { type Reading, unreadable } from '../values/Reading';
import { lazyNumbers, lazyWords, lazyYesNo } from './lazyColumns';

/** The cells of one column, in the rows of the table: those that say nothing are left out. */
export interface Cells extends CellColumn {
  readonly header: string;
  /** No row was left out, so that each of the distinct cells stands in one. */
  readonly isWhole: boolean;
}

/** Told of every cell that could not be read. */
export type OnUnreadable = (row: number, cell: CellValue) => void;

/** Codes of the distinct cells that stand in the rows, as they first come. */
export const occurringCodes = ({ codes, distinct, isWhole }: Cells): readonly number[] => {
  // Distinct cells are numbered as they first come: without holes there is nothing to look for.
  if (isWhole) return [...distinct.keys()];
  const seen = new Uint8Array(distinct.length);
  const found: number[] = [];
  for (const code of codes) {
    if (seen[code] === 1) continue;
    seen[code] = 1;
    found.push(code);
  }
  return found;
};

/**
 * Reads each distinct cell that stands in the rows once, and tells of every row whose cell is
 * unreadable.
 *
 * @param keep is handed what a distinct cell means, unless it is blank
 */
const readDistinct = <T>(
  cells: Cells,
  read: (cell: CellValue) => Reading<T>,
  keep: (code: number, meaning: T) => void,
  onUnreadable: OnUnreadable,
): ReadonlySet<number> => {
  const { codes, distinct } = cells;
  const unread = new Set<number>();
  for (const code of occurringCodes(cells)) {
    const meaning = read(distinct[code] ?? '');
    if (meaning === unreadable) unread.add(code);
    else if (meaning !== null) keep(code, meaning);
  }
  const bad = new Set<number>();
  if (unread.size === 0) return bad;
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? 0;
    if (!unread.has(code)) continue;
    bad.add(row);
    onUnreadable(row, distinct[code] ?? '');
  }
  return bad;
};

/** Reads numbers, counts and dates; a blank cell is NaN. */
export const decodeNumbers = (
  cells: Cells,
  read: (cell: CellValue) => Reading<number>,
  onUnreadable: OnUnreadable,
): NumberColumn => {
  const { header, codes, distinct } = cells;
  const numbers = new Float64Array(distinct.length).fill(Number.NaN);
  const keep = (code: number, number: number): void => {
    numbers[code] = number;
  };
  const bad = readDistinct(cells, read, keep, onUnreadable);
  return lazyNumbers({ header, unreadable: bad }, () => ({ codes, meanings: numbers }));
};

/** Reads words into a dictionary; a blank cell is -1. */
export const decodeWords = (
  cells: Cells,
  read: (cell: CellValue) => Reading<string>,
  onUnreadable: OnUnreadable,
  spelling?: WordSpelling,
): WordColumn => {
  const { header, codes, distinct } = cells;
  const dictionary = new Dictionary();
  const words = new Int32Array(distinct.length).fill(-1);
  const keep = (code: number, word: string): void => {
    words[code] = dictionary.codeOf(word);
  };
  const bad = readDistinct(cells, read, keep, onUnreadable);
  const common = { header, unreadable: bad, words: dictionary.words };
  const code = () => ({ codes, meanings: words });
  return lazyWords(spelling ? { ...common, spelling } : common, code);
};

/** Reads yes and no; a blank cell is 2. */
export const decodeYesNo = (
  cells: Cells,
  read: (cell: CellValue) => Reading<boolean>,
  onUnreadable: OnUnreadable,
): YesNoColumn => {
  const { header, codes, distinct } = cells;
  const answers = new Uint8Array(distinct.length).fill(2);
  const keep = (code: number, answer: boolean): void => {
    answers[code] = Number(answer);
  };
  const bad = readDistinct(cells, read, keep, onUnreadable);
  return lazyYesNo({ header, unreadable: bad }, () => ({ codes, meanings: answers }));
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

/** A column that the table lacks: blank in every row, for whoever asks all the same. */
export const missingColumn = (
  header: string,
  kind: Column['kind'],
  count: number,
): Column & { readonly missing: true } => {
  const common = { header, unreadable: new Set<number>(), missing: true } as const;
  const blanks = <A extends Meanings>(meanings: A) => ({ codes: new Uint8Array(count), meanings });
  if (kind === 'number') return lazyNumbers(common, () => blanks(Float64Array.of(Number.NaN)));
  if (kind === 'yes-no') return lazyYesNo(common, () => blanks(Uint8Array.of(2)));
  return lazyWords({ ...common, words: [] }, () => blanks(Int32Array.of(-1)));
};
