import { formatSchoolYear, type SchoolYear } from '../../workbook/SchoolYear';
import type { Table } from '../../workbook/Table';
import type { Indicator } from '../Indicator';
import { type Measured, noData } from '../measures/Measured';
import { measureFunctions } from '../measures/measureFunctions';
import { cataloguePlace } from './cataloguePlace';
import type { FigureSource } from './Figures';
import { findBlock } from './findBlock';
import { findGoneYears } from './findGoneYears';
import { formatYears } from './formatYears';
import { hasUnusedWeights } from './hasUnusedWeights';
import type { Computed } from './PreparedIndicator';

/** A figure over the rows of a table. */
interface MeasuredRows {
  readonly measured: Measured;
  readonly unusedWeights: boolean;
  /** A cell or row of the years forbids the figure; its finding says which. */
  readonly isBlocked: boolean;
}

/** Measures the rows of tables, unless something about them forbids it. */
export class RowFigures {
  private readonly withGoneRows = new Set<Indicator>();

  constructor(private readonly source: Pick<FigureSource, 'catalogue' | 'history' | 'log'>) {}

  /** The figure over the rows of these school years together. */
  measure(
    indicator: Indicator,
    prepared: Computed,
    schoolYears: readonly SchoolYear[],
  ): MeasuredRows {
    const { table, columns, measure } = prepared;
    const years = schoolYears.map((year) => table.rowsOf(year));
    const nothing = { measured: noData, unusedWeights: false };
    const gone = findGoneYears(indicator, table, schoolYears.slice(0, -1), this.source.history);
    if (gone.length > 0) {
      this.reportGone(indicator, table, gone);
      return { ...nothing, isBlocked: true };
    }
    if (years.every((rows) => rows.length === 0)) return { ...nothing, isBlocked: false };
    const block = findBlock(table, columns, years);
    if (block) {
      const { row, column, reason, count } = block;
      this.source.log.add(
        'error',
        reason === 'doubled' ? 'indicator-blocked-by-double' : 'indicator-blocked',
        {
          sheet: table.sheet,
          table: table.name,
          row: table.excelRow(row),
          ...(column === null ? {} : { column }),
        },
        null,
        { id: indicator.id, name: indicator.name, year: formatYears(schoolYears), count },
      );
      return { ...nothing, isBlocked: true };
    }
    const sets = schoolYears.map((year) => table.rowSetOf(year));
    const query = { ...prepared, years: sets };
    return {
      measured: measureFunctions[measure].compute(query),
      unusedWeights: !measureFunctions[measure].usesWeights && hasUnusedWeights(query),
      isBlocked: false,
    };
  }

  /** Once an indicator: every later year of the plan misses the same rows. */
  private reportGone(indicator: Indicator, table: Table, gone: readonly SchoolYear[]): void {
    if (this.withGoneRows.has(indicator)) return;
    this.withGoneRows.add(indicator);
    const place = cataloguePlace(this.source.catalogue, indicator, 'period');
    this.source.log.add('error', 'frozen-rows-gone', place, null, {
      id: indicator.id,
      name: indicator.name,
      gone: gone.map(formatSchoolYear).join(', '),
      source: table.name,
    });
  }
}
