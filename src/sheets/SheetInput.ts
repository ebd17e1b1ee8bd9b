import type { FrozenValue } from '../indicators/FrozenValue';
import type { Indicator } from '../indicators/Indicator';
import type { IndicatorResult } from '../indicators/IndicatorResult';
import type { Finding } from '../workbook/Finding';
import type { SchoolYear } from '../workbook/SchoolYear';
import type { Scales } from '../workbook/grades/Scales';
import type { TableName } from '../workbook/schema';
import type { Settings } from '../workbook/Settings';
import type { Table } from '../workbook/Table';

/** All that the output sheets are planned from. */
export interface SheetInput {
  readonly tables: ReadonlyMap<TableName, Table>;
  readonly settings: Settings;
  readonly scales: Scales;
  /** The school year that is being computed. */
  readonly year: SchoolYear;
  readonly catalogue: readonly Indicator[];
  /** One entry an indicator a school year of the plan. */
  readonly indicators: readonly IndicatorResult[];
  /** Values frozen in other years, by indicator, ascending: for trends only. */
  readonly earlier: readonly FrozenValue[];
  /** What staff wrote beside an indicator in `MerkuIzpilde`, by ID. */
  readonly comments: ReadonlyMap<string, string>;
  /** All that was found before the sheets were planned. */
  readonly findings: readonly Finding[];
}
