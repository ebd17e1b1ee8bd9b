import type { SchoolYear } from '../../workbook/SchoolYear';
import type { Table } from '../../workbook/Table';
import type { ByYear } from '../catalogue/ByYear';
import type { Entry } from '../catalogue/Entry';
import type { Indicator } from '../Indicator';

/**
 * The school years whose rows were there when the year was frozen, and are no more.
 *
 * Only a figure that cannot be continued from what was frozen needs them: distinct persons and pairs
 * cannot be added up, and without those rows such a figure over the whole plan would be too low.
 */
export const findGoneYears = (
  indicator: Indicator,
  table: Table,
  years: readonly SchoolYear[],
  history: ByYear<Entry>,
): readonly SchoolYear[] =>
  years.filter((year) => {
    const frozen = history.get(indicator, year);
    if (frozen === undefined || table.rowsOf(year).length > 0) return false;
    return (frozen.denominator ?? frozen.value ?? 0) > 0;
  });
