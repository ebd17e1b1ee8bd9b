/** What is held of a school's grades; bytes a row but for `peak`. */
export interface MemoryMeasurement {
  readonly rows: number;
  /** The coded cells. */
  readonly cells: number;
  /** All that is held after reading, before a figure has asked for a column. */
  readonly read: number;
  /** All that is held after computing: cells, and what is needed to find rows. */
  readonly held: number;
  /** Bytes of the whole process at its greatest, Node's own and the block that has come in too. */
  readonly peak: number;
  /** Keeps the results from being optimised away. */
  readonly checked: number;
}
