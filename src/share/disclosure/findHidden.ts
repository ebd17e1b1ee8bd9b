import { Atoms, type AtomSet } from './Atoms';
import { boundSum, type KnownSum } from './boundSum';
import type { CountedFigure } from './CountingSpace';
import { determinedSets } from './determinedSets';

/** A group whose size a figure gives away. */
interface Group {
  readonly figure: CountedFigure;
  readonly set: AtomSet;
}

/** How many disjoint groups together are held against one that holds them all. */
const mostParts = 3;
/** Of the bounds, which are whole numbers in truth or somewhere between two. */
const noise = 1e-6;

/**
 * Which figures a share copy must not show, so that nobody can work out the size of a small group.
 *
 * Hidden are: figures over a small group, with a small numerator, or with a small rest (137 of 139
 * tells of 2); then of figures that would give a small group away by subtraction (a group less up
 * to three disjoint ones within it) the one over fewer people; then as many more as it takes until
 * the numerator and the denominator of whatever is hidden can lie in an interval as wide as the
 * threshold, whatever one infers from all that is shown.
 *
 * @param figures of any spaces; only those of one space are held against each other. A figure that
 *   counts in several stands here once for each, under one ID: it is shown or hidden as one.
 * @returns IDs
 */
export const findHidden = (
  figures: readonly CountedFigure[],
  threshold: number,
): ReadonlySet<string> => {
  const bySpace = new Map<string, CountedFigure[]>();
  for (const figure of figures) {
    const { name } = figure.space;
    const others = bySpace.get(name);
    if (others) others.push(figure);
    else bySpace.set(name, [figure]);
  }
  const hidden = new Set<string>();
  const guards = [...bySpace.values()].map((others) => new SpaceGuard(others, threshold));
  // A figure may stand in several spaces: what one hides, the others must not give away.
  for (;;) {
    const before = hidden.size;
    for (const guard of guards) for (const id of guard.hide(hidden)) hidden.add(id);
    if (hidden.size === before) return hidden;
  }
};

/** Protects the figures of one space. */
class SpaceGuard {
  private readonly atoms: Atoms;
  private readonly hidden = new Set<CountedFigure>();
  private readonly sets = new Map<CountedFigure, { whole: AtomSet; part: AtomSet | null }>();
  private readonly small = new Map<AtomSet, boolean>();

  constructor(
    private readonly figures: readonly CountedFigure[],
    private readonly threshold: number,
  ) {
    const first = figures[0];
    if (!first) throw new Error('A space without figures');
    this.atoms = new Atoms(first.space, figures);
    for (const figure of figures) {
      this.sets.set(figure, {
        whole: this.atoms.setOf(figure.whole),
        part: figure.part && this.atoms.setOf(figure.part),
      });
    }
  }

  hide(elsewhere: ReadonlySet<string>): string[] {
    for (const figure of this.figures) {
      if (elsewhere.has(figure.id) || this.isTelling(figure)) this.hidden.add(figure);
    }
    for (;;) {
      const next = this.findSubtraction() ?? this.findInference() ?? this.findDerived();
      if (next === null) return [...this.hidden].map(({ id }) => id);
      this.hidden.add(next);
    }
  }

  private isSmall(set: AtomSet): boolean {
    if (set === 0n) return false;
    let known = this.small.get(set);
    if (known === undefined) {
      known = this.atoms.isSmall(set, this.threshold);
      this.small.set(set, known);
    }
    return known;
  }

  private setsOf(figure: CountedFigure): { whole: AtomSet; part: AtomSet | null } {
    return this.sets.get(figure) ?? { whole: 0n, part: null };
  }

  private isTelling(figure: CountedFigure): boolean {
    const { whole, part } = this.setsOf(figure);
    if (this.isSmall(whole)) return true;
    return part !== null && (this.isSmall(part) || this.isSmall(whole & ~part));
  }

  /** The groups whose sizes readers see, the largest first; as if one more figure were hidden. */
  private shown(without: CountedFigure | null = null): Group[] {
    return this.figures
      .filter((figure) => figure !== without && !this.hidden.has(figure))
      .flatMap((figure) => {
        const { whole, part } = this.setsOf(figure);
        return part === null ? [whole] : [whole, part];
      })
      .filter((set, at, all) => set !== 0n && all.indexOf(set) === at)
      .map((set) => ({ set, figure: this.ownerOf(set, without) }))
      .sort((a, b) => this.atoms.weightOf(b.set) - this.atoms.weightOf(a.set));
  }

  /** Of the shown figures with that group the one over the fewest: the first to be given up. */
  private ownerOf(set: AtomSet, without: CountedFigure | null): CountedFigure {
    const owners = this.figures.filter((figure) => {
      const { whole, part } = this.setsOf(figure);
      if (figure === without || this.hidden.has(figure)) return false;
      return whole === set || part === set;
    });
    return this.smallest(owners);
  }

  private smallest(figures: readonly CountedFigure[]): CountedFigure {
    const weight = (figure: CountedFigure): number =>
      this.atoms.weightOf(this.setsOf(figure).whole);
    const [first, ...rest] = figures;
    if (!first) throw new Error('No figure to choose from');
    // On a tie the later one goes: what comes first in the catalogue matters most.
    return rest.reduce(
      (least, figure) => (weight(figure) <= weight(least) ? figure : least),
      first,
    );
  }

  /** A figure to hide because a group less disjoint groups within it leaves a small one. */
  private findSubtraction(): CountedFigure | null {
    const groups = this.shown();
    for (const [at, { set, figure }] of groups.entries()) {
      const within = groups.slice(at + 1).filter((other) => (other.set & ~set) === 0n);
      const taken = this.takeAway(set, within, 0, mostParts);
      if (taken) return this.smallest([figure, ...taken.map((one) => one.figure)]);
    }
    return null;
  }

  private takeAway(
    rest: AtomSet,
    from: readonly Group[],
    start: number,
    left: number,
  ): Group[] | null {
    for (let at = start; at < from.length; at += 1) {
      const group = from[at];
      if (!group || (group.set & ~rest) !== 0n) continue;
      const remaining = rest & ~group.set;
      if (this.isSmall(remaining)) return [group];
      if (left <= 1 || remaining === 0n) continue;
      const more = this.takeAway(remaining, from, at + 1, left - 1);
      if (more) return [group, ...more];
    }
    return null;
  }

  /** A figure to hide because what is shown confines a hidden one too much. */
  private findInference(): CountedFigure | null {
    const known = this.knownWithout(null);
    for (const figure of this.hidden) {
      for (const target of this.targetsOf(figure)) {
        const width = this.widthOf(target, known);
        if (width < this.threshold) return this.findLoosening(target, width);
      }
    }
    return null;
  }

  /**
   * A figure to hide because adding and subtracting shown ones, however many, leaves a small group
   * that no figure is about.
   */
  private findDerived(): CountedFigure | null {
    for (const members of determinedSets(this.knownWithout(null), this.atoms.weights)) {
      const set = members.reduce((all, atom) => all | (1n << BigInt(atom)), 0n);
      if (!this.isSmall(set)) continue;
      const found = this.findLoosening(set, 0);
      if (found) return found;
    }
    return null;
  }

  /**
   * The figure to give up for a hidden group: the smallest that frees it, else the one that widens
   * its bounds the most, else the smallest that it has people in common with.
   */
  private findLoosening(target: AtomSet, width: number): CountedFigure | null {
    const owners = [...new Set(this.shown().map(({ figure }) => figure))].reverse();
    let best: { readonly figure: CountedFigure; readonly width: number } | null = null;
    for (const figure of owners) {
      const widened = this.widthOf(target, this.knownWithout(figure));
      if (widened >= this.threshold) return figure;
      if (widened > (best?.width ?? width)) best = { figure, width: widened };
    }
    if (best !== null) return best.figure;
    const near = owners.filter((figure) => {
      const { whole, part } = this.setsOf(figure);
      return ((whole | (part ?? 0n)) & target) !== 0n;
    });
    return near[0] ?? null;
  }

  /** What readers know when one more figure is hidden. */
  private knownWithout(figure: CountedFigure | null): KnownSum[] {
    return this.shown(figure).map(({ set }) => ({
      members: this.atoms.listOf(set),
      total: this.atoms.weightOf(set),
    }));
  }

  /** How many whole numbers apart the least and the greatest possible size of a group are. */
  private widthOf(target: AtomSet, known: readonly KnownSum[]): number {
    const { low, high } = boundSum(this.atoms.listOf(target), known, this.atoms.count);
    return Math.floor(high + noise) - Math.ceil(low - noise);
  }

  /** What a hidden figure must not give away: its numerator, and all that is small about it. */
  private targetsOf(figure: CountedFigure): AtomSet[] {
    const { whole, part } = this.setsOf(figure);
    const groups = part === null ? [whole] : [whole, part, whole & ~part];
    const told = part ?? whole;
    return groups.filter((set) => set !== 0n && (set === told || this.isSmall(set)));
  }
}
