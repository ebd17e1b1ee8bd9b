import { determinedSets } from './determinedSets';

const sum = (...members: number[]) => ({ members, total: 0 });

test('what four sums say of a fifth group that none of them is about', () => {
  // All of a programme, its first class; its second class by the class's others. The third is left.
  const known = [sum(0, 1, 2), sum(0), sum(1, 3), sum(3)];
  expect(determinedSets(known, [8, 5, 1, 10])).toContainEqual([2]);
});

test('two light ones of which only the sum is known', () => {
  expect(determinedSets([sum(0, 1, 2, 3), sum(0, 3)], [9, 1, 2, 20])).toContainEqual([2, 1]);
});

test('nothing of a table without one of its totals', () => {
  // Two rows of two; the total of the second column is not shown.
  const known = [sum(0, 1), sum(2, 3), sum(0, 2)];
  const told = determinedSets(known.slice(0, 2), [1, 9, 9, 9]);
  expect(told.flat().sort()).toEqual([0, 1, 2, 3]);
  expect(told.filter(({ length }) => length === 1)).toEqual([]);
  expect(determinedSets(known, [1, 9, 9, 9]).filter(({ length }) => length === 1)).toEqual([]);
});
