/** That one number is the sum of others, none of them negative. */
export interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
}

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

const unknown: Bounds = { low: 0, high: Infinity };

const narrow = (a: Bounds, b: Bounds): Bounds => ({
  low: Math.max(a.low, b.low),
  high: Math.min(a.high, b.high),
});

/**
 * What somebody with a pencil finds out about the numbers that tables do not show: each sum bounds its
 * total by its parts and every part by what the others leave, again and again until nothing gets
 * narrower.
 *
 * @param known the numbers that are shown
 * @returns between which numbers each of those named in a sum must lie
 */
export const boundByTotals = (
  sums: readonly Sum[],
  known: ReadonlyMap<string, number>,
): ReadonlyMap<string, Bounds> => {
  const bounds = new Map<string, Bounds>(
    [...known].map(([name, value]) => [name, { low: value, high: value }]),
  );
  const of = (name: string): Bounds => bounds.get(name) ?? unknown;
  for (let isNarrower = true; isNarrower;) {
    isNarrower = false;
    const learn = (name: string, found: Bounds): void => {
      const [before, after] = [of(name), narrow(of(name), found)];
      if (after.low > after.high) throw new Error(`The tables contradict themselves at ${name}`);
      bounds.set(name, after);
      if (after.low > before.low || after.high < before.high) isNarrower = true;
    };
    for (const { total, parts } of sums) {
      const sumOf = (names: readonly string[], end: keyof Bounds): number =>
        names.reduce((sum, name) => sum + of(name)[end], 0);
      learn(total, { low: sumOf(parts, 'low'), high: sumOf(parts, 'high') });
      parts.forEach((part, at) => {
        const others = parts.toSpliced(at, 1);
        learn(part, {
          low: of(total).low - sumOf(others, 'high'),
          high: of(total).high - sumOf(others, 'low'),
        });
      });
    }
  }
  return bounds;
};
