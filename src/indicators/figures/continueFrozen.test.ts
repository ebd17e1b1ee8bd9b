import type { Entry } from '../catalogue/Entry';
import type { Measured } from '../measures/Measured';
import type { ComputedMeasure } from '../measures/measureFunctions';
import { canContinue, continueFrozen } from './continueFrozen';

const entry = (figures: Partial<Entry>): Entry => ({
  ...{ value: null, numerator: null, denominator: null, place: {}, blocked: null },
  ...figures,
});
const both = { numerator: 3, denominator: 4 };

it.each<[measure: ComputedMeasure, frozen: Partial<Entry>, can: boolean]>([
  ['count', { value: 5 }, true],
  ['sum', { value: 0 }, true],
  ['count', both, false],
  ['share', both, true],
  ['mean', both, true],
  ['ratio', both, true],
  ['share', { value: 0.5 }, false],
  ['share', { numerator: 3 }, false],
  ['share', { denominator: 3 }, false],
  ['distinct-count', { value: 5, ...both }, false],
  ['distinct-share', { value: 5, ...both }, false],
  ['dynamics', { value: 5, ...both }, false],
  ['count', { value: 5, blocked: { place: {}, reason: 'doubled' } }, false],
  ['share', { ...both, blocked: { place: {}, reason: 'unreadable' } }, false],
])('%s with %o can be continued: %s', (measure, frozen, can) => {
  expect(canContinue(measure, entry(frozen))).toBe(can);
});

const rows = () => ({ part: Uint32Array.of(1), whole: Uint32Array.of(1, 2) });
const since = (figures: object) =>
  ({
    ...{ value: null, exact: null, absence: 'no-data', numerator: null, denominator: null },
    ...{ rows, leftOut: 7 },
    ...figures,
  }) as Measured;

it.each<[measure: ComputedMeasure, frozen: Partial<Entry>, later: object, expected: object]>([
  ['count', { value: 5 }, { value: 2 }, { value: 7 }],
  ['sum', { value: 1.5 }, {}, { value: 1.5 }],
  // A sum goes by its value, whatever else was frozen with it.
  ['sum', { value: 5, ...both }, { value: 2, ...both }, { value: 7, numerator: null }],
  [
    'share',
    { value: 0.75, ...both },
    { value: 0.5, numerator: 1, denominator: 2 },
    { value: 4 / 6, numerator: 4, denominator: 6 },
  ],
  ['mean', both, {}, { value: 0.75, ...both }],
  ['ratio', both, { numerator: 0, denominator: 0 }, { value: 0.75, ...both }],
])('%s goes on from %o with %o to %o', (measure, frozen, later, expected) => {
  const continued = continueFrozen(measure, entry(frozen), since(later));
  expect(continued).toMatchObject({ ...expected, leftOut: 7, rows });
});
