/** A sum of unknowns, each counted so often, that comes to a total. */
export interface Equation {
  readonly counts: readonly number[];
  readonly total: number;
}

const noise = 1e-7;

/**
 * Numbers, none negative, that satisfy all equations; null when there are none.
 *
 * Equations get an unknown of their own for what is left of them, and all that is left is driven to
 * nothing: the first phase of the simplex method, on a dense tableau, the steepest column first and
 * Bland's order when that leads nowhere.
 */
export const findPoint = (equations: readonly Equation[], unknowns: number): number[] | null => {
  const width = unknowns + 1;
  const rows = equations.map(({ counts, total }) => {
    const sign = total < 0 ? -1 : 1;
    const row = new Float64Array(width);
    counts.forEach((count, at) => (row[at] = sign * count));
    row[unknowns] = sign * total;
    return row;
  });
  // What is left in all, and how it falls with each unknown.
  const left = new Float64Array(width);
  for (const row of rows) row.forEach((value, at) => (left[at] = (left[at] ?? 0) + value));
  const basis = rows.map(() => -1);
  const isIn = new Uint8Array(unknowns);
  for (let step = 0; (left[unknowns] ?? 0) > noise; step += 1) {
    let entering = -1;
    for (let at = 0; at < unknowns; at += 1) {
      const falls = left[at] ?? 0;
      if (isIn[at] === 1 || falls <= noise) continue;
      if (entering < 0) entering = at;
      else if (step < 200 && falls > (left[entering] ?? 0)) entering = at;
    }
    if (entering < 0) return null;
    let leaving = -1;
    let least = Infinity;
    rows.forEach((row, at) => {
      const by = row[entering] ?? 0;
      if (by <= noise) return;
      const ratio = (row[unknowns] ?? 0) / by;
      const isTie = Math.abs(ratio - least) <= noise;
      if (isTie ? (basis[at] ?? -1) < (basis[leaving] ?? -1) : ratio < least) {
        least = ratio;
        leaving = at;
      }
    });
    const pivot = rows[leaving];
    if (!pivot || step > 2_000) return null;
    const by = pivot[entering] ?? 1;
    for (let at = 0; at < width; at += 1) pivot[at] = (pivot[at] ?? 0) / by;
    for (const row of [...rows, left]) {
      const times = row === pivot ? 0 : (row[entering] ?? 0);
      if (times === 0) continue;
      for (let at = 0; at < width; at += 1) row[at] = (row[at] ?? 0) - times * (pivot[at] ?? 0);
    }
    const out = basis[leaving] ?? -1;
    if (out >= 0) isIn[out] = 0;
    basis[leaving] = entering;
    isIn[entering] = 1;
  }
  const point = new Array<number>(unknowns).fill(0);
  basis.forEach((unknown, at) => {
    if (unknown >= 0) point[unknown] = rows[at]?.[unknowns] ?? 0;
  });
  return point;
};
