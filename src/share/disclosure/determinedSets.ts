import type { KnownSum } from './boundSum';

/** Below it, a number that ought to be 0 is 0: the noise of the elimination. */
const noise = 1e-9;

/**
 * Sets of unknowns whose sum readers can work out by adding and subtracting known sums, however many
 * of them: every single unknown that can be worked out, and sets of those that weigh little.
 *
 * The sums are solved for the heaviest unknowns first, so that what remains tells of the light ones.
 *
 * @param weights of the unknowns, which are named by their places
 */
export const determinedSets = (
  known: readonly KnownSum[],
  weights: readonly number[],
): number[][] => {
  const rows = known.map(({ members }) => {
    const row = new Float64Array(weights.length);
    for (const member of members) row[member] = 1;
    return row;
  });
  const order = weights.map((_, at) => at).sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
  let solved = 0;
  for (const column of order) {
    const found = rows.findIndex((row, at) => at >= solved && Math.abs(row[column] ?? 0) > noise);
    const pivot = rows[found];
    const first = rows[solved];
    if (!pivot || !first) continue;
    rows[found] = first;
    rows[solved] = pivot;
    solved += 1;
    eliminate(rows, pivot, column);
  }
  return rows.slice(0, solved).flatMap((row) => {
    const members = order.filter((at) => Math.abs(row[at] ?? 0) > noise);
    return members.every((at) => Math.abs((row[at] ?? 0) - 1) <= noise) ? [members] : [];
  });
};

/** Makes the column 1 in the row that is solved for it, and 0 in all others. */
const eliminate = (rows: readonly Float64Array[], pivot: Float64Array, column: number): void => {
  const by = pivot[column] ?? 1;
  for (let at = 0; at < pivot.length; at += 1) pivot[at] = (pivot[at] ?? 0) / by;
  for (const row of rows) {
    const times = row[column] ?? 0;
    if (row === pivot || Math.abs(times) <= noise) continue;
    for (let at = 0; at < row.length; at += 1) row[at] = (row[at] ?? 0) - times * (pivot[at] ?? 0);
  }
};
