/** 1 for the rows that two masks take, in a mask of its own; null takes every row. */
export const both = (a: Uint8Array | null, b: Uint8Array | null): Uint8Array | null => {
  if (!a || !b) return a ?? b;
  const mask = new Uint8Array(a.length);
  for (let row = 0; row < mask.length; row += 1) mask[row] = (a[row] ?? 0) & (b[row] ?? 0);
  return mask;
};
