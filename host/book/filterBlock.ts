import type { Rect } from './Rect';
import type { Sheet } from './Sheet';
import { Table } from './Table';

/** Where the rows and columns of a filter are. */
export interface FilterBlock {
  /** The rows that can be hidden. */
  readonly body: Rect;
  /** The place of a criterion's column in the block, from 0; -1 when it is gone. */
  readonly placeOf: (column: number) => number;
  /** How criteria name the column at a place of the block; null outside of it. */
  readonly columnAt: (place: number) => number | null;
}

/** The block of a table's or a sheet's filter; null when it has none. */
export const filterBlock = (owner: Sheet | Table): FilterBlock | null => {
  if (!owner.autoFilter) return null;
  if (owner instanceof Table) {
    return {
      body: owner.bodyRect,
      placeOf: (column) => owner.columns.findIndex(({ id }) => id === column),
      columnAt: (place) => owner.columns[place]?.id ?? null,
    };
  }
  const { rect } = owner.autoFilter;
  return {
    body: { ...rect, row: rect.row + 1, rows: rect.rows - 1 },
    placeOf: (column) => column,
    columnAt: (place) => (place >= 0 && place < rect.columns ? place : null),
  };
};
