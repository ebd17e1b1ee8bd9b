import { type ExcelSerial, fromSerial } from '../workbook/calendar';
import { formatDay } from './formatDay';
import type { Language } from './translate';

/** A day that stands in a cell, as people write it: `31.05.2027.`, `31/05/2027`. */
export const formatSerialDay = (serial: ExcelSerial, language: Language): string => {
  const { year, month, day } = fromSerial(Math.floor(serial));
  return formatDay(new Date(year, month - 1, day), language);
};
