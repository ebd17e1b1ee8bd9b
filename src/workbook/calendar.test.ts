import fc from 'fast-check';
import { formatDate, fromSerial, toSerial } from './calendar';

const millisecondsADay = 86_400_000;

it('agrees with the calendar of the language on every day of Excel', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      const date = new Date(Date.UTC(1899, 11, 30) + serial * millisecondsADay);
      const day = fromSerial(serial);
      expect(day).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      });
      expect(toSerial(day.year, day.month, day.day)).toBe(serial);
    }),
  );
});

it.each([
  [2025, 2, 31],
  [2025, 2, 29],
  [1900, 2, 29],
  [2025, 4, 31],
  [2025, 13, 1],
  [2025, 0, 1],
  [2025, 1, 0],
])('has no day %d-%d-%d', (year, month, day) => {
  expect(toSerial(year, month, day)).toBeNull();
});

it('prints a day as schools do', () => {
  expect(formatDate(45536)).toBe('01.09.2024.');
});
