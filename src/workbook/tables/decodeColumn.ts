import type { Column, NumberColumn, WordColumn, YesNoColumn } from '../Column';
import { foldText } from '../foldText';
import type { CellValue } from '../TableGrid';
import type { Reading, unreadable } from '../values/Reading';

/** The cells of one column, by row of the table. */
export interface Cells {
  readonly header: string;
  readonly count: number;
  cell(row: number): CellValue;
}

/** Told of every cell that could not be read. */
export type OnUnreadable = (row: number, cell: CellValue) => void;

/**
 * Reads numbers, counts and dates; a blank cell is NaN. Numbers typed as text are understood once
 * for all cells with that text.
 */
export const decodeNumbers = (
  cells: Cells,
  read: (cell: CellValue) => Reading<number>,
  onUnreadable: OnUnreadable,
): NumberColumn => {
  const values = new Float64Array(cells.count).fill(Number.NaN);
  const bad = new Set<number>();
  const understood = new Map<CellValue, Reading<number>>();
  for (let row = 0; row < cells.count; row += 1) {
    const cell = cells.cell(row);
    if (cell === '') continue;
    let value = typeof cell === 'string' ? understood.get(cell) : read(cell);
    if (value === undefined) {
      value = read(cell);
      understood.set(cell, value);
    }
    if (typeof value === 'number') values[row] = value;
    else if (value !== null) {
      bad.add(row);
      onUnreadable(row, cell);
    }
  }
  return { kind: 'number', header: cells.header, unreadable: bad, values };
};

/**
 * Reads words into a dictionary; a blank cell is -1. Each distinct cell is understood once, so that
 * a million rows cost a million look-ups.
 */
export const decodeWords = (
  cells: Cells,
  read: (cell: CellValue) => Reading<string>,
  onUnreadable: OnUnreadable,
): WordColumn => {
  const codes = new Int32Array(cells.count).fill(-1);
  const bad = new Set<number>();
  const dictionary = new Dictionary();
  const understood = new Map<CellValue, number | typeof unreadable>();
  // Neighbouring rows often hold the same cell, which then need not even be looked up.
  let last: CellValue | null = null;
  let code: number | typeof unreadable | undefined;
  for (let row = 0; row < cells.count; row += 1) {
    const cell = cells.cell(row);
    if (cell !== last) {
      last = cell;
      code = understood.get(cell);
    }
    if (code === undefined) {
      const word = read(cell);
      code = typeof word === 'string' ? dictionary.codeOf(word) : word === null ? -1 : word;
      understood.set(cell, code);
    }
    if (typeof code === 'number') codes[row] = code;
    else {
      bad.add(row);
      onUnreadable(row, cell);
    }
  }
  return { kind: 'word', header: cells.header, unreadable: bad, codes, words: dictionary.words };
};

/** Reads yes and no; a blank cell is 2. */
export const decodeYesNo = (
  cells: Cells,
  read: (cell: CellValue) => Reading<boolean>,
  onUnreadable: OnUnreadable,
): YesNoColumn => {
  const values = new Uint8Array(cells.count).fill(2);
  const bad = new Set<number>();
  for (let row = 0; row < cells.count; row += 1) {
    const cell = cells.cell(row);
    const value = read(cell);
    if (typeof value === 'boolean') values[row] = Number(value);
    else if (value !== null) {
      bad.add(row);
      onUnreadable(row, cell);
    }
  }
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
