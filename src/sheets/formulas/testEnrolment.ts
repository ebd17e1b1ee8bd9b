import { fromSerial } from '../../workbook/calendar';
import { schoolYearDays } from '../../workbook/schoolYearDays';
import { allOf, anyOf, not, type RowTest } from './RowTest';
import { compares, isAnswer, isBlankCell } from './testCells';
import type { TwinContext } from './TwinContext';

/** `DATE(2024,9,1)`: a day that people can read, and that no region's order of day and month upsets. */
const writeDay = (serial: number): string => {
  const { year, month, day } = fromSerial(serial);
  return `DATE(${year},${month},${day})`;
};

/**
 * `Uzsāka`, `Noslēdza`, `Izstājās` by the days of joining and leaving; see `deriveEnrolmentColumns`.
 *
 * Each school year has days of its own, so there is a formula for one year at a time.
 */
export const testEnrolment = (
  header: 'Uzsāka' | 'Noslēdza' | 'Izstājās',
  { settings, years, column }: TwinContext,
): RowTest | null => {
  const [year] = years;
  if (year === undefined || years.length > 1) return null;
  const { first, last } = schoolYearDays(year, settings);
  if (header === 'Uzsāka') {
    const joined = column('Iestājies');
    const blank = joined && isBlankCell(joined);
    return blank && anyOf([blank, compares(joined, '<=', first, writeDay(first))]);
  }
  const [left, graduate] = [column('Izstājies'), column('Absolvents')];
  const isGraduate = graduate && isAnswer(graduate, true);
  if (left === null || isGraduate === null) return null;
  const isGone = allOf([compares(left, '<=', last, writeDay(last)), not(isGraduate)]);
  return header === 'Izstājās' ? isGone : not(isGone);
};
