import fc from 'fast-check';
import type { CellValue } from '../../workbook/TableGrid';
import { computeFor } from '../testing/computeFor';
import { CompensatedSum } from './CompensatedSum';

const sumOf = (values: readonly number[]): number => {
  const sum = new CompensatedSum();
  for (const value of values) sum.add(value);
  return sum.total;
};

describe('CompensatedSum', () => {
  it('keeps small parts beside a large whole, whichever comes first', () => {
    expect(sumOf([1e15, 0.5, -1e15])).toBe(0.5);
    expect(sumOf([0.5, 1e15, -1e15])).toBe(0.5);
    expect(sumOf([1, 1e100, 1, -1e100])).toBe(2);
    expect(sumOf([-1, -1e100, -1, 1e100])).toBe(-2);
    expect(sumOf([])).toBe(0);
  });

  it('has no noise of binary fractions in it', () => {
    expect(sumOf([0.1, 0.2])).toBe(0.3);
    expect(sumOf(Array.from({ length: 1000 }, () => 0.1))).toBe(100);
  });

  it('is the exact sum of decimals, in any order', () => {
    const parts = fc.array(fc.integer({ min: 0, max: 100_000_000_000 }), { maxLength: 200 });
    fc.assert(
      fc.property(parts, (thousandths) => {
        const exact = thousandths.reduce((sum, part) => sum + BigInt(part), 0n);
        const values = thousandths.map((part) => part / 1000);
        expect(sumOf(values)).toBe(Number(`${exact}e-3`));
        expect(sumOf(values.reverse())).toBe(Number(`${exact}e-3`));
      }),
      { seed: 2025 },
    );
  });

  it('is as near to the exact sum as decimals in binary are, where parts cancel out', () => {
    const parts = fc.array(fc.integer({ min: -1e12, max: 1e12 }), { maxLength: 200 });
    fc.assert(
      fc.property(parts, (thousandths) => {
        const exact = Number(`${thousandths.reduce((sum, part) => sum + BigInt(part), 0n)}e-3`);
        const size = thousandths.reduce((sum, part) => sum + Math.abs(part) / 1000, 0);
        const error = Math.abs(sumOf(thousandths.map((part) => part / 1000)) - exact);
        expect(error).toBeLessThanOrEqual(1e-15 * size);
      }),
      { seed: 2025 },
    );
  });
});

/**
 * Sets for the mean of NIST's Statistical Reference Datasets (univariate, "NumAcc" by increasing
 * difficulty): a first value, then 500 pairs around it; the certified mean is the first value.
 */
describe('the certified means of NIST', () => {
  const around = (middle: string, low: string, high: string): CellValue[] => [
    middle,
    ...Array.from({ length: 500 }, () => [low, high]).flat(),
  ];
  it.each<[name: string, values: CellValue[], mean: number]>([
    ['NumAcc1', [10_000_001, 10_000_003, 10_000_002], 10_000_002],
    ['NumAcc2', around('1.2', '1.1', '1.3'), 1.2],
    ['NumAcc3', around('1000000.2', '1000000.1', '1000000.3'), 1_000_000.2],
    ['NumAcc4', around('10000000.2', '10000000.1', '10000000.3'), 10_000_000.2],
  ])('%s', (_, values, mean) => {
    const { result } = computeFor([{ measure: 'vidējais', table: 'Personals', field: 'Slodze' }], {
      Personals: [
        ['Mācību gads', 'Darbinieks', 'Slodze'],
        ...values.map((value, at): CellValue[] => ['2025./2026.', `P${at}`, value]),
      ],
    });
    // The set certifies 15 digits; the quotient may differ by one unit of its last bit.
    const error = Math.abs((result('R1', 2025).value ?? 0) - mean);
    expect(error).toBeLessThanOrEqual(mean * Number.EPSILON);
  });
});
