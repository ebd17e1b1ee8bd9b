import type { Column, NumberColumn } from '../../workbook/Column';

/** Which value each row of a column has, as a number from 0; -1 for a blank cell. */
export interface DistinctKeys {
  readonly keys: Int32Array | Int8Array;
  /** One more than the greatest key. */
  readonly size: number;
}

/** Numbers the values of a column so that equal values have equal keys. */
export const distinctKeys = (column: Column): DistinctKeys => {
  switch (column.kind) {
    case 'word':
      return { keys: column.codes, size: column.words.length };
    case 'yes-no':
      return {
        keys: Int8Array.from(column.values, (value) => (value === 2 ? -1 : value)),
        size: 2,
      };
    case 'number':
      return numberKeys(column);
  }
};

const numberKeys = ({ values, texts }: NumberColumn): DistinctKeys => {
  // Words among the numbers come first, as they are numbered already.
  let size = texts?.words.length ?? 0;
  const known = new Map<number, number>();
  const keys = new Int32Array(values.length);
  const textCodes = texts?.codes;
  for (let row = 0; row < keys.length; row += 1) {
    const value = values[row] ?? Number.NaN;
    if (Number.isNaN(value)) {
      keys[row] = textCodes?.[row] ?? -1;
      continue;
    }
    let key = known.get(value);
    if (key === undefined) {
      key = size;
      size += 1;
      known.set(value, key);
    }
    keys[row] = key;
  }
  return { keys, size };
};

/** Whether a row has a value at all. */
export const hasKey = ({ keys }: DistinctKeys, row: number): boolean => (keys[row] ?? -1) >= 0;

/** How many distinct values the rows have; blank cells have none. */
export const countDistinct = (rows: Uint32Array, { keys, size }: DistinctKeys): number => {
  const seen = new Uint8Array(size);
  let distinct = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const key = keys[rows[at] ?? 0] ?? -1;
    if (key < 0 || seen[key] === 1) continue;
    seen[key] = 1;
    distinct += 1;
  }
  return distinct;
};
