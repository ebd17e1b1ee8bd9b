import { GradeSums } from './GradeSums';

describe.each([
  ['keys that lie close together', 100],
  ['keys that lie far apart', 1e12],
])('sums of %s', (_, size) => {
  const sums = new GradeSums(60, size);
  const slot = (key: number): number => sums.slotFor(key);
  sums.add(slot(70), 0, 4);
  sums.add(slot(70), 0, 8);
  sums.add(slot(70), 1, 9);
  sums.add(slot(70), 1, 4);
  sums.add(slot(5), 0, 3);
  sums.add(slot(33), 1, 7);
  sums.add(slot(33), 1, 8);

  it('are kept a key', () => {
    expect([70, 5, 33].map((key) => sums.keyOf(sums.slotOf(key)))).toEqual([70, 5, 33]);
  });

  it('have means', () => {
    expect([sums.meanOfFirst(slot(70)), sums.meanOfLast(slot(70))]).toEqual([6, 6.5]);
    expect([sums.meanOfFirst(slot(5)), sums.meanOfLast(slot(33))]).toEqual([3, 7.5]);
  });

  it('are of both kinds, or of one, or of none', () => {
    const all = Array.from({ length: sums.count }, (__, at) => at);
    expect(all.filter((at) => sums.hasBoth(at)).map((at) => sums.keyOf(at))).toEqual([70]);
    expect([5, 33].map((key) => sums.hasBoth(slot(key)))).toEqual([false, false]);
  });

  it('begin anew when they are cleared', () => {
    const cleared = new GradeSums(60, size);
    const at = cleared.slotFor(9);
    cleared.add(at, 0, 4);
    cleared.add(at, 1, 5);
    cleared.clear(at);
    expect(cleared.hasBoth(at)).toBe(false);
    cleared.add(at, 0, 1);
    cleared.add(at, 1, 2);
    expect([cleared.meanOfFirst(at), cleared.meanOfLast(at)]).toEqual([1, 2]);
  });
});
