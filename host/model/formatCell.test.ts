import { formatCell } from './formatCell';

/** Whole hundredths with a point before the last two digits. */
const placed = (hundredths: bigint): string => {
  const digits = String(hundredths).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

describe('formatCell', () => {
  it('shows every share of up to 400 rounded half up on its exact value', () => {
    const missed: string[] = [];
    for (let n = 1; n <= 400; n += 1) {
      for (let k = 0; k <= n; k += 1) {
        const expected = `${placed((BigInt(k) * 20_000n + BigInt(n)) / (2n * BigInt(n)))}%`;
        if (formatCell('0.00%', k / n) !== expected) missed.push(`${k}/${n}`);
      }
    }
    expect(missed).toEqual([]);
  });

  it('shows every decimal that ends in a half, below a hundred, rounded away from zero', () => {
    const missed: string[] = [];
    for (let hundredth = 0; hundredth < 10_000; hundredth += 1) {
      const value = Number(`${placed(BigInt(hundredth))}5`);
      const expected = placed(BigInt(hundredth + 1));
      if (formatCell('0.00', value) !== expected) missed.push(expected);
      if (formatCell('0.00', -value) !== `-${expected}`) missed.push(`-${expected}`);
    }
    expect(missed).toEqual([]);
  });

  it.each<[string, string | number | boolean, string]>([
    ['0', 999_999_999_999_999, '999999999999999'],
    ['0.00', 0, '0.00'],
    ['0.0', 0.1 + 0.2, '0.3'],
    ['General', 0.1, '0.1'],
    ['General', 'Klavierspēle', 'Klavierspēle'],
    ['dd.mm.yyyy.', 45_901, '01.09.2025.'],
    ['0.00', 12.3449, '12.34'],
  ])('%s shows %j as %s', (code, value, expected) => {
    expect(formatCell(code, value)).toBe(expected);
  });
});
