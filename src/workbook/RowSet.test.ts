import fc from 'fast-check';
import { listRows, RowSet } from './RowSet';

const rowCount = 100;
const rows = fc
  .uniqueArray(fc.nat(rowCount - 1))
  .map((some) => [...some].sort((first, second) => first - second));

test('a set has the rows it was made of, and says how many, and which comes next', () => {
  fc.assert(
    fc.property(rows, fc.nat(rowCount + 40), (some, from) => {
      const set = RowSet.of(rowCount, some);
      expect([...set.toRows()]).toEqual(some);
      expect(set.size).toBe(some.length);
      expect(
        Array.from({ length: rowCount }, (_, row) => row).filter((row) => set.has(row)),
      ).toEqual(some);
      expect(set.next(from)).toBe(some.find((row) => row >= from) ?? -1);
    }),
  );
});

test.each([0, 1, 31, 32, 33, 64])('all of %i rows', (count) => {
  expect([...RowSet.all(count).toRows()]).toEqual(Array.from({ length: count }, (_, row) => row));
});

test('sets are joined as sets are', () => {
  fc.assert(
    fc.property(rows, rows, (some, others) => {
      const [one, other] = [RowSet.of(rowCount, some), RowSet.of(rowCount, others)];
      expect([...one.and(other).toRows()]).toEqual(some.filter((row) => others.includes(row)));
      expect([...one.without(other).toRows()]).toEqual(some.filter((row) => !others.includes(row)));
    }),
  );
});

test.each([0, 1, 31, 32, 33, 64, 70])('rows are taken by their cells, of %i rows', (count) => {
  const codes = Uint8Array.from({ length: count }, (_, row) => row % 3);
  const set = RowSet.ofCells(codes, Uint8Array.of(0, 1, 1));
  expect([...set.toRows()]).toEqual([...codes.keys()].filter((row) => row % 3 !== 0));
  expect(set.next(count)).toBe(-1);
});

test('the rows of several sets come one set after the other, those of both twice', () => {
  const sets = [RowSet.of(40, [1, 39]), RowSet.of(40, []), RowSet.of(40, [0, 39])];
  expect([...listRows(sets)]).toEqual([1, 39, 0, 39]);
  expect([...listRows([])]).toEqual([]);
});
