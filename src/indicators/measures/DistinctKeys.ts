import type { CodedCells, Column, NumberColumn } from '../../workbook/Column';

/** Which value each row of a column has, as a number from 0; -1 for a blank cell. */
export interface DistinctKeys {
  /** The same by distinct cell: two of them may have one value, as `A` and `a`. */
  readonly coded: CodedCells<Int32Array>;
  /** One more than the greatest key. */
  readonly size: number;
}

/** Numbers the values of a column so that equal values have equal keys. */
export const distinctKeys = (column: Column): DistinctKeys => {
  switch (column.kind) {
    case 'word':
      return { coded: column.coded, size: column.words.length };
    case 'yes-no': {
      const { codes, meanings } = column.coded;
      const keys = Int32Array.from(meanings, (answer) => (answer === 2 ? -1 : answer));
      return { coded: { codes, meanings: keys }, size: 2 };
    }
    case 'number':
      return numberKeys(column);
  }
};

const numberKeys = ({ coded: { codes, meanings }, texts }: NumberColumn): DistinctKeys => {
  // Words among the numbers come first, as they are numbered already.
  let size = texts?.words.length ?? 0;
  const known = new Map<number, number>();
  const keys = Int32Array.from(meanings, (value, cell) => {
    if (Number.isNaN(value)) return texts?.coded.meanings[cell] ?? -1;
    const key = known.get(value) ?? size;
    if (key === size) size += 1;
    known.set(value, key);
    return key;
  });
  return { coded: { codes, meanings: keys }, size };
};

/** The key of a row; -1 when its cell is blank. */
export const keyOf = ({ coded: { codes, meanings } }: DistinctKeys, row: number): number =>
  meanings[codes[row] ?? -1] ?? -1;

/** How many distinct values the cells have that weigh something; blank cells have none. */
export const countDistinct = (weights: Float64Array, { coded, size }: DistinctKeys): number => {
  const seen = new Uint8Array(size);
  let distinct = 0;
  for (let cell = 0; cell < weights.length; cell += 1) {
    const key = coded.meanings[cell] ?? -1;
    if (weights[cell] === 0 || key < 0 || seen[key] === 1) continue;
    seen[key] = 1;
    distinct += 1;
  }
  return distinct;
};
