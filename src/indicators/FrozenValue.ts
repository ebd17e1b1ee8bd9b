import type { IndicatorResult } from './IndicatorResult';

/**
 * A value that stands frozen in `Vesture`, of a school year that is not computed: for looking back
 * only, it is held against no target.
 */
export type FrozenValue = Pick<
  IndicatorResult,
  'id' | 'year' | 'unit' | 'value' | 'numerator' | 'denominator' | 'frozen'
>;
