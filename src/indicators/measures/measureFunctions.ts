import type { Measure } from '../Indicator';
import { count } from './count';
import { distinctCount } from './distinctCount';
import { distinctShare } from './distinctShare';
import { dynamics } from './dynamics';
import { mean } from './mean';
import type { Measured } from './Measured';
import type { MeasureQuery } from './MeasureQuery';
import { ratio } from './ratio';
import { share } from './share';
import { sum } from './sum';

/** Measures that are computed from a table; the others are entered. */
export type ComputedMeasure = Exclude<Measure, 'yes-no' | 'manual'>;

interface MeasureTraits {
  readonly compute: (query: MeasureQuery) => Measured;
  /** How many columns `Lauks` must name; a measure that needs none may be given one all the same. */
  readonly fields: 0 | 1 | 2;
  /** They must hold numbers. */
  readonly needsNumbers: boolean;
  /** `Saucējs` is a population of its own; elsewhere both conditions must hold. */
  readonly hasPopulation: boolean;
  /** `Skaits` multiplies; otherwise persons or pairs are counted once. */
  readonly usesWeights: boolean;
}

const plain = { needsNumbers: false, hasPopulation: false, usesWeights: true } as const;

/** What there is to know about each computed measure. */
export const measureFunctions: Readonly<Record<ComputedMeasure, MeasureTraits>> = {
  count: { ...plain, compute: count, fields: 0 },
  'distinct-count': { ...plain, compute: distinctCount, fields: 1, usesWeights: false },
  sum: { ...plain, compute: sum, fields: 1, needsNumbers: true },
  mean: { ...plain, compute: mean, fields: 1, needsNumbers: true },
  share: { ...plain, compute: share, fields: 0, hasPopulation: true },
  'distinct-share': {
    ...plain,
    compute: distinctShare,
    fields: 1,
    hasPopulation: true,
    usesWeights: false,
  },
  ratio: { ...plain, compute: ratio, fields: 2, needsNumbers: true },
  dynamics: { ...plain, compute: dynamics, fields: 0, usesWeights: false },
};
