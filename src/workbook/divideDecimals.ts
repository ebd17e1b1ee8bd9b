/**
 * a ÷ b for numbers that were typed as decimals: the quotient nearest to the exact ratio.
 *
 * Equal ratios give equal results (4,2 ÷ 6 and 7 ÷ 10), which a plain division of the binary
 * fractions does not. Scaling both by a power of ten makes them the integers that were meant.
 */
export const divideDecimals = (a: number, b: number): number => {
  if (Number.isInteger(a) && Number.isInteger(b)) return a / b;
  const scale = Math.max(decimalPlaces(a), decimalPlaces(b));
  if (scale > 15) return a / b;
  const [wholeA, wholeB] = [shift(a, scale), shift(b, scale)];
  return Number.isSafeInteger(wholeA) && Number.isSafeInteger(wholeB) ? wholeA / wholeB : a / b;
};

const decimalPlaces = (value: number): number => {
  const text = String(value);
  if (text.includes('e')) return Number.POSITIVE_INFINITY;
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
};

const shift = (value: number, places: number): number => Number(`${value}e${places}`);
