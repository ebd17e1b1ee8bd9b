import fc from 'fast-check';
import type { CellValue } from '../TableGrid';
import { readNumber, readNumberOrPercentage, readPercentagePoints } from './readNumber';
import { unreadable } from './Reading';

describe('readNumber', () => {
  it.each<[CellValue, number]>([
    [7.5, 7.5],
    [0, 0],
    ['7,5', 7.5],
    ['7.5', 7.5],
    [' 7.5 ', 7.5],
    ['\u00a07,5\u00a0', 7.5],
    ['1 234,5', 1234.5],
    ['1\u00a0234\u00a0567', 1_234_567],
    ['12\u202f345.25', 12_345.25],
    ['-3', -3],
    ['−3,5', -3.5],
    ['+5', 5],
    ['007', 7],
    [999_999_999_999_999, 999_999_999_999_999],
    [0.1 + 0.2 - 0.3, 0],
    ['-0', 0],
  ])('reads %j as %d', (cell, expected) => {
    expect(readNumber(cell)).toBe(expected);
  });

  it.each<CellValue>(['', '   ', '\u00a0', '-', ' - ', '–', '—'])('takes %j for none', (cell) => {
    expect(readNumber(cell)).toBeNull();
  });

  it.each<CellValue>([
    'septiņi',
    '7,5,5',
    '1.234,5',
    '1 23',
    '12 34,5',
    '7 balles',
    '7,',
    ',5',
    '1e5',
    '0x10',
    '80%',
    true,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.MAX_VALUE,
    -1e15,
    '1000000000000000',
    'NaN',
    '--5',
  ])('cannot read %j', (cell) => {
    expect(readNumber(cell)).toBe(unreadable);
  });

  it.each(['9', ' ', '1 ', '9 999'])('gives up on 100,000 characters of %j', (part) => {
    const cell = `x${part.repeat(100_000 / part.length)}`;
    expect(readNumber(cell)).toBe(unreadable);
    expect(readNumber(cell.slice(1) + 'x')).toBe(unreadable);
  });

  it('reads every decimal with comma or point, and spaces between thousands', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999, max: 999_999_999 }),
        fc.integer({ min: 0, max: 999 }),
        fc.constantFrom(',', '.'),
        (whole, thousandths, point) => {
          const decimals = String(thousandths).padStart(3, '0');
          const grouped = String(whole).replace(/\B(?=(\d{3})+$)/gu, '\u00a0');
          const expected = Number(`${whole}.${decimals}`);
          expect(readNumber(`${whole}${point}${decimals}`)).toBe(expected);
          expect(readNumber(`${grouped}${point}${decimals}`)).toBe(expected);
        },
      ),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const read = readNumber(text);
        expect(read === null || read === unreadable || Number.isFinite(read)).toBe(true);
      }),
    );
  });
});

describe('readNumberOrPercentage', () => {
  it.each<[CellValue, number]>([
    [0.8, 0.8],
    ['0,8', 0.8],
    ['80%', 0.8],
    ['80 %', 0.8],
    ['80\u00a0%', 0.8],
    ['12,3%', 0.123],
    ['-5 %', -0.05],
    ['+5%', 0.05],
    ['100%', 1],
    ['57%', 0.57],
    ['0,0000001%', 1e-9],
    ['0,00000000000000001%', 0],
  ])('reads %j as %d', (cell, expected) => {
    expect(readNumberOrPercentage(cell)).toBe(expected);
  });

  it.each<CellValue>(['%', '80 % no visiem', '80%%', true])('cannot read %j', (cell) => {
    expect(readNumberOrPercentage(cell)).toBe(unreadable);
  });
});

describe('readPercentagePoints', () => {
  it.each<[CellValue, number | null]>([
    ['80%', 80],
    ['12,5 %', 12.5],
    [80, null],
    ['80', null],
    ['', null],
    ['augsts', null],
  ])('takes the points of %j as %j', (cell, expected) => {
    expect(readPercentagePoints(cell)).toBe(expected);
  });
});
