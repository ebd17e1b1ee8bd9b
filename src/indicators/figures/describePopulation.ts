import { collapseSpaces } from '../../workbook/foldText';
import type { SchoolYear } from '../../workbook/SchoolYear';
import type { Indicator } from '../Indicator';
import type { Population } from '../IndicatorResult';
import { measureFunctions } from '../measures/measureFunctions';
import type { PreparedIndicator } from './PreparedIndicator';

/** Who is counted in those years, as data; where a figure was entered is added by who reads it. */
export const describePopulation = (
  { part, whole }: Indicator,
  prepared: PreparedIndicator,
  years: readonly SchoolYear[],
): Population =>
  prepared.kind === 'computed'
    ? {
        table: prepared.table.name,
        sheet: prepared.table.sheet,
        years,
        part: collapseSpaces(part),
        whole: collapseSpaces(whole),
        isShare: measureFunctions[prepared.measure].hasPopulation,
        entered: [],
      }
    : { table: null, sheet: null, years, part: '', whole: '', isShare: false, entered: [] };
