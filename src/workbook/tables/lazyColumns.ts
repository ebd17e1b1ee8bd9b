import type { CellCodes } from '../CellTable';
import type { CodedCells, Meanings, NumberColumn, WordColumn, YesNoColumn } from '../Column';
import { once } from '../once';

/*
 * Columns that give each row its value when somebody first asks for the values: figures are counted
 * by distinct cell, and no school asks for all its columns row by row.
 */

/** A column of numbers; NaN is what a blank cell means. */
export const lazyNumbers = <T extends Omit<NumberColumn, 'kind' | 'values' | 'coded'>>(
  common: T,
  code: () => CodedCells<Float64Array>,
): T & NumberColumn => {
  const coded = once(code);
  const values = once(() => spread(coded(), (rows) => new Float64Array(rows)));
  return {
    ...common,
    kind: 'number',
    get coded() {
      return coded();
    },
    get values() {
      return values();
    },
  };
};

/** A column of words; -1 is what a blank cell means. */
export const lazyWords = <T extends Omit<WordColumn, 'kind' | 'codes' | 'coded'>>(
  common: T,
  code: () => CodedCells<Int32Array>,
): T & WordColumn => {
  const coded = once(code);
  const codes = once(() => spread(coded(), (rows) => new Int32Array(rows)));
  return {
    ...common,
    kind: 'word',
    get coded() {
      return coded();
    },
    get codes() {
      return codes();
    },
  };
};

/** A column of yes and no; cells mean 1 for yes, 0 for no, 2 for a blank one. */
export const lazyYesNo = <T extends Omit<YesNoColumn, 'kind' | 'values' | 'coded'>>(
  common: T,
  code: () => CodedCells<Uint8Array>,
): T & YesNoColumn => {
  const coded = once(code);
  const values = once(() => spread(coded(), (rows) => new Uint8Array(rows)));
  return {
    ...common,
    kind: 'yes-no',
    get coded() {
      return coded();
    },
    get values() {
      return values();
    },
  };
};

/** Gives each row what its cell means. */
const spread = <A extends Meanings>(
  { codes, meanings }: { readonly codes: CellCodes; readonly meanings: A },
  make: (rows: number) => A,
): A => {
  const values = make(codes.length);
  for (let row = 0; row < codes.length; row += 1) values[row] = meanings[codes[row] ?? 0] ?? 0;
  return values;
};
