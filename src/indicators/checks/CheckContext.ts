import type { ExcelSerial } from '../../workbook/calendar';
import type { FindingLog } from '../../workbook/FindingLog';
import type { TableName } from '../../workbook/schema';
import type { SchoolYear } from '../../workbook/SchoolYear';
import type { Settings } from '../../workbook/Settings';
import type { Table } from '../../workbook/Table';
import type { ByYear } from '../catalogue/ByYear';
import type { Entry } from '../catalogue/Entry';
import type { IndicatorIndex } from '../catalogue/IndicatorIndex';
import type { Figures } from '../figures/Figures';
import type { Indicator } from '../Indicator';

/** What a check of the data's sense may look at. */
export interface CheckContext {
  readonly tables: ReadonlyMap<TableName, Table>;
  readonly settings: Settings;
  /** The school year that is being computed. */
  readonly year: SchoolYear;
  /** The years of the plan and the one computed, ascending. */
  readonly years: readonly SchoolYear[];
  readonly catalogue: readonly Indicator[];
  readonly index: IndicatorIndex;
  readonly figures: Figures;
  /** `Merijumi`. */
  readonly entries: ByYear<Entry>;
  readonly milestones: ByYear<number>;
  /** The day of the recalculation; null when nobody said it, and then no check asks for it. */
  readonly today: ExcelSerial | null;
  readonly log: FindingLog;
}
