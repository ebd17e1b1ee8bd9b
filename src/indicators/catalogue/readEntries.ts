import type { Column } from '../../workbook/Column';
import type { FindingLog, Place } from '../../workbook/FindingLog';
import { type ColumnKey, columnSchema } from '../../workbook/schema';
import type { Table } from '../../workbook/Table';
import { isDash } from '../../workbook/values/Reading';
import type { Indicator } from '../Indicator';
import { numberAt, textAt, yearAt } from '../readCell';
import { ByYear } from './ByYear';
import type { Entry } from './Entry';
import type { IndicatorIndex } from './IndicatorIndex';
import { toFraction } from './toFraction';

type EntryTable = 'Merijumi' | 'Vesture';
type Key = Extract<ColumnKey<'Merijumi'>, ColumnKey<'Vesture'>>;

/**
 * Reads the figures that staff typed (`Merijumi`) or froze (`Vesture`), by indicator and year.
 *
 * Rows of unknown indicators are left out here and found by a check, and so are rows of `Vesture`
 * that were unfrozen: a dash stands in their `Fiksēts`. A share is read as a fraction.
 */
export const readEntries = (
  table: Table | undefined,
  name: EntryTable,
  index: IndicatorIndex,
  log: FindingLog,
): ByYear<Entry> => {
  const entries = new ByYear<Entry>();
  if (!table) return entries;
  const column = (key: Key): Column | undefined => table.column(columnSchema(name, key).lv);
  const place = (row: number, key: Key): Place => ({
    sheet: table.sheet,
    table: table.name,
    row: table.excelRow(row),
    column: column(key)?.header ?? columnSchema(name, key).lv,
  });
  for (let row = 0; row < table.rowCount; row += 1) {
    const year = yearAt(column('year'), row);
    const { indicator } = index.find(textAt(column('indicator'), row));
    if (year === null || !indicator) continue;
    if (name === 'Vesture' && isDash(table.cell(row, 'frozen'))) continue;
    const bad = figureKeys.find((key) => column(key)?.unreadable.has(row));
    const doubled = table.doubled.has(row);
    const typed = numberAt(column('value'), row);
    const value = typed === null ? null : readFigure(typed, indicator);
    if (typed !== null && value === null) {
      log.add('error', 'measurement-not-yes-no', place(row, 'value'), typed, { id: indicator.id });
    }
    entries.set(indicator, year, {
      value,
      numerator: numberAt(column('numerator'), row),
      denominator: numberAt(column('denominator'), row),
      place: place(row, 'value'),
      blocked: bad
        ? { place: place(row, bad), reason: 'unreadable' }
        : doubled
          ? { place: place(row, 'indicator'), reason: 'doubled' }
          : null,
    });
  }
  return entries;
};

const figureKeys = ['value', 'numerator', 'denominator'] as const satisfies readonly Key[];

/** In the unit of the indicator; null for a number that is neither yes nor no where one is asked. */
const readFigure = (typed: number, { unit }: Indicator): number | null => {
  if (unit === 'yes-no') return typed === 0 || typed === 1 ? typed : null;
  return unit === 'share' ? toFraction(typed) : typed;
};
