import type { Place } from '../../workbook/FindingLog';

/** A figure that staff typed for an indicator in a school year (`Merijumi`, `Vesture`). */
export interface Entry {
  /** In the indicator's unit: a share is a fraction. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Where its value stands. */
  readonly place: Place;
  /** Why it cannot be used: the place of a cell that could not be read, or of a doubled row. */
  readonly blocked: { readonly place: Place; readonly reason: 'unreadable' | 'doubled' } | null;
}
