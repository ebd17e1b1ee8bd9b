/** Slots a row that slots by key may take; beyond, most of them would stand empty. */
const slotsARow = 2;

/**
 * Where the sums of a key stand. Keys of pupils and subjects lie close together, so that each is its
 * own slot: a hash of a million keys outgrows the processor's caches, and its time would grow faster
 * than the rows. Keys that lie far apart get slots in the order in which they come.
 */
export class SlotIndex {
  private readonly slots: Map<number, number> | null;
  private readonly keys: number[] = [];

  /**
   * @param size one more than the greatest key
   * @param rows how many keys will be asked for
   */
  constructor(
    private readonly size: number,
    private readonly rows: number,
  ) {
    this.slots = size <= slotsARow * rows ? null : new Map();
  }

  /** Slots that there can be. */
  get room(): number {
    return this.slots === null ? this.size : this.rows;
  }

  /** Slots that have been given, those without a key among them. */
  get count(): number {
    return this.slots === null ? this.size : this.keys.length;
  }

  /** The slot of a key; -1 when it has none. */
  get(key: number): number {
    return this.slots === null ? key : (this.slots.get(key) ?? -1);
  }

  /** The slot of a key, which it gets now if it has none. */
  slotFor(key: number): number {
    if (this.slots === null) return key;
    const known = this.slots.get(key);
    if (known !== undefined) return known;
    const slot = this.keys.push(key) - 1;
    this.slots.set(key, slot);
    return slot;
  }

  keyOf(slot: number): number {
    return this.slots === null ? slot : (this.keys[slot] ?? 0);
  }
}
