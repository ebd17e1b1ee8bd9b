/** What was measured on a school of one size; medians in milliseconds of the processor. */
export interface EngineMeasurement {
  readonly size: number;
  readonly times: {
    readonly scan: number;
    /** The figures of the year alone. */
    readonly figures: number;
    /** All of a recalculation: catalogue, every year, targets and checks too. */
    readonly recompute: number;
    readonly parse: number;
    /** Coding the cells and understanding them. */
    readonly code: number;
    readonly understand: number;
    /** Understanding them and computing for the first time, which fills the columns. */
    readonly first: number;
    readonly fingerprint: number;
  };
  /** Each indicator computed alone. */
  readonly measures: Readonly<Record<string, number>>;
  readonly payloadBytes: number;
}
