/** Throws where two engines differ by more than 1e-9. */
export const agree = (
  who: string,
  ours: Readonly<Record<string, number | null>>,
  expected: Readonly<Record<string, number>>,
): void => {
  const [keys, wanted] = [ours, expected].map((each) => Object.keys(each).sort().join('\n'));
  if (keys !== wanted) throw new Error(`${who}: other keys than expected:\n${keys}\n\n${wanted}`);
  for (const [key, other] of Object.entries(expected)) {
    const value = ours[key] ?? Number.NaN;
    if (!(Math.abs(value - other) <= 1e-9 * Math.max(1, Math.abs(other)))) {
      throw new Error(`${key}: ${value} of ${who}, ${other} by plain loops`);
    }
  }
};
