/**
 * Sums of first and last grades by key, in arrays: pairs of a large school are hundreds of thousands,
 * and an object each would cost more than the computing.
 */
export class GradeSums {
  /** Keys in the order in which they came. */
  readonly keys: Float64Array;
  readonly groups: Float64Array;
  readonly first: Float64Array;
  readonly last: Float64Array;
  readonly firstCounts: Uint32Array;
  readonly lastCounts: Uint32Array;
  private readonly slots = new Map<number, number>();

  /** @param most how many keys there can be */
  constructor(most: number) {
    this.keys = new Float64Array(most);
    this.groups = new Float64Array(most);
    this.first = new Float64Array(most);
    this.last = new Float64Array(most);
    this.firstCounts = new Uint32Array(most);
    this.lastCounts = new Uint32Array(most);
  }

  get count(): number {
    return this.slots.size;
  }

  /** Where the sums of a key are; undefined when it has none. */
  slotOf(key: number): number | undefined {
    return this.slots.get(key);
  }

  /** Where the sums of a key are; makes them where there are none. */
  slotFor(key: number, group: number): number {
    const known = this.slots.get(key);
    if (known !== undefined) return known;
    const slot = this.slots.size;
    this.slots.set(key, slot);
    this.keys[slot] = key;
    this.groups[slot] = group;
    return slot;
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
}
