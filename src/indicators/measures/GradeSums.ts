import { SlotIndex } from './SlotIndex';

/**
 * Sums of first and last grades by key, in arrays: pairs of a large school are hundreds of thousands,
 * and an object each would cost more than the computing.
 */
export class GradeSums {
  private readonly slots: SlotIndex;
  /** Keys in the order in which they came. */
  private keys: Float64Array;
  private first: Float64Array;
  private last: Float64Array;
  private firstCounts: Uint32Array;
  private lastCounts: Uint32Array;

  /**
   * @param rows how many times a key will be asked for
   * @param size one more than the greatest key
   * @param expected how many keys there will be; more are taken too
   */
  constructor(rows: number, size: number, expected: number) {
    this.slots = new SlotIndex(size, rows);
    const room = Math.min(expected, size);
    this.keys = new Float64Array(room);
    this.first = new Float64Array(room);
    this.last = new Float64Array(room);
    this.firstCounts = new Uint32Array(room);
    this.lastCounts = new Uint32Array(room);
  }

  get count(): number {
    return this.slots.size;
  }

  /** Where the sums of a key are; -1 when it has none. */
  slotOf(key: number): number {
    return this.slots.get(key);
  }

  /** Where the sums of a key are; makes them where there are none. */
  slotFor(key: number): number {
    const known = this.slots.get(key);
    if (known >= 0) return known;
    const slot = this.slots.add(key);
    if (slot === this.keys.length) this.grow();
    this.keys[slot] = key;
    return slot;
  }

  keyOf(slot: number): number {
    return this.keys[slot] ?? 0;
  }

  addFirst(slot: number, value: number): void {
    this.first[slot] = (this.first[slot] ?? 0) + value;
    this.firstCounts[slot] = (this.firstCounts[slot] ?? 0) + 1;
  }

  addLast(slot: number, value: number): void {
    this.last[slot] = (this.last[slot] ?? 0) + value;
    this.lastCounts[slot] = (this.lastCounts[slot] ?? 0) + 1;
  }

  clear(slot: number): void {
    this.first[slot] = 0;
    this.last[slot] = 0;
    this.firstCounts[slot] = 0;
    this.lastCounts[slot] = 0;
  }

  hasBoth(slot: number): boolean {
    return (this.firstCounts[slot] ?? 0) > 0 && (this.lastCounts[slot] ?? 0) > 0;
  }

  meanOfFirst(slot: number): number {
    return (this.first[slot] ?? 0) / (this.firstCounts[slot] ?? 0);
  }

  meanOfLast(slot: number): number {
    return (this.last[slot] ?? 0) / (this.lastCounts[slot] ?? 0);
  }

  private grow(): void {
    const room = 2 * this.keys.length + 1;
    const [keys, first, last] = [this.keys, this.first, this.last];
    const [firstCounts, lastCounts] = [this.firstCounts, this.lastCounts];
    (this.keys = new Float64Array(room)).set(keys);
    (this.first = new Float64Array(room)).set(first);
    (this.last = new Float64Array(room)).set(last);
    (this.firstCounts = new Uint32Array(room)).set(firstCounts);
    (this.lastCounts = new Uint32Array(room)).set(lastCounts);
  }
}
