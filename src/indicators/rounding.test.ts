import { roundNumber, roundRatio } from './roundRatio';

/** Digits with a point before the last ones: 1223 with two decimals is 12.23. */
const placed = (units: bigint, decimals: number): string => {
  const digits = String(units).padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
};

/** k ÷ n as a percentage of two decimals, halves up, by the arithmetic of whole numbers alone. */
const percentOf = (k: number, n: number): string =>
  placed((BigInt(k) * 20_000n + BigInt(n)) / (2n * BigInt(n)), 2);

interface Miss {
  readonly of: string;
  readonly shown: string;
  readonly expected: string;
}

/** All that are not rounded as they should be; the loops are too long for an expectation each. */
const misses = (cases: Iterable<Miss>): readonly Miss[] => {
  const missed: Miss[] = [];
  for (const each of cases) if (each.shown !== each.expected) missed.push(each);
  return missed;
};

function* shares(show: (k: number, n: number) => string): Iterable<Miss> {
  for (let n = 1; n <= 400; n += 1) {
    for (let k = 0; k <= n; k += 1) {
      yield { of: `${k}/${n}`, shown: show(k, n), expected: percentOf(k, n) };
    }
  }
}

describe('every share of up to 400', () => {
  it('is rounded half up on its exact value', () => {
    expect(misses(shares((k, n) => roundRatio(k, n, 2, 100)))).toEqual([]);
  });
});

describe('decimals that end in a half', () => {
  /** All decimals that end in a 5 at the given place, below a hundred. */
  function* halves(decimals: number, show: (value: number) => string): Iterable<Miss> {
    const scale = 10 ** decimals;
    for (let unit = 0; unit < 100 * scale; unit += 1) {
      const text = `${Math.floor(unit / scale)}.${String(unit % scale).padStart(decimals, '0')}5`;
      const expected = placed(BigInt(unit + 1), decimals);
      yield { of: text, shown: show(Number(text)), expected };
    }
  }

  it.each([1, 2])('go up at %d decimals', (decimals) => {
    expect(misses(halves(decimals, (value) => roundNumber(value, decimals)))).toEqual([]);
  });

  it.each([1, 2])('go away from zero at %d decimals below it', (decimals) => {
    const show = (value: number): string => roundNumber(-value, decimals).replace('-', '');
    expect(misses(halves(decimals, show))).toEqual([]);
  });
});
