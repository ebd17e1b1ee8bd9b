import type { CellValue } from '../../workbook/TableGrid';
import { showEntered } from './showEntered';
import { showEnteredShare } from './showEnteredShare';
import { type EnteredCell, writeEnteredCell } from './writeEnteredCell';

it.each<[cell: CellValue, shown: string]>([
  [7.5, '7,5'],
  [12, '12'],
  [-0.25, '-0,25'],
  [true, 'Jā'],
  [false, 'Nē'],
  ['7.5', '7.5'],
  ['', ''],
])('%o is shown as %o', (cell, shown) => {
  expect(showEntered(cell)).toBe(shown);
});

it.each<[cell: CellValue, shown: string]>([
  [0.7, '70%'],
  [0.825, '82,5%'],
  [0.07, '7%'],
  [1, '100%'],
  [0, '0%'],
  [70, '70'],
  [-0.5, '-0,5'],
  ['70%', '70%'],
  [true, 'Jā'],
])('as a share %o is shown as %o', (cell, shown) => {
  expect(showEnteredShare(cell)).toBe(shown);
});

it('reads a share again as the cell was', () => {
  for (const cell of [0.07, 0.29, 0.57, 0.825, 1 / 3, 1]) {
    expect(writeEnteredCell(showEnteredShare(cell)).value).toBe(cell);
  }
});

it.each<[typed: string, value: EnteredCell['value'], format: string | null]>([
  ['', null, null],
  ['  ', null, null],
  [' 7,5 ', 7.5, null],
  ['1 234', 1234, null],
  ['0', 0, null],
  ['80%', 0.8, '0%'],
  ['82,5 %', 0.825, '0.00%'],
  ['100%', 1, '0%'],
  ['150%', '150%', null],
  ['150', 150, null],
  ['Jā', 'Jā', null],
  ['nē', 'nē', null],
  ['1 no 5', '1 no 5', null],
  [' rezultatīvs ', 'rezultatīvs', null],
])('%o is written as %o (%s)', (typed, value, format) => {
  expect(writeEnteredCell(typed)).toEqual({ value, format });
});
