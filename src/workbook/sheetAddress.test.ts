import { columnLetters, quoteSheet, sheetAddress } from './sheetAddress';

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %d is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

it.each([
  ['Izglītojamie', 'Izglītojamie'],
  ['Interešu izglītība', "'Interešu izglītība'"],
  ["Skolas'24", "'Skolas''24'"],
  ['2024', "'2024'"],
  ['A1', "'A1'"],
  ['R1C1', "'R1C1'"],
  ['PDCA 2025-2026', "'PDCA 2025-2026'"],
])('the sheet %s stands as %s in an address', (title, quoted) => {
  expect(quoteSheet(title)).toBe(quoted);
});

it('names a block of one column, and a single cell', () => {
  expect(sheetAddress('Izglītojamie', { column: 0, first: 5, last: 17 })).toBe(
    'Izglītojamie!A5:A17',
  );
  expect(sheetAddress('Mērījumi', { column: 2, first: 7, last: 7 })).toBe('Mērījumi!C7');
});
