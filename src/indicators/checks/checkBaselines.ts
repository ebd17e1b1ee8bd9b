import type { FindingLog } from '../../workbook/FindingLog';
import { formatSchoolYear, schoolYear } from '../../workbook/SchoolYear';
import type { Table } from '../../workbook/Table';
import { isGrowth } from '../catalogue/isGrowth';
import { cataloguePlace } from '../figures/cataloguePlace';
import type { Indicator } from '../Indicator';
import type { IndicatorResult } from '../IndicatorResult';

/** Finds growth targets that have nothing to grow from, so that no status can be told. */
export const checkBaselines = (
  catalogue: readonly Indicator[],
  results: readonly IndicatorResult[],
  table: Table,
  log: FindingLog,
): void => {
  const growing = new Map(
    catalogue.filter(({ comparison }) => isGrowth(comparison)).map((each) => [each.id, each]),
  );
  const said = new Set<string>();
  for (const { id, year, value, baseline } of results) {
    const indicator = growing.get(id);
    if (!indicator || baseline !== null || said.has(id)) continue;
    const { baseYear, name } = indicator;
    const place = cataloguePlace(table, indicator, 'baseYear');
    if (baseYear === null) {
      log.add('warning', 'growth-without-baseline', place, null, { id, name });
      said.add(id);
    } else if (value !== null) {
      const base = baseYear === 'previous' ? schoolYear(year - 1) : baseYear;
      const params = { id, name, year: formatSchoolYear(year), base: formatSchoolYear(base) };
      log.add('warning', 'base-year-without-value', place, null, params);
      if (baseYear !== 'previous') said.add(id);
    }
  }
};
