import { CellError, type CellValue } from '../book/CellValue';
import { parseEntry } from './parseEntry';

const value = (entered: string, format = 'General') => {
  const entry = parseEntry(entered, format, 2026);
  return entry.kind === 'formula' ? `formula ${entry.formula}` : entry.value;
};
const format = (entered: string) => {
  const entry = parseEntry(entered, 'General', 2026);
  return entry.kind === 'value' ? entry.numberFormat : undefined;
};

// Serials counted by hand from 1 January 2025, which is 45658.
test.each<[string, CellValue, string | undefined]>([
  ['1.2', 1.2, undefined],
  [' 7.5 ', 7.5, undefined],
  ['-3', -3, undefined],
  ['(5)', -5, undefined],
  ['.5', 0.5, undefined],
  ['1e5', 100_000, '0.00E+00'],
  ['1E5', 100_000, '0.00E+00'],
  ['1,234', 1234, '#,##0'],
  ['1,234.5', 1234.5, '#,##0.00'],
  ['80%', 0.8, '0%'],
  ['80.5%', 0.805, '0.00%'],
  ['$5', 5, '$#,##0_);[Red]($#,##0)'],
  ['1 1/2', 1.5, '# ?/?'],
  ['TRUE', true, undefined],
  ['false', false, undefined],
  ['#N/A', CellError.notAvailable, undefined],
  ['#div/0!', CellError.of('#DIV/0!'), undefined],
  ['1-2', 46_024, 'd-mmm'],
  ['1/2', 46_024, 'd-mmm'],
  ['1/2/2003', 37_623, 'm/d/yyyy'],
  ['1-2-03', 37_623, 'm/d/yyyy'],
  ['9/1/2025', 45_901, 'm/d/yyyy'],
  ['2025-09-01', 45_901, 'm/d/yyyy'],
  ['1-Sep-25', 45_901, 'd-mmm-yy'],
  ['Sep 2025', 45_901, 'mmm-yy'],
  ['12:00', 0.5, 'h:mm'],
  ['6:00 PM', 0.75, 'h:mm AM/PM'],
  ['1234567890123456', 1_234_567_890_123_460, undefined],
])('«%s» is taken for a value', (entered, expected, numberFormat) => {
  expect(value(entered)).toEqual(expected);
  expect(format(entered)).toBe(numberFormat);
});

test.each([
  '7,5',
  '01.09.2025',
  '01.09.2025.',
  '2024./2025.',
  '2024-2025',
  '2024/2025',
  '20V 212 01 1',
  '1.a',
  '13/13',
  '-',
  '=',
  'nv',
  '10 balles',
  '1:2:3:4',
  'Mai-1-x',
])('«%s» stays a text', (entered) => {
  expect(value(entered)).toBe(entered);
});

test.each([
  ['=1+1', 'formula =1+1'],
  ['-nav', 'formula =-nav'],
  ['+A1', 'formula =+A1'],
])('«%s» becomes a formula', (entered, expected) => {
  expect(value(entered)).toBe(expected);
});

test.each(['1.2', '=1+1', 'TRUE', '1-2', "'"])('an apostrophe keeps «%s» a text', (entered) => {
  expect(parseEntry(`'${entered}`, 'General', 2026)).toEqual({
    kind: 'value',
    value: entered,
    quotePrefix: true,
  });
});

test('cells of the text format keep texts, and turn numbers into them', () => {
  expect(value('1-2', '@')).toBe('1-2');
  expect(value('=1+1', '@')).toBe('=1+1');
  expect(parseEntry(7, '@', 2026)).toEqual({ kind: 'value', value: '7' });
});

test('an empty text clears', () => {
  expect(value('')).toBeNull();
});
