import type { Pace } from './workbook/Steps';
import type { WorkbookGrid } from './workbook/TableGrid';

/** The workbook as a story that only reads and computes needs it; `src/excel` gives it. */
export interface ReadPort {
  read(tables: readonly string[]): Promise<WorkbookGrid>;
  /** Computes, letting whoever else waits for the processor have it between the steps. */
  readonly pace: Pace;
}
