import { toSerial } from '../../workbook/calendar';
import { findIn, type TestSchool } from '../testing/findIn';

const year = '2025./2026.';
const tables = (section: string, criteriaYear = year): TestSchool => ({
  tables: {
    Kriteriji: [
      ['Mācību gads', 'Kritērijs'],
      [criteriaYear, 'Mācīšana un mācīšanās'],
    ],
    Ieraksti: [
      ['Mācību gads', 'Sadaļa', 'Nosaukums'],
      [year, section, 'Galvenais'],
    ],
  },
});
const find = (school: TestSchool) =>
  findIn(school, 'conclusions-missing', 'filing-date-past').map(({ code, severity }) => [
    code,
    severity,
  ]);
const day = (month: number, date: number): number => toSerial(2026, month, date) ?? 0;

it('misses the conclusions where criteria were assessed', () => {
  expect(find(tables('Misija'))).toEqual([['conclusions-missing', 'note']]);
  expect(find(tables('Secinājumi'))).toEqual([]);
  expect(find(tables('Misija', '2024./2025.'))).toEqual([]);
});

it.each([
  [day(9, 30), false],
  [day(10, 1), false],
  [day(10, 2), true],
])('on day %d the report is past its filing date: %s', (today, isPast) => {
  const found = find({ ...tables('Secinājumi'), today });
  expect(found).toEqual(isPast ? [['filing-date-past', 'note']] : []);
});
