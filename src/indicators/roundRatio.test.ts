import fc from 'fast-check';
import { distributePercentages, roundNumber, roundRatio } from './roundRatio';

describe('roundRatio', () => {
  it.each([
    [17, 139, '12.23'],
    [101, 139, '72.66'],
    [21, 139, '15.11'],
    [118, 139, '84.89'],
    [4, 26, '15.38'],
    [4, 25, '16.00'],
    [2, 3, '66.67'],
    [1, 800, '0.13'], // 0,125 % exactly: half goes up
    [201, 20_000, '1.01'], // 1,005 %, which the binary fraction holds below
    [0, 5, '0.00'],
    [-1, 800, '-0.13'],
  ])('shows %d of %d as %s %%', (numerator, denominator, expected) => {
    expect(roundRatio(numerator, denominator, 2, 100)).toBe(expected);
  });

  it('rounds plain decimals as Excel displays them', () => {
    expect(roundNumber(1.005, 2)).toBe('1.01');
    expect(roundNumber(2.675, 2)).toBe('2.68');
    expect(roundNumber(0.1 + 0.2, 1)).toBe('0.3');
    expect(roundNumber(-0.004, 2)).toBe('0.00');
    expect(roundNumber(1e21, 0)).toBe('1000000000000000000000');
  });
});

describe('distributePercentages', () => {
  it('totals 100 where plain rounding does not', () => {
    expect(distributePercentages([1, 1, 1], 2)).toEqual(['33.34', '33.33', '33.33']);
    expect(distributePercentages([17, 101, 21, 0], 2)).toEqual(['12.23', '72.66', '15.11', '0.00']);
    expect(distributePercentages([0, 0], 1)).toEqual(['0.0', '0.0']);
  });

  it('always totals 100 and stays within one unit of the exact share', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { minLength: 1, maxLength: 8 }), (parts) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        fc.pre(total > 0);
        const hundredths = distributePercentages(parts, 2).map((text) =>
          Number(text.replace('.', '')),
        );
        expect(hundredths.reduce((sum, part) => sum + part, 0)).toBe(10_000);
        hundredths.forEach((part, index) => {
          expect(Math.abs(part - ((parts[index] ?? 0) * 10_000) / total)).toBeLessThan(1);
        });
      }),
    );
  });
});
