import type { Place } from '../../workbook/FindingLog';
import type { Declared, Population } from '../IndicatorResult';
import type { Measured } from '../measures/Measured';

/** The value of an indicator in a school year, before it is held against a target. */
export interface Figure {
  readonly measured: Measured;
  readonly population: Population;
  /** What staff typed for a figure that is computed as well, and where. */
  readonly declared: (Declared & { readonly place: Place }) | null;
  /** It stands in `Vesture` and was not recomputed. */
  readonly frozen: boolean;
  /** Rows that stand for more than one, though the measure counts each once. */
  readonly hasUnusedWeights: boolean;
}
