import type { ChartSheetPlan } from './ChartPlan';
import type { PagePlan } from './PagePlan';
import type { RangePlan } from './RangePlan';
import type { SheetPlan } from './SheetPlan';

/** All that one recalculation wants to stand in the workbook, each kind in the order it is made. */
export interface OutputPlan {
  /** Sheets with one table. */
  readonly tables: readonly SheetPlan[];
  /** Plain ranges on hidden sheets. */
  readonly ranges: readonly RangePlan[];
  /** Sheets of blocks. */
  readonly pages: readonly PagePlan[];
  /** Charts on pages. */
  readonly charts: readonly ChartSheetPlan[];
}
