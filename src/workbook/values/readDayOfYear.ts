import { fromSerial, toSerial } from '../calendar';
import { collapseSpaces } from '../foldText';
import type { DayOfYear } from '../Settings';
import type { CellValue } from '../TableGrid';
import type { Reading } from './Reading';
import { isBlank, unreadable } from './Reading';
import { readDate } from './readDate';

const dayAndMonth = /^(\d{1,2})\. ?(\d{1,2})\.?$/u;

/** A day of every year: `01.09.`, or a date of which Excel made a full one; 29 February is none. */
export const readDayOfYear = (cell: CellValue): Reading<DayOfYear> => {
  if (isBlank(cell)) return null;
  const match =
    typeof cell === 'string' && cell.length < 40 ? dayAndMonth.exec(collapseSpaces(cell)) : null;
  if (match) {
    const [day, month] = [Number(match[1]), Number(match[2])];
    return toSerial(2023, month, day) === null ? unreadable : { day, month };
  }
  const serial = readDate(cell);
  if (typeof serial !== 'number') return serial;
  const { day, month } = fromSerial(serial);
  return month === 2 && day === 29 ? unreadable : { day, month };
};
