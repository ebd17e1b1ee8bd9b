import type { NumberColumn, WordColumn, YesNoColumn } from '../Column';
import { once } from '../once';

/*
 * Columns that give each row its value when somebody first asks for the values: what a distinct cell
 * means is found out while reading, but no school has figures over all its columns.
 */

/** A column of numbers; `make` gives one a row, NaN for a blank cell. */
export const lazyNumbers = <T extends Omit<NumberColumn, 'kind' | 'values'>>(
  common: T,
  make: () => Float64Array,
): T & NumberColumn => {
  const values = once(make);
  return {
    ...common,
    kind: 'number',
    get values() {
      return values();
    },
  };
};

/** A column of words; `make` gives the code of one a row, -1 for a blank cell. */
export const lazyWords = <T extends Omit<WordColumn, 'kind' | 'codes'>>(
  common: T,
  make: () => Int32Array,
): T & WordColumn => {
  const codes = once(make);
  return {
    ...common,
    kind: 'word',
    get codes() {
      return codes();
    },
  };
};

/** A column of yes and no; `make` gives 1 for yes, 0 for no, 2 for a blank cell a row. */
export const lazyYesNo = <T extends Omit<YesNoColumn, 'kind' | 'values'>>(
  common: T,
  make: () => Uint8Array,
): T & YesNoColumn => {
  const values = once(make);
  return {
    ...common,
    kind: 'yes-no',
    get values() {
      return values();
    },
  };
};
