import { SlotIndex } from './SlotIndex';

describe.each([
  ['keys that lie close together', 100, 50],
  ['keys that lie far apart', 1e12, 50],
])('slots of %s', (_, size, rows) => {
  it('are numbered in the order in which the keys come', () => {
    const slots = new SlotIndex(size, rows);
    expect([slots.add(99), slots.add(0), slots.add(7)]).toEqual([0, 1, 2]);
    expect([99, 0, 7].map((key) => slots.get(key))).toEqual([0, 1, 2]);
    expect(slots.size).toBe(3);
  });

  it('are -1 for a key that has none, before and after others came', () => {
    const slots = new SlotIndex(size, rows);
    expect(slots.get(0)).toBe(-1);
    slots.add(1);
    expect([slots.get(0), slots.get(2)]).toEqual([-1, -1]);
  });
});
