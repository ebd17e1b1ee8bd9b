import { type ExcelSerial, fromSerial } from '../workbook/calendar';
import { formatDay } from './formatDay';
import type { Language } from './translate';

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** A moment as people write it, to the minute: `22.11.2026. 14:05`, `22/11/2026 14:05`. */
export const formatMoment = (moment: Date, language: Language): string =>
  `${formatDay(moment, language)} ${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`;

const minutesADay = 24 * 60;

/** A moment that stands in a cell, day and time of day, as people write it. */
export const formatSerialMoment = (moment: ExcelSerial, language: Language): string => {
  // Binary fractions of a day fall short of the minute they stand for.
  const minutes = Math.round(moment * minutesADay);
  const { year, month, day } = fromSerial(Math.floor(minutes / minutesADay));
  return formatMoment(new Date(year, month - 1, day, 0, minutes % minutesADay), language);
};
