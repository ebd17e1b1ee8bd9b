import type { Column } from '../../workbook/Column';
import { type ColumnKey, columnSchema } from '../../workbook/schema';
import type { Table } from '../../workbook/Table';
import { numberAt, textAt, yearAt } from '../readCell';
import { ByYear } from './ByYear';
import type { IndicatorIndex } from './IndicatorIndex';
import { isGrowth } from './isGrowth';
import { toFraction } from './toFraction';

/**
 * Reads the milestones (`Starpmerki`): the target of a single year, in the unit of the target.
 *
 * Doubled rows are left out; they have their findings.
 */
export const readMilestones = (table: Table | undefined, index: IndicatorIndex): ByYear<number> => {
  const milestones = new ByYear<number>();
  if (!table) return milestones;
  const column = (key: ColumnKey<'Starpmerki'>): Column | undefined =>
    table.column(columnSchema('Starpmerki', key).lv);
  for (let row = 0; row < table.rowCount; row += 1) {
    const { indicator } = index.find(textAt(column('indicator'), row));
    const year = yearAt(column('year'), row);
    const target = numberAt(column('target'), row);
    if (!indicator || year === null || target === null || table.doubled.has(row)) continue;
    const isFraction = indicator.unit === 'share' || isGrowth(indicator.comparison);
    milestones.set(indicator, year, isFraction ? toFraction(target) : target);
  }
  return milestones;
};
