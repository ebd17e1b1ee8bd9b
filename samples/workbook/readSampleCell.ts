import { toSerial } from '../../src/workbook/calendar';
import type { ColumnType } from '../../src/workbook/schema/TableSchema';
import type { SampleCell } from '../data/SampleTable';

/** What stands in a cell of the workbook, and how it is shown where it differs from the column. */
export interface WorkbookCell {
  readonly value: SampleCell;
  readonly numberFormat?: string;
}

const datePattern = /^(\d{2})\.(\d{2})\.(\d{4})\.$/;
const percentPattern = /^(\d+(?:\.\d+)?)%$/;

const readDate = (text: string): number => {
  const [, day, month, year] = (datePattern.exec(text) ?? []).map(Number);
  const serial = year && month && day ? toSerial(year, month, day) : null;
  if (serial === null) throw new RangeError(`No such day: ${text}`);
  return serial;
};

/**
 * Text as it is written down in the samples becomes a real date or a real percentage where the
 * column takes one. Throws RangeError on a date that the calendar has not.
 */
export const readSampleCell = (cell: SampleCell, type: ColumnType | null): WorkbookCell => {
  if (typeof cell !== 'string') return { value: cell };
  if (type === 'date') return cell === '-' ? { value: cell } : { value: readDate(cell) };
  const percent =
    type === 'value' || type === 'number' ? percentPattern.exec(cell)?.[1] : undefined;
  if (percent === undefined) return { value: cell };
  return { value: Number(percent) / 100, numberFormat: percent.includes('.') ? '0.00%' : '0%' };
};
