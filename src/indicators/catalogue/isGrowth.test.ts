import { comparisons } from '../Indicator';
import { isGrowth, needsNumber } from './isGrowth';

it('knows which comparisons need a baseline', () => {
  expect([...comparisons, null].filter(isGrowth)).toEqual([
    ...['growth-relative', 'growth-points', 'increase'],
  ]);
});

it('knows which need a number', () => {
  expect(comparisons.filter(needsNumber)).toEqual([
    ...['>=', '<=', '=', 'growth-relative', 'growth-points'],
  ]);
});
