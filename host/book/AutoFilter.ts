import type { Rect } from './Rect';

/** What the cells of one column have to be for their rows to stay in view. */
export interface FilterCriterion {
  /** The column's id in a table; in the filter of a sheet its place in the block, from 0. */
  readonly column: number;
  /** The texts to show, '' for blank cells; null for any other kind of criterion, as in the file. */
  readonly texts: readonly string[] | null;
}

/** The filter buttons of a table or a sheet. */
export interface AutoFilter {
  /** With the header row, without a row of totals. */
  readonly rect: Rect;
  /** At most one for a column; a row is in view when all of them let it. */
  readonly criteria: readonly FilterCriterion[];
}
