import type { AutoFilter } from '../../book/AutoFilter';
import { filterBlock } from '../../book/filterBlock';
import { containsCell } from '../../book/Rect';
import type { Sheet } from '../../book/Sheet';
import type { Table } from '../../book/Table';

/** The button of a filter in a header cell. */
export interface FilterButton {
  /** The table whose filter it is; the sheet for the sheet's own. */
  readonly owner: Table | Sheet;
  readonly filter: AutoFilter;
  /** The place of its column in the filter, from 0. */
  readonly place: number;
  /** Rows may be hidden by this column. */
  readonly isFiltering: boolean;
}

/** The filter button in a cell; null for a cell without one. */
export const filterAt = (sheet: Sheet, row: number, column: number): FilterButton | null => {
  const owner = [...sheet.tables, sheet].find(({ autoFilter }) => {
    const rect = autoFilter?.rect;
    return rect?.row === row && containsCell(rect, row, column);
  });
  if (!owner?.autoFilter) return null;
  const filter = owner.autoFilter;
  const place = column - filter.rect.column;
  const key = filterBlock(owner)?.columnAt(place);
  const isFiltering = filter.criteria.some((criterion) => criterion.column === key);
  return { owner, filter, place, isFiltering };
};
