/** What a press came to at one size; times are medians in milliseconds of the processor. */
export interface PressMeasurement {
  readonly rows: number;
  readonly rounds: number;
  readonly presses: readonly MeasuredPress[];
  /** Of the grades as JSON. */
  readonly bytesPerRow: number;
}

export interface MeasuredPress {
  /** The first press makes the sheets; the second has nothing to write; then one grade is changed. */
  readonly kind: 'first' | 'again' | 'one';
  /** Library and add-in, the embedded host's own work left out. */
  readonly ms: number;
  /** The same trips by an add-in that computes nothing. */
  readonly bareMs: number;
  readonly hostMs: number;
  readonly trips: number;
  readonly bareTrips: number;
  readonly bytesUp: number;
  readonly bytesDown: number;
  readonly largestAnswer: number;
  /** Bytes of the last request, and of the cells in it. */
  readonly lastUp: number;
  readonly cellsUp: number;
  readonly cells: number;
  /**
   * The longest stretch without a rest, in milliseconds by the clock or of the processor, whichever
   * is less; median of the rounds.
   */
  readonly longestTask: number;
  /** That of the first round, when nothing is compiled yet. */
  readonly coldestTask: number;
  readonly rests: number;
}
