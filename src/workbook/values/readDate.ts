import type { ExcelSerial } from '../calendar';
import { fromSerial, toSerial } from '../calendar';
import { collapseSpaces } from '../foldText';
import { isPlausibleYear } from '../SchoolYear';
import type { CellValue } from '../TableGrid';
import type { Reading } from './Reading';
import { isBlank, unreadable } from './Reading';

const longest = 40;
const latvian = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})\.?$/u;
const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u;

/**
 * A date as an Excel serial: a serial, dd.mm.gggg. with or without the last point, or gggg-mm-dd.
 *
 * Days that the calendar has not (31.02.) and years before 1950 are unreadable, so that a bare 2024
 * in a date column is not taken for a day of 1905.
 */
export const readDate = (cell: CellValue): Reading<ExcelSerial> => {
  if (typeof cell === 'boolean') return unreadable;
  if (typeof cell === 'number') return plausible(cell);
  if (isBlank(cell)) return null;
  const text = cell.trim();
  if (text.length > longest) return unreadable;
  const tidy = collapseSpaces(text);
  const dayFirst = latvian.exec(tidy);
  if (dayFirst) return serial(dayFirst[3], dayFirst[2], dayFirst[1]);
  const yearFirst = iso.exec(tidy);
  if (yearFirst) return serial(yearFirst[1], yearFirst[2], yearFirst[3]);
  return unreadable;
};

const plausible = (number: number): Reading<ExcelSerial> => {
  // 9999-12-31 is the last day that Excel knows.
  if (!(number >= 1 && number < 2_958_466)) return unreadable;
  return isPlausibleYear(fromSerial(number).year) ? Math.floor(number) : unreadable;
};

const serial = (
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): Reading<ExcelSerial> => {
  if (!isPlausibleYear(Number(year))) return unreadable;
  return toSerial(Number(year), Number(month), Number(day)) ?? unreadable;
};
