import type { CountedFigure } from './disclosure/CountingSpace';

/**
 * Leaves out spaces that say nothing of their own: all their figures stand in another space as well,
 * with as many units (people who are in one row each, say, are told of by the rows).
 */
export const dropEchoes = (figures: readonly CountedFigure[]): CountedFigure[] => {
  const bySpace = new Map<string, Map<string, CountedFigure>>();
  for (const figure of figures) {
    const { name } = figure.space;
    const others = bySpace.get(name) ?? new Map<string, CountedFigure>();
    bySpace.set(name, others.set(figure.id, figure));
  }
  // Of two that echo each other, the later one goes.
  for (const [name, own] of [...bySpace].reverse()) {
    const isEcho = [...bySpace].some(
      ([other, theirs]) =>
        other !== name &&
        [...own.values()].every((figure) => echoes(figure, theirs.get(figure.id))),
    );
    if (isEcho) bySpace.delete(name);
  }
  return figures.filter(({ space }) => bySpace.has(space.name));
};

const echoes = (one: CountedFigure, other: CountedFigure | undefined): boolean =>
  other !== undefined &&
  one.whole.length === other.whole.length &&
  one.part?.length === other.part?.length;
