import type { CellValue } from '../TableGrid';
import { readDate } from './readDate';
import { readDayOfYear } from './readDayOfYear';
import { unreadable } from './Reading';

// 45536 is what Excel shows for 1 September 2024, 45808 for 31 May 2025.
describe('readDate', () => {
  it.each<[CellValue, number]>([
    [45536, 45536],
    [45536.75, 45536],
    ['01.09.2024.', 45536],
    ['01.09.2024', 45536],
    ['1.9.2024', 45536],
    [' 01. 09. 2024. ', 45536],
    ['2024-09-01', 45536],
    ['31.05.2025.', 45808],
    ['29.02.2024.', 45351],
  ])('reads %j as %d', (cell, expected) => {
    expect(readDate(cell)).toBe(expected);
  });

  it.each<CellValue>([
    '31.02.2025.',
    '29.02.2025.',
    '31.04.2025',
    '00.09.2024',
    '01.13.2024.',
    '2024-02-30',
    '09/01/2024',
    'septembrī',
    2024,
    -1,
    1e12,
    true,
    '01.09.',
    '01.09.24',
  ])('cannot read %j', (cell) => {
    expect(readDate(cell)).toBe(unreadable);
  });

  it.each<CellValue>(['', '-'])('takes %j for none', (cell) => {
    expect(readDate(cell)).toBeNull();
  });
});

describe('readDayOfYear', () => {
  it.each<CellValue>(['01.09.', '1.9', '01.09.2024.', 45536])('reads %j as 1 September', (cell) => {
    expect(readDayOfYear(cell)).toEqual({ day: 1, month: 9 });
  });
  it.each<CellValue>(['31.02.', '29.02.', 45351, '1. septembris', true])(
    'cannot read %j',
    (cell) => {
      expect(readDayOfYear(cell)).toBe(unreadable);
    },
  );
});
