import fc from 'fast-check';
import { divideDecimals } from './divideDecimals';

it.each([
  [8.3, 10, 0.83],
  [57.3, 100, 0.573],
  [4.2, 6, 0.7],
  [7, 10, 0.7],
  [2, 3, 2 / 3],
  [0.1, 0.3, 1 / 3],
])('divides %d by %d to the nearest number', (a, b, quotient) => {
  expect(divideDecimals(a, b)).toBe(quotient);
});

it('gives equal ratios the same number', () => {
  const tenths = fc.integer({ min: 1, max: 10_000 });
  fc.assert(
    fc.property(tenths, tenths, fc.integer({ min: 1, max: 50 }), (a, b, times) => {
      expect(divideDecimals((a * times) / 10, (b * times) / 10)).toBe(a / b);
    }),
  );
});

it('falls back on plain division for numbers that nobody types', () => {
  expect(divideDecimals(1e-300, 2)).toBe(5e-301);
  expect(divideDecimals(1e300, 0.5)).toBe(2e300);
});
