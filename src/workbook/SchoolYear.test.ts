import fc from 'fast-check';
import {
  formatSchoolYear,
  parseCalendarYear,
  parseSchoolYear,
  schoolYear,
  schoolYearEndingIn,
} from './SchoolYear';

describe('parseSchoolYear', () => {
  it.each([
    '2024./2025.',
    '2024/2025',
    '2024-2025',
    '2024./25.',
    '2024/25',
    '2024–2025',
    ' 2024. / 2025. ',
    '2024./2025. m.g.',
    '2024./2025. m. g.',
    '2024./2025.m.g.',
    '2024./2025..m.g.',
    '2024./2025.\u00a0mācību gads',
    '2024./2025. MĀCĪBU GADĀ',
    '2024./2025. mācību gads'.normalize('NFD'),
  ])('reads %j as 2024./2025.', (text) => {
    expect(parseSchoolYear(text)).toBe(2024);
  });

  it.each([
    ['2099/00', 2099],
    ['1999/2000', 1999],
    ['1999/00', 1999],
  ])('reads %j over the turn of a century', (text, year) => {
    expect(parseSchoolYear(text)).toBe(year);
  });

  it.each([
    '',
    '2024',
    '2024./2026.',
    '2025./2024.',
    '2024/2024',
    '2024/26',
    '24/25',
    '2024 2025',
    '0024/0025',
    '2024./2025. gads mācību',
    '2024/2025/2026',
  ])('does not take %j for a school year', (text) => {
    expect(parseSchoolYear(text)).toBeNull();
  });

  it('gives up on a cell of 100,000 digits', () => {
    expect(parseSchoolYear('9'.repeat(100_000))).toBeNull();
  });

  it('reads back what it prints', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2198 }), (first) => {
        expect(parseSchoolYear(formatSchoolYear(schoolYear(first)))).toBe(first);
        expect(parseSchoolYear(`${first}/${String(first + 1).slice(2)}`)).toBe(first);
      }),
    );
  });
});

describe('parseCalendarYear', () => {
  it.each<[string | number, number | null]>([
    [2028, 2028],
    ['2028', 2028],
    ['2028.', 2028],
    ['2028. gads', 2028],
    ['2028.g.', 2028],
    [2028.5, null],
    [28, null],
    ['2027./2028.', null],
    ['', null],
  ])('reads %j as %j', (cell, year) => {
    expect(parseCalendarYear(cell)).toBe(year);
  });

  it('takes a target year for the school year that ends in it', () => {
    expect(formatSchoolYear(schoolYearEndingIn(2028))).toBe('2027./2028.');
  });
});
