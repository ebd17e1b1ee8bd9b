import type { Place } from '../workbook/FindingLog';
import type { SchoolYear } from '../workbook/SchoolYear';

/** The statuses of a target, in data and code; `i18n` has the words that people see. */
export const statuses = [
  'met',
  'partly-met',
  'not-met',
  'on-track',
  'behind',
  'no-data',
  'not-applicable',
  'no-target',
] as const;

export type Status = (typeof statuses)[number];

/** How a value is to be shown: a share as percentage, a count whole, a mean with two decimals. */
export type Unit = 'share' | 'count' | 'number' | 'yes-no';

/**
 * Who is counted: the table, the school years and the conditions as staff wrote them; or where the
 * figure was entered.
 */
export interface Population {
  readonly table: string | null;
  readonly sheet: string | null;
  readonly years: readonly SchoolYear[];
  /** Condition of the denominator, tidied; '' takes every row. */
  readonly whole: string;
  /** Condition of the numerator, tidied; '' where there is none. */
  readonly part: string;
  /** A share: `part` is taken out of `whole`. Elsewhere both must hold. */
  readonly isShare: boolean;
  /**
   * The cells of `Merijumi` or `Vesture` that the figure stands in, or that a total over the plan
   * goes on from; none where it was computed from rows alone.
   */
  readonly entered: readonly Place[];
}

/** One indicator in one school year. */
export interface IndicatorResult {
  readonly id: string;
  readonly name: string;
  readonly year: SchoolYear;
  readonly unit: Unit;
  /** A share is a fraction; null when there is no value. */
  readonly value: number | null;
  /** Null where the measure has none, as a count or a sum. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly population: Population;
  /** The milestone of the year if there is one, else the target; a share is a fraction; null when there is none. */
  readonly target: number | null;
  readonly baseline: number | null;
  /** Relative growth or difference in fractions of one, as the comparison asks; null without a baseline. */
  readonly change: number | null;
  readonly status: Status;
  /**
   * Rows behind the figure, by index in the table; the numerator's are among the denominator's.
   * They are found again whenever they are asked for: keep them while you need them.
   */
  readonly rows: { readonly part: Uint32Array; readonly whole: Uint32Array };
  /** What the school itself declared for the same figure, where it did. */
  readonly declared: Declared | null;
  /** The value stands frozen in `Vesture` and was not recomputed. */
  readonly frozen: boolean;
}

/** A figure that staff typed for an indicator which is computed as well. */
export interface Declared {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}
