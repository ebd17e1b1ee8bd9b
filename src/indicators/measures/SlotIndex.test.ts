import { SlotIndex } from './SlotIndex';

describe.each([
  ['keys that lie close together', 100, 50],
  ['keys that lie far apart', 1e12, 50],
])('slots of %s', (_, size, rows) => {
  const keys = [99, 0, 7];

  it('are one a key, whenever it comes, and know their keys', () => {
    const slots = new SlotIndex(size, rows);
    const given = keys.map((key) => slots.slotFor(key));
    expect(new Set(given).size).toBe(3);
    expect(keys.map((key) => slots.slotFor(key))).toEqual(given);
    expect(keys.map((key) => slots.get(key))).toEqual(given);
    expect(given.map((slot) => slots.keyOf(slot))).toEqual(keys);
  });

  it('lie below their count, and that within the room', () => {
    const slots = new SlotIndex(size, rows);
    for (const key of keys) expect(slots.slotFor(key)).toBeLessThan(slots.count);
    expect(slots.count).toBeLessThanOrEqual(slots.room);
  });
});

it('gives keys that lie far apart slots without holes, and none to those that never came', () => {
  const slots = new SlotIndex(1e12, 3);
  expect([5e11, 3, 5e11].map((key) => slots.slotFor(key))).toEqual([0, 1, 0]);
  expect([slots.count, slots.room, slots.get(4)]).toEqual([2, 3, -1]);
});
