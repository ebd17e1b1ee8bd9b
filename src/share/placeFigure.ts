import { distinctKeys, keyOf } from '../indicators/measures/DistinctKeys';
import type { PeopleCounted } from '../sheets/PagePlan';
import type { Table } from '../workbook/Table';
import { countBy } from './countBy';
import type { CountedFigure } from './disclosure/CountingSpace';
import { personColumnOf } from './people';
import type { Spaces } from './Spaces';

/** A figure by rows of its table; the part is null where it has none. */
export interface CountedRows {
  readonly id: string;
  readonly table: Table;
  readonly whole: readonly number[];
  readonly part: readonly number[] | null;
  readonly by: PeopleCounted['by'];
}

/**
 * The figure in the space that it counts in. Where each of its rows is somebody else, a number of
 * rows is a number of people and the other way about: then it stands in both spaces, for it can be
 * held against the figures of either.
 */
export const placeFigure = (
  { id, table, whole, part, by }: CountedRows,
  spaces: Spaces,
): CountedFigure[] => {
  const place = (as: PeopleCounted['by'], all: readonly number[], some: typeof part) => {
    const { space, unitsOf } = countBy(table, as, spaces);
    return { id, space, whole: unitsOf(all), part: some && unitsOf(some) };
  };
  const figure = place(by, whole, part);
  if (by !== undefined && by !== 'person') return [figure];
  const other = by === undefined ? 'person' : undefined;
  if (isOneEach(table, whole)) return [figure, place(other, whole, part)];
  if (part && isOneEach(table, part)) return [figure, place(other, part, null)];
  return [figure];
};

/** Whether no two of the rows belong to one person, and none stands for several. */
const isOneEach = (table: Table, rows: readonly number[]): boolean => {
  const person = personColumnOf(table.name);
  const column = person === null ? undefined : table.column(person);
  if (column === undefined) return false;
  const keys = distinctKeys(column);
  const persons = new Set(rows.map((row) => keyOf(keys, row)));
  return (
    persons.size === rows.length &&
    ![...persons].some((key) => key < 0) &&
    rows.every((row) => table.weights[row] === 1)
  );
};
