import type { FindingLog } from '../FindingLog';
import { keepColumns } from '../tables/keepColumns';
import type { Layout } from '../tables/matchHeaders';
import type { TableGrid } from '../TableGrid';

/**
 * Finds merged cells in the columns that are read: of these only the first has a value, so that one
 * number that was meant for several rows counts for one of them.
 *
 * Excel itself merges no cells of a table; other programs do.
 */
export const checkMergedCells = (grid: TableGrid, layout: Layout, log: FindingLog): void => {
  if (grid.merged === null) return;
  const columns = layout.columns
    .filter(({ index }) => index >= 0)
    .map(({ index }) => grid.firstColumn + index);
  const address = keepColumns(grid.merged, columns);
  if (address === null) return;
  log.add('warning', 'merged-cells', { sheet: grid.sheet, table: grid.table }, address);
};
