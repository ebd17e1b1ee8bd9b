import { compareNumbers, readBound } from './compareNumbers';

it.each([
  ['=', [false, true, false]],
  ['<>', [true, false, true]],
  ['>', [false, false, true]],
  ['>=', [false, true, true]],
  ['<', [true, false, false]],
  ['<=', [true, true, false]],
] as const)('holds 4, 5 and 6 against 5 by %s', (operator, expected) => {
  expect([4, 5, 6].map((value) => compareNumbers(value, operator, 5))).toEqual(expected);
});

it('reads numbers, percentages and dates, and no other text', () => {
  expect(['7,5', '80%', '2025-09-01', 'daudz', ''].map(readBound)).toEqual([
    7.5,
    0.8,
    45_901,
    null,
    null,
  ]);
});
