import { toFraction } from './toFraction';

it.each([
  [0, 0],
  [0.5, 0.5],
  [1, 1],
  [1.5, 0.015],
  [70, 0.7],
  // 82,3 ÷ 100 in binary numbers is 0,8229999999999999
  [82.3, 0.823],
  [100, 1],
  [150, 1.5],
  [-5, -5],
  [2e21, 2e19],
])('takes %d for %d', (typed, fraction) => {
  expect(toFraction(typed)).toBe(fraction);
});
