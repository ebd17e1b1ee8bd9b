/** An exact fraction; the denominator is positive. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Digits that Excel keeps of a number; what lies behind them is noise of the binary fraction. */
const digits = 15;

/**
 * The decimal number that a computed or typed one stands for, exact.
 *
 * Sums of decimals carry noise in their last bits (0,1 + 0,2); the 15 digits that Excel shows are
 * what was meant.
 *
 * @param value a finite number
 */
export const rationalOf = (value: number): Rational => {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no finite number`);
  // Counts, which most figures are made of, stand for themselves.
  if (Number.isInteger(value) && Math.abs(value) < 10 ** digits) {
    return { numerator: BigInt(value), denominator: 1n };
  }
  // Without the zeros behind its last digit, so that the whole numbers of the fraction stay small.
  const text = value.toPrecision(digits).replace(/(?<=\.\d*)0+(?=e|$)/u, '');
  const [decimal = text, power = 0] = text.split('e');
  const [, fraction] = decimal.split('.');
  const exponent = Number(power) - (fraction?.length ?? 0);
  return {
    numerator: BigInt(decimal.replace('.', '')) * 10n ** BigInt(Math.max(exponent, 0)),
    denominator: 10n ** BigInt(Math.max(-exponent, 0)),
  };
};

/** a ÷ b, for b other than 0. */
export const divide = (a: Rational, b: Rational): Rational => {
  const numerator = a.numerator * b.denominator;
  const denominator = a.denominator * b.numerator;
  if (denominator === 0n) throw new RangeError('Division by zero');
  return denominator < 0n
    ? { numerator: -numerator, denominator: -denominator }
    : { numerator, denominator };
};

export const multiply = (a: Rational, b: Rational): Rational => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
});

export const add = (a: Rational, b: Rational): Rational => ({
  numerator: a.numerator * b.denominator + b.numerator * a.denominator,
  denominator: a.denominator * b.denominator,
});

export const subtract = (a: Rational, b: Rational): Rational =>
  add(a, { numerator: -b.numerator, denominator: b.denominator });

/** Negative when a is the smaller, positive when it is the greater, 0 when they are equal. */
export const compare = (a: Rational, b: Rational): number => {
  const difference = subtract(a, b).numerator;
  return Number(difference > 0n) - Number(difference < 0n);
};

export const zero: Rational = { numerator: 0n, denominator: 1n };
export const one: Rational = { numerator: 1n, denominator: 1n };

/** The nearest binary number; for results that are shown beside the exact ones. */
export const toNumber = ({ numerator, denominator }: Rational): number => {
  const [n, d] = [Number(numerator), Number(denominator)];
  if (Number.isSafeInteger(n) && Number.isSafeInteger(d)) return n / d;
  // Twenty digits more than the quotient's whole part are more than a binary number holds.
  const scaled = (numerator * 10n ** 20n) / denominator;
  return Number(`${scaled}e-20`);
};
