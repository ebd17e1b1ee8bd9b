import type { CellValue } from '../workbook/TableGrid';
import { columnIndex, peoplesColumns } from './keyedRows';
import type { SeenSheet } from './SeenSheet';
import type { RowPlan, SheetPlan } from './SheetPlan';

/** A row that stands for nothing any more and takes up a new one. */
export interface Reuse {
  /** Index of the row in the sheet as it was seen. */
  readonly row: number;
  /** The key that it bore. */
  readonly before: string;
  /** The key that it is to bear. */
  readonly key: string;
}

interface FreeAndNew {
  /** Row in the sheet by key. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** Keys that the plan no longer holds. */
  readonly retired: readonly string[];
  readonly toMake: readonly RowPlan[];
}

/**
 * Gives new rows the places of retired ones, as long as there are any.
 *
 * A row is free when it was marked at an earlier recalculation, so that people could see it, and
 * when no cell that is not computed, own columns of the school's included, holds anything.
 */
export const reuseRows = (
  plan: SheetPlan,
  seen: SeenSheet,
  { rowOf, retired, toMake }: FreeAndNew,
): Reuse[] => {
  if (plan.retired.reused === undefined) return [];
  const marks: readonly CellValue[] = plan.retired.reused;
  const column = plan.columns.find(({ key }) => key === plan.retired.column);
  const index = column === undefined ? -1 : columnIndex(seen, column);
  const theirs = peoplesColumns(plan, seen);
  const free = retired.flatMap((key) => {
    const row = rowOf.get(key);
    const cells = row === undefined ? undefined : seen.rows[row];
    if (row === undefined || cells === undefined) return [];
    if (!marks.includes(cells[index] ?? '')) return [];
    return theirs.every((at) => (cells[at] ?? '') === '') ? [{ row, before: key }] : [];
  });
  return free.slice(0, toMake.length).map((place, at) => ({
    ...place,
    key: toMake[at]?.key ?? place.before,
  }));
};
