/** What was seen, when it is not what was expected; null otherwise. */
export const differs = (seen: unknown, expected: unknown): string | null => {
  const [left, right] = [JSON.stringify(seen), JSON.stringify(expected)];
  return left === right ? null : `${left} ≠ ${right}`;
};
