import type { CellValue } from '../workbook/TableGrid';
import type { SeenChart } from './ChartPlan';
import type { SeenRange } from './RangePlan';
import type { SeenPage } from './SeenPage';
import type { SeenSheet } from './SeenSheet';

/** What a look at the workbook showed: our own sheets, and all that could forbid writing. */
export interface Look {
  readonly readOnly: boolean;
  /** Sheets may neither be added nor renamed. */
  readonly structureProtected: boolean;
  /** Titles of every sheet, ours or not. */
  readonly sheetTitles: readonly string[];
  /** Sheets of ours that an earlier press did not finish, by the title that they bear meanwhile. */
  readonly pending: ReadonlyMap<string, PendingSheet>;
  /** Own sheets that exist, by table name. */
  readonly seen: ReadonlyMap<string, SeenSheet>;
  /** Own ranges that exist, by the defined name of their first cell. */
  readonly ranges: ReadonlyMap<string, SeenRange>;
  /** Own pages that exist, by the defined name of their first cell. */
  readonly pages: ReadonlyMap<string, SeenPage>;
  /** Own charts that exist, by name. */
  readonly charts: ReadonlyMap<string, SeenChart>;
  /** Names of our ranges and pages by which none is found: the sheet was deleted, or is left to the people. */
  readonly deadNames: ReadonlySet<string>;
  /** Tables whose sheet is protected, that show a totals row, or that hide their header row. */
  readonly locked: readonly string[];
  readonly withTotals: readonly string[];
  readonly withoutHeaders: readonly string[];
}

/** A sheet of ours that was not finished: all that stands in it, formulas as such. */
export interface PendingSheet {
  readonly title: string;
  /** Among all sheets, from 0. */
  readonly position: number;
  readonly cells: readonly (readonly CellValue[])[];
}
