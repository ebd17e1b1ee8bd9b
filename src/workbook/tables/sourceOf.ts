import { foldText } from '../foldText';
import type { TableGrid } from '../TableGrid';
import type { TableSource } from '../TableSource';
import { findHeader } from './findHeader';
import type { KeptRows } from './KeptRows';
import type { Layout } from './matchHeaders';

/**
 * The cells of a table as they stand in its grid, by header.
 *
 * @param derived folded names of derived columns, which stand nowhere
 */
export const sourceOf = (
  grid: TableGrid,
  layout: Layout,
  kept: KeptRows,
  derived: ReadonlySet<string>,
): TableSource => ({
  rowCount: grid.cells.rowCount,
  sourceRow: (row) => kept.gridRow(row),
  column: (field) => {
    const folded = foldText(field);
    const index = derived.has(folded) ? null : findHeader(layout, folded);
    const column = index === null ? undefined : grid.cells.columns[index];
    return index === null || column === undefined
      ? null
      : { header: String(grid.header[index] ?? ''), ...column };
  },
});
