import type { Entry } from '../catalogue/Entry';
import { manual } from './manual';
import { yesNo } from './yesNo';

const entry = (figures: Partial<Entry>): Entry => ({
  ...{ value: null, numerator: null, denominator: null, place: {}, blocked: null },
  ...figures,
});
const none = { value: null, exact: null, numerator: null, denominator: null };
const plain = (value: number) => ({ ...none, absence: null, value });

describe('manuāls', () => {
  it.each<[entries: Partial<Entry>[], measured: object]>([
    [[], { ...none, absence: 'no-data' }],
    [[{ numerator: 1 }, { denominator: 2 }], { ...none, absence: 'no-data' }],
    [[{ value: 5 }, { value: 2.5 }], plain(7.5)],
    [[{ value: 5 }, { numerator: 1 }], plain(5)],
    [[{ numerator: 1, denominator: 4 }], { value: 0.25, numerator: 1, denominator: 4 }],
    [
      [
        { numerator: 1, denominator: 4, value: 9 },
        { numerator: 2, denominator: 2 },
      ],
      { value: 0.5, numerator: 3, denominator: 6, absence: null },
    ],
    [
      [{ numerator: 1, denominator: 0 }],
      { value: null, exact: null, numerator: 1, denominator: 0, absence: 'not-applicable' },
    ],
    // Where one year has no numerator and denominator the values are added: 5 + 3 ÷ 4.
    [[{ value: 5 }, { numerator: 3, denominator: 4 }], plain(5.75)],
    [[{ value: 5 }, { numerator: 3, denominator: 0 }], plain(5)],
    [[{ value: 5, numerator: 1 }, { value: 2, denominator: 1 }], plain(7)], // prettier-ignore
  ])('of %o is %o', (entries, measured) => {
    const { exact, ...rest } = manual(entries.map(entry));
    expect({ ...rest, exact: exact && null }).toMatchObject({ ...measured });
    expect(exact === null).toBe(rest.value === null);
  });
});

describe('jā/nē', () => {
  it.each<[values: (number | null)[], value: number | null]>([
    [[], null],
    [[null], null],
    [[0], 0],
    [[1], 1],
    [[0, null, 1], 1],
    [[0, null, 0], 0],
  ])('of %o is %s', (values, value) => {
    const measured = yesNo(values.map((each) => entry({ value: each })));
    expect(measured).toMatchObject({ ...none, exact: measured.exact, value });
    expect(measured.absence).toBe(value === null ? 'no-data' : null);
  });
});

it.each([
  ['manuāls', manual],
  ['jā/nē', yesNo],
])('%s has no rows behind it, with or without a value', (_, measure) => {
  for (const measured of [measure([]), measure([entry({ value: 1 })])]) {
    expect(measured.leftOut).toBe(0);
    expect(measured.rows()).toEqual({ part: new Uint32Array(), whole: new Uint32Array() });
  }
});
