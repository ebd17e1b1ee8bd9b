import fc from 'fast-check';
import {
  add,
  compare,
  divide,
  multiply,
  one,
  rationalOf,
  subtract,
  toNumber,
  zero,
} from './Rational';

describe('rationalOf', () => {
  it.each<[number, bigint, bigint]>([
    [0, 0n, 1n],
    [7, 7n, 1n],
    [1200, 1200n, 1n],
    [1.5, 15n, 10n],
    [10.05, 1005n, 100n],
    [123_456_789_012_300, 123_456_789_012_300n, 1n],
    [Number.MAX_VALUE, 179_769_313_486_232n * 10n ** 294n, 1n],
    [-0.25, -25n, 100n],
    [0.1 + 0.2, 3n, 10n],
    [1.005, 1005n, 1000n],
    [1e21, 10n ** 21n, 1n],
    [-1.5e21, -15n * 10n ** 20n, 1n],
    [2.5e-7, 25n, 10n ** 8n],
    [123_456.789, 123_456_789n, 1000n],
  ])('takes %d for %s ÷ %s', (value, numerator, denominator) => {
    expect(rationalOf(value)).toEqual({ numerator, denominator });
  });

  it.each([Number.NaN, Infinity, -Infinity])('refuses %d', (value) => {
    expect(() => rationalOf(value)).toThrow(`${value} is no finite number`);
  });
});

const half = rationalOf(0.5);
const third = divide(one, rationalOf(3));

it('reckons exactly', () => {
  const sixth = multiply(half, third);
  expect(compare(subtract(half, third), sixth)).toBe(0);
  expect(compare(add(third, sixth), half)).toBe(0);
  expect(compare(add(half, subtract(zero, half)), zero)).toBe(0);
  expect(toNumber(sixth)).toBe(1 / 6);
});

it('divides by negative numbers and not by 0', () => {
  const negative = divide(half, rationalOf(-2));
  expect(negative.denominator > 0n).toBe(true);
  expect(toNumber(negative)).toBe(-0.25);
  expect(toNumber(divide(rationalOf(-1), rationalOf(-4)))).toBe(0.25);
  expect(() => divide(half, zero)).toThrow(new RangeError('Division by zero'));
});

it('comes back from fractions of more digits than a binary number takes', () => {
  expect(toNumber({ numerator: 10n ** 400n, denominator: 4n * 10n ** 399n })).toBe(2.5);
  expect(toNumber({ numerator: 1n, denominator: 10n ** 400n })).toBe(0);
});

it('comes back from fractions of which only one part is beyond whole binary numbers', () => {
  // A third of it is 3 002 399 751 580 331,67; binary numbers of this size stand a half apart.
  const odd = { numerator: 9_007_199_254_740_995n, denominator: 3n };
  expect(toNumber(odd)).toBe(3_002_399_751_580_331.5);
});

it('keeps all digits of a small fraction', () => {
  expect(toNumber(divide(third, rationalOf(1e12)))).toBe(1 / 3e12);
});

it('orders', () => {
  expect(compare(third, half)).toBeLessThan(0);
  expect(compare(half, third)).toBeGreaterThan(0);
  expect(compare(rationalOf(-1), zero)).toBeLessThan(0);
  expect(compare(one, divide(half, half))).toBe(0);
});

it('comes back to the number it was, also from beyond whole binary numbers', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }),
      fc.integer({ min: 1, max: 10 ** 9 }),
      (whole, scale) => {
        const factor = rationalOf(scale);
        const exact = rationalOf(whole);
        expect(toNumber(exact)).toBe(whole);
        const quotient = divide(multiply(exact, factor), multiply(factor, factor));
        const error = Math.abs(toNumber(quotient) - whole / scale);
        expect(error).toBeLessThanOrEqual(Math.abs(whole / scale) * Number.EPSILON + 1e-20);
      },
    ),
    { seed: 2025 },
  );
});
