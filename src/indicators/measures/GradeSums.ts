import { SlotIndex } from './SlotIndex';

/**
 * Sums of first and last grades by key, in arrays: pairs of a large school are hundreds of thousands,
 * and an object each would cost more than the computing.
 */
export class GradeSums {
  private readonly slots: SlotIndex;
  /** Of the first and the last grades of each slot, side by side. */
  private readonly sums: Float64Array;
  private readonly counts: Uint32Array;

  /**
   * @param rows how many times a key will be asked for
   * @param size one more than the greatest key
   */
  constructor(rows: number, size: number) {
    this.slots = new SlotIndex(size, rows);
    const { room } = this.slots;
    this.sums = new Float64Array(2 * room);
    this.counts = new Uint32Array(2 * room);
  }

  /** Slots to look through; those of keys that never came have no sums. */
  get count(): number {
    return this.slots.count;
  }

  /** Where the sums of a key are; -1 when it has none. */
  slotOf(key: number): number {
    return this.slots.get(key);
  }

  /** Where the sums of a key are; makes them where there are none. */
  slotFor(key: number): number {
    return this.slots.slotFor(key);
  }

  keyOf(slot: number): number {
    return this.slots.keyOf(slot);
  }

  /** Adds a grade to the first ones (0) or to the last ones (1). */
  add(slot: number, end: number, value: number): void {
    const at = 2 * slot + end;
    this.sums[at] = (this.sums[at] ?? 0) + value;
    this.counts[at] = (this.counts[at] ?? 0) + 1;
  }

  clear(slot: number): void {
    this.sums.fill(0, 2 * slot, 2 * slot + 2);
    this.counts.fill(0, 2 * slot, 2 * slot + 2);
  }

  hasBoth(slot: number): boolean {
    return (this.counts[2 * slot] ?? 0) > 0 && (this.counts[2 * slot + 1] ?? 0) > 0;
  }

  meanOfFirst(slot: number): number {
    return (this.sums[2 * slot] ?? 0) / (this.counts[2 * slot] ?? 0);
  }

  meanOfLast(slot: number): number {
    return (this.sums[2 * slot + 1] ?? 0) / (this.counts[2 * slot + 1] ?? 0);
  }
}
