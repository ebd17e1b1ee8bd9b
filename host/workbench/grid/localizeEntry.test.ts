import { localizeEntry } from './localizeEntry';

/** What Excel's API is given for what somebody typed into a cell of a number format, in Latvian. */
const inLatvian = (typed: string, numberFormat = 'General'): string =>
  localizeEntry(typed, 'lv', { numberFormat, year: 2025 });

test.each([
  ['7,5', '7.5'],
  ['-0,25', '-0.25'],
  [',5', '0.5'],
  ['5,', '5.'],
  ['1 234 567,8', '1234567.8'],
  ['1\u00a0234', '1234'],
  ['1,234', '1.234'],
  ['85%', '85%'],
  ['85,5 %', '85.5%'],
  ['1,5E3', '1.5E3'],
  ['(2,5)', '(2.5)'],
  // As a number: Excel drops what leads.
  ['007', '007'],
])('a number, %s', (typed, given) => {
  expect(inLatvian(typed)).toBe(given);
});

test.each([
  ['01.09.2025', '2025-09-01'],
  ['1.9.2025.', '2025-09-01'],
  ['1.9.', '2025-09-01'],
  ['1.9', '2025-09-01'],
  ['1/9', '2025-09-01'],
  ['1-9-25', '2025-09-01'],
  ['1.9.98', '1998-09-01'],
  ['29.02.2024', '2024-02-29'],
  ['1.9.2025 8:30', '2025-09-01 8:30'],
  ['2025-09-01', '2025-09-01'],
  ['8:30', '8:30'],
])('a date or a time, %s', (typed, given) => {
  expect(inLatvian(typed)).toBe(given);
});

test.each(['1.13', '1.234', '1,234,567', '3.5 %', '$5', '2 Jan'])(
  'a text in Latvian, though Excel’s API would read something into it: %s',
  (typed) => {
    expect(inLatvian(typed)).toBe(`'${typed}`);
  },
);

test.each([
  'Jā',
  '9.a',
  'S-001',
  '2024./2025.',
  '12.b klase',
  '31.02.2025',
  'TRUE',
  '#N/A',
  '#DIV/0!',
  '12,5 punkti',
  '',
])('the same in both languages: %s', (typed) => {
  expect(inLatvian(typed)).toBe(typed);
});

test('a text behind an apostrophe, and one in a cell of texts, stays as it was typed', () => {
  expect(inLatvian("'7,5")).toBe("'7,5");
  expect(inLatvian('007', '@')).toBe('007');
  expect(inLatvian('1.9.2025', '@')).toBe('1.9.2025');
  expect(inLatvian('=A1', '@')).toBe('=A1');
});

test('a cell of percentages takes numbers from 1 on for percentages, in either language', () => {
  expect(inLatvian('85', '0%')).toBe('85%');
  expect(inLatvian('85,5', '0.0%')).toBe('85.5%');
  expect(inLatvian('0,85', '0%')).toBe('0.85');
  expect(inLatvian('85 %', '0%')).toBe('85%');
  expect(inLatvian('nav', '0%')).toBe('nav');
  expect(localizeEntry('85', 'en', { numberFormat: '0%', year: 2025 })).toBe('85%');
});

test('in English everything stays as it was typed', () => {
  const typed = ['7.5', '1/2/2025', '=SUM(A1,B1)', '1,234'];
  expect(
    typed.map((text) => localizeEntry(text, 'en', { numberFormat: 'General', year: 2025 })),
  ).toEqual(typed);
});
