/** Slots a row that an index by position may take; beyond, most of it would stand empty. */
const roomARow = 8;

/**
 * Numbers keys in the order in which they come. Keys of pupils and subjects lie close together, so
 * that an array holds their slots: a hash of a million keys outgrows the processor's caches, and its
 * time would grow faster than the rows. Keys that lie far apart are hashed.
 */
export class SlotIndex {
  private count = 0;
  /** One more than the slot of each key; 0 for a key without one. */
  private readonly near: Int32Array | null;
  private readonly far = new Map<number, number>();

  /**
   * @param size one more than the greatest key
   * @param rows how many keys will be asked for
   */
  constructor(size: number, rows: number) {
    this.near = size <= roomARow * rows ? new Int32Array(size) : null;
  }

  get size(): number {
    return this.count;
  }

  /** The slot of a key; -1 when it has none. */
  get(key: number): number {
    return this.near === null ? (this.far.get(key) ?? -1) : (this.near[key] ?? 0) - 1;
  }

  /** Gives a key that has none the next slot. */
  add(key: number): number {
    if (this.near === null) this.far.set(key, this.count);
    else this.near[key] = this.count + 1;
    this.count += 1;
    return this.count - 1;
  }
}
