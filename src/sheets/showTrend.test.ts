import { showTrend } from './showTrend';

const words = { rises: 'pieaug', falls: 'samazinās', stays: 'nemainās' };

test.each<[string, number[], string | null]>([
  ['a rise from a half to the whole', [0.5, 1], '▄█ pieaug'],
  ['a small fall looks small', [0.85, 0.84], '██ samazinās'],
  ['the latest two decide the word', [8, 4, 6], '█▄▆ pieaug'],
  ['nothing at all, twice', [0, 0], '▁▁ nemainās'],
  ['equal shares that floating point tells apart', [0.3, 0.1 + 0.2], '██ nemainās'],
  ['a single year has no trend', [0.5], null],
  ['blocks cannot show what is below zero', [-1, 2], null],
])('%s', (_, values, shown) => {
  expect(showTrend(values, words)).toBe(shown);
});
