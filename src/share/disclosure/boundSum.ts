/** A sum of unknowns that readers know: the sum of these unknowns is `total`. */
export interface KnownSum {
  readonly members: readonly number[];
  readonly total: number;
}

/** Between which numbers something must lie; `high` may be infinite. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Below it, a number that ought to be 0 is 0: the noise of the elimination. */
const noise = 1e-9;

/**
 * What can be inferred of the sum of some unknowns from other sums, knowing only that none is
 * negative: the least and the greatest value, by the simplex method.
 *
 * @param count number of unknowns; they are named from 0
 */
export const boundSum = (
  target: readonly number[],
  known: readonly KnownSum[],
  count: number,
): Bounds => {
  const tableau = new Tableau(known, count);
  const of = new Set(target);
  const least = tableau.minimize((unknown) => (of.has(unknown) ? 1 : 0));
  const greatest = tableau.minimize((unknown) => (of.has(unknown) ? -1 : 0));
  return { low: Math.max(0, least), high: -greatest };
};

/** Equations in the form in which a set of unknowns, one a row, is expressed by all others. */
class Tableau {
  private rows: number[][];
  /** The unknown that each row expresses. */
  private basis: number[];

  constructor(
    known: readonly KnownSum[],
    private readonly count: number,
  ) {
    // One artificial unknown a row makes a first solution; then they are driven out.
    this.rows = known.map(({ members, total }, row) => {
      const line = new Array<number>(count + known.length + 1).fill(0);
      for (const member of members) line[member] = 1;
      line[count + row] = 1;
      line[count + known.length] = total;
      return line;
    });
    this.basis = known.map((_, row) => count + row);
    this.optimize((unknown) => (unknown < count ? 0 : 1), count + known.length);
    this.dropArtificial();
  }

  /** The least value of a weighted sum of the unknowns; minus infinity when there is none. */
  minimize(cost: (unknown: number) => number): number {
    return this.optimize(cost, this.count);
  }

  private optimize(cost: (unknown: number) => number, width: number): number {
    for (;;) {
      // Bland's rule: the first unknown that helps, and of equal rows the first unknown to leave.
      const entering = this.findEntering(cost, width);
      if (entering < 0) break;
      const row = this.findLeaving(entering);
      if (row < 0) return Number.NEGATIVE_INFINITY;
      this.pivot(row, entering);
    }
    return this.basis.reduce((sum, unknown, row) => sum + cost(unknown) * this.total(row), 0);
  }

  private findEntering(cost: (unknown: number) => number, width: number): number {
    const costs = this.basis.map(cost);
    for (let column = 0; column < width; column += 1) {
      let reduced = cost(column);
      this.rows.forEach((line, row) => {
        reduced -= (costs[row] ?? 0) * (line[column] ?? 0);
      });
      if (reduced < -noise) return column;
    }
    return -1;
  }

  private findLeaving(column: number): number {
    let found = -1;
    let best = Number.POSITIVE_INFINITY;
    this.rows.forEach((line, row) => {
      const by = line[column] ?? 0;
      if (by <= noise) return;
      const ratio = this.total(row) / by;
      const isTie = Math.abs(ratio - best) <= noise;
      if (ratio < best - noise || (isTie && (this.basis[row] ?? 0) < (this.basis[found] ?? 0))) {
        best = Math.min(best, ratio);
        found = row;
      }
    });
    return found;
  }

  private pivot(at: number, column: number): void {
    const line = this.rows[at];
    if (line === undefined) return;
    const by = line[column] ?? 1;
    for (let i = 0; i < line.length; i += 1) line[i] = (line[i] ?? 0) / by;
    this.rows.forEach((other, row) => {
      const times = other[column] ?? 0;
      if (row === at || times === 0) return;
      for (let i = 0; i < other.length; i += 1) {
        const value = (other[i] ?? 0) - times * (line[i] ?? 0);
        other[i] = Math.abs(value) < noise ? 0 : value;
      }
    });
    this.basis[at] = column;
  }

  /** Rows that still express an artificial unknown say what the others say already. */
  private dropArtificial(): void {
    for (let row = this.rows.length - 1; row >= 0; row -= 1) {
      if ((this.basis[row] ?? 0) < this.count) continue;
      const line = this.rows[row] ?? [];
      const column = line.findIndex((value, at) => at < this.count && Math.abs(value) > noise);
      if (column >= 0) this.pivot(row, column);
      else {
        this.rows.splice(row, 1);
        this.basis.splice(row, 1);
      }
    }
  }

  private total(row: number): number {
    return this.rows[row]?.at(-1) ?? 0;
  }
}
