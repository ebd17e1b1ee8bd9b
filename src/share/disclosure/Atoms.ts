import type { CountedFigure, CountingSpace } from './CountingSpace';

/** A set of atoms, one bit each. */
export type AtomSet = bigint;

/**
 * The units of a space, divided so far that every group of every figure is a set of atoms: units of
 * one atom are in the same groups.
 */
export class Atoms {
  readonly count: number;
  /** What the units of each atom add to a figure, in all. */
  readonly weights: readonly number[];
  private readonly units: readonly (readonly number[])[];
  private readonly atomOf: Int32Array;

  constructor(
    private readonly space: CountingSpace,
    figures: readonly CountedFigure[],
  ) {
    const cells = new Int32Array(space.units);
    let count = 1;
    for (const { whole, part } of figures) {
      for (const group of part === null ? [whole] : [whole, part]) {
        count = split(cells, group, count);
      }
    }
    // Units in no group at all are of no interest: they are the first cell of all.
    const units: number[][] = Array.from({ length: count }, () => []);
    for (let unit = 0; unit < cells.length; unit += 1) units[cells[unit] ?? 0]?.push(unit);
    const inGroups = new Set<number>();
    for (const { whole } of figures) for (const unit of whole) inGroups.add(cells[unit] ?? 0);
    const kept = [...inGroups].sort((a, b) => a - b);
    const renumbered = new Map(kept.map((cell, atom) => [cell, atom]));
    this.atomOf = cells.map((cell) => renumbered.get(cell) ?? -1);
    this.units = kept.map((cell) => units[cell] ?? []);
    this.count = kept.length;
    this.weights = this.units.map((of) => of.reduce((sum, unit) => sum + space.weightOf(unit), 0));
  }

  setOf(units: readonly number[]): AtomSet {
    const atoms = new Set<number>();
    for (const unit of units) atoms.add(this.atomOf[unit] ?? -1);
    let set = 0n;
    for (const atom of atoms) if (atom >= 0) set |= 1n << BigInt(atom);
    return set;
  }

  listOf(set: AtomSet): number[] {
    const atoms: number[] = [];
    for (let atom = 0, rest = set; rest > 0n; atom += 1, rest >>= 1n) {
      if (rest & 1n) atoms.push(atom);
    }
    return atoms;
  }

  weightOf(set: AtomSet): number {
    return this.listOf(set).reduce((sum, atom) => sum + (this.weights[atom] ?? 0), 0);
  }

  isSmall(set: AtomSet, threshold: number): boolean {
    return this.space.isSmall(this.unitsOf(set), threshold);
  }

  private *unitsOf(set: AtomSet): Generator<number> {
    for (const atom of this.listOf(set)) yield* this.units[atom] ?? [];
  }
}

/** Moves the members of a group out of their cells into new ones; gives the number of cells. */
const split = (cells: Int32Array, group: readonly number[], count: number): number => {
  const movedTo = new Map<number, number>();
  let next = count;
  for (const unit of group) {
    const from = cells[unit] ?? 0;
    let to = movedTo.get(from);
    if (to === undefined) {
      to = next;
      next += 1;
      movedTo.set(from, to);
    }
    cells[unit] = to;
  }
  return next;
};
