import { distinctKeys, keyOf } from '../indicators/measures/DistinctKeys';
import type { PeopleCounted } from '../sheets/PagePlan';
import type { Table } from '../workbook/Table';
import type { CountingSpace } from './disclosure/CountingSpace';
import { personColumnOf } from './people';
import type { Spaces } from './Spaces';

/** A space, and how rows of a table become its units. */
export interface Counting {
  readonly space: CountingSpace;
  readonly unitsOf: (rows: readonly number[]) => number[];
}

/** What rows count when they are counted as they stand, by person or by a column of numbers. */
export const countBy = (table: Table, by: PeopleCounted['by'], spaces: Spaces): Counting => {
  const asRows = (space: CountingSpace): Counting => ({ space, unitsOf: (rows) => [...rows] });
  if (by === undefined) return asRows(spaces.ofRows(table));
  if (by !== 'person') return asRows(spaces.ofHeads(table, by.column));
  const person = personColumnOf(table.name);
  const column = person === null ? undefined : table.column(person);
  if (column === undefined) return asRows(spaces.ofRows(table));
  const keys = distinctKeys(column);
  return {
    space: spaces.ofKeys(`people:${table.name}`, keys.size),
    unitsOf: (rows) => distinctUnits(rows.map((row) => keyOf(keys, row))),
  };
};

/** Units in order, each once; what is negative is none. */
export const distinctUnits = (units: readonly number[]): number[] =>
  [...new Set(units)].filter((unit) => unit >= 0).sort((a, b) => a - b);
