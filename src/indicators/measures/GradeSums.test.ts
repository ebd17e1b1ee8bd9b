import { GradeSums } from './GradeSums';

describe.each([
  ['as many keys as were expected', 3],
  ['more', 1],
  ['some though none was expected', 0],
])('sums of %s', (_, expected) => {
  const sums = new GradeSums(6, 100, expected);
  const slots = [70, 5, 70, 33].map((key) => sums.slotFor(key));
  sums.addFirst(0, 4);
  sums.addFirst(0, 8);
  sums.addLast(0, 9);
  sums.addLast(0, 4);
  sums.addFirst(1, 3);
  sums.addLast(2, 7);
  sums.addLast(2, 8);

  it('are kept a key, in the order in which the keys come', () => {
    expect(slots).toEqual([0, 1, 0, 2]);
    expect(sums.count).toBe(3);
    expect([0, 1, 2].map((slot) => sums.keyOf(slot))).toEqual([70, 5, 33]);
    expect([70, 5, 33, 8].map((key) => sums.slotOf(key))).toEqual([0, 1, 2, -1]);
  });

  it('have means', () => {
    expect([sums.meanOfFirst(0), sums.meanOfLast(0)]).toEqual([6, 6.5]);
    expect([sums.meanOfFirst(1), sums.meanOfLast(2)]).toEqual([3, 7.5]);
  });

  it('are of both kinds, or of one', () => {
    expect([0, 1, 2].map((slot) => sums.hasBoth(slot))).toEqual([true, false, false]);
  });

  it('begin anew when they are cleared', () => {
    const cleared = new GradeSums(6, 100, expected);
    const slot = cleared.slotFor(9);
    cleared.addFirst(slot, 4);
    cleared.addLast(slot, 5);
    cleared.clear(slot);
    expect(cleared.hasBoth(slot)).toBe(false);
    cleared.addFirst(slot, 1);
    cleared.addLast(slot, 2);
    expect([cleared.meanOfFirst(slot), cleared.meanOfLast(slot)]).toEqual([1, 2]);
  });
});
