/**
 * What figures count: rows of a table, distinct values of a column, pairs of grades.
 *
 * Figures of one space can be added and subtracted, so they are protected together. Units are
 * numbered from 0.
 */
export interface CountingSpace {
  readonly name: string;
  readonly units: number;
  /** What a unit adds to a figure that counts it. */
  weightOf(unit: number): number;
  /**
   * Whether the units belong to some people, but to fewer than `threshold`: a small group. Nobody
   * is no small group.
   */
  isSmall(units: Iterable<number>, threshold: number): boolean;
}

/** A figure that readers of the share copy would see, by the groups whose size it gives away. */
export interface CountedFigure {
  readonly id: string;
  readonly space: CountingSpace;
  /** The denominator's units; for a plain count, those counted. Ascending, each once. */
  readonly whole: readonly number[];
  /** The numerator's units, some of `whole`; null where there is no numerator that counts. */
  readonly part: readonly number[] | null;
}
