/** An exact fraction; the denominator is positive. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Digits that Excel keeps of a number; what lies behind them is noise of the binary fraction. */
const digits = 15;

const decimal = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/u;

/**
 * The decimal number that a computed or typed one stands for, exact.
 *
 * Sums of decimals carry noise in their last bits (0,1 + 0,2); the 15 digits that Excel shows are
 * what was meant.
 *
 * @param value a finite number
 */
export const rationalOf = (value: number): Rational => {
  const match = decimal.exec(value.toPrecision(digits));
  if (!match) throw new RangeError(`${value} is no finite number`);
  const [, sign, whole = '', fraction = '', power = '0'] = match;
  const unsigned = BigInt(whole + fraction);
  const exponent = Number(power) - fraction.length;
  const numerator = sign === '-' ? -unsigned : unsigned;
  return exponent >= 0
    ? { numerator: numerator * 10n ** BigInt(exponent), denominator: 1n }
    : { numerator, denominator: 10n ** BigInt(-exponent) };
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
  return difference === 0n ? 0 : difference > 0n ? 1 : -1;
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
