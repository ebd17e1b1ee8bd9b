/** Medians in milliseconds by engine, of the processor or by the clock, whichever is less. */
export interface RivalMeasurement {
  readonly size: number;
  readonly versions: Readonly<Record<string, string>>;
  readonly twenty: Readonly<Record<string, number>>;
  readonly tables: Readonly<Record<string, number>>;
}
