import { foldText } from '../../workbook/foldText';
import type { Table } from '../../workbook/Table';
import { columnType } from '../conditions/columnType';
import type { Measure } from '../Indicator';
import type { Unit } from '../IndicatorResult';

interface UnitSource {
  readonly measure: Measure | null;
  readonly field: string;
  /** `Mērvienība` as written. */
  readonly label: string;
  /** The table that is measured, where there is one. */
  readonly table: Table | undefined;
  /** Every number that staff entered for the indicator is whole. */
  readonly entersWhole: boolean;
}

/**
 * The unit in which an indicator's value is kept and shown.
 *
 * Shares, and figures of `Procenti`, are fractions always; ratios and entered figures are when their
 * `Mērvienība` is `%`. Sums are whole where the column counts.
 */
export const readUnit = ({ measure, field, label, table, entersWhole }: UnitSource): Unit => {
  switch (measure) {
    case 'share':
    case 'distinct-share':
    case 'dynamics':
      return 'share';
    case 'count':
    case 'distinct-count':
      return 'count';
    case 'yes-no':
      return 'yes-no';
    case 'mean':
      return isPercentages(field) ? 'share' : 'number';
    case 'sum':
      return countsWhole(field, table) ? 'count' : 'number';
    case 'ratio':
      return isPercent(label) ? 'share' : 'number';
    case 'manual':
      return isPercent(label) ? 'share' : entersWhole ? 'count' : 'number';
    case null:
      return isPercent(label) ? 'share' : 'number';
  }
};

const isPercent = (label: string): boolean => /^(?:%|procenti|percent)$/u.test(foldText(label));

const isPercentages = (field: string): boolean => /^(?:procenti|percent)$/u.test(foldText(field));

const countsWhole = (field: string, table: Table | undefined): boolean => {
  const column = table?.column(field);
  if (!table || !column) return false;
  return columnType(column, table) === 'count';
};
