import { divide, type Rational, rationalOf } from './numbers/Rational';

/**
 * A ratio rounded half-up on its exact decimal value, as Excel displays it: `roundRatio(17, 139, 4)`
 * is '0.1223', and with two decimals of a percentage `roundRatio(17, 139, 2, 100)` is '12.23'.
 *
 * Halves go away from zero. Binary rounding gets many ratios wrong (1,005 → 1,00), hence integers.
 *
 * @param scale what the ratio is multiplied by first, 100 for percentages
 * @returns a decimal text with a point and exactly `decimals` digits behind it
 */
export const roundRatio = (
  numerator: number,
  denominator: number,
  decimals: number,
  scale = 1,
): string => roundRational(divide(rationalOf(numerator), rationalOf(denominator)), decimals, scale);

/** A plain number rounded the same way, on the 15 digits that Excel keeps of it. */
export const roundNumber = (value: number, decimals: number, scale = 1): string =>
  roundRational(rationalOf(value), decimals, scale);

/** An exact fraction rounded half-up to a decimal text. */
export const roundRational = (
  { numerator, denominator }: Rational,
  decimals: number,
  scale = 1,
): string => {
  const shifted = numerator * 10n ** BigInt(decimals) * BigInt(scale);
  const size = shifted < 0n ? -shifted : shifted;
  const rounded = (2n * size + denominator) / (2n * denominator);
  return placePoint(rounded, decimals, shifted < 0n && rounded !== 0n);
};

const placePoint = (digits: bigint, decimals: number, isNegative: boolean): string => {
  const text = digits.toString().padStart(decimals + 1, '0');
  const sign = isNegative ? '-' : '';
  if (decimals === 0) return sign + text;
  return `${sign}${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
};

/**
 * Percentages of parts that total exactly 100, by the largest remainder: each is rounded down, and
 * what is missing goes one unit each to the parts that lost most (the earlier one on a tie).
 *
 * @param parts whole numbers from 0; when all are 0 every percentage is 0
 * @returns decimal texts with a point, as of `roundRatio`
 */
export const distributePercentages = (
  parts: readonly number[],
  decimals: number,
): readonly string[] => {
  const counts = parts.map((part) => BigInt(part));
  const total = counts.reduce((sum, count) => sum + count, 0n);
  if (total === 0n) return counts.map(() => placePoint(0n, decimals, false));
  const whole = 100n * 10n ** BigInt(decimals);
  const shares = counts.map((count, index) => ({
    index,
    units: (count * whole) / total,
    remainder: (count * whole) % total,
  }));
  const missing = whole - shares.reduce((sum, { units }) => sum + units, 0n);
  const raised = new Set(
    [...shares]
      // Sorting is stable: of equal remainders the earlier part comes first.
      .sort((a, b) => Number(b.remainder - a.remainder))
      .slice(0, Number(missing))
      .map(({ index }) => index),
  );
  return shares.map(({ index, units }) =>
    placePoint(raised.has(index) ? units + 1n : units, decimals, false),
  );
};
