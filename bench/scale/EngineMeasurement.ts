/** What was measured on a school of one size; medians in milliseconds of the processor. */
export interface EngineMeasurement {
  readonly size: number;
  readonly times: {
    readonly scan: number;
    readonly recompute: number;
    readonly parse: number;
    /** Coding the cells and understanding them. */
    readonly code: number;
    readonly understand: number;
    readonly fingerprint: number;
  };
  /** Each indicator computed alone. */
  readonly measures: Readonly<Record<string, number>>;
  readonly payloadBytes: number;
}
