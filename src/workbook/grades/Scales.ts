/** How grades of a scale become levels. */
export type Scale = NumberScale | WordScale | LevelScale;

interface AnyScale {
  /** As the school spells it. */
  readonly name: string;
}

/**
 * A scale of numbers.
 *
 * - `marks`: the ten marks; `percent`: percentages; `points`: points of a maximum
 * - `numbers`: a scale of the school's own, whose numbers have no percentage
 */
export interface NumberScale extends AnyScale {
  readonly kind: 'marks' | 'percent' | 'points' | 'numbers';
  /** Highest first. A band reaches up to where the next higher one begins. */
  readonly bands: readonly Band[];
  /** Highest value, inclusive; in percent for `percent` and `points`. */
  readonly top: number;
}

export interface Band {
  /** Lowest value, inclusive; in percent for `percent` and `points`. */
  readonly from: number;
  readonly level: string;
}

/** A scale of words, as STAP; the order of words is that of their levels. */
export interface WordScale extends AnyScale {
  readonly kind: 'words';
  /** By folded word. */
  readonly words: ReadonlyMap<string, { readonly word: string; readonly level: string }>;
}

/** The grade is the level itself. */
export interface LevelScale extends AnyScale {
  readonly kind: 'level';
  /** By folded word. */
  readonly words: ReadonlyMap<string, { readonly word: string; readonly level: string }>;
}

/** Scales by folded name. */
export type Scales = ReadonlyMap<string, Scale>;

/** The levels of a grade, lowest first. */
export const gradeLevels = ['Nepietiekams', 'Pietiekams', 'Optimāls', 'Augsts'] as const;

/** One row of `Skalas`. */
export interface ScaleRow {
  readonly scale: string;
  readonly from: string | number;
  readonly to: string | number;
  readonly level: string;
}

/** The bands that the template brings and that hold where `Skalas` says nothing. */
export const templateScaleRows: readonly ScaleRow[] = [
  { scale: '10 balles', from: 9, to: 10, level: 'Augsts' },
  { scale: '10 balles', from: 6, to: 8, level: 'Optimāls' },
  { scale: '10 balles', from: 4, to: 5, level: 'Pietiekams' },
  { scale: '10 balles', from: 1, to: 3, level: 'Nepietiekams' },
  ...['%', 'Punkti'].flatMap((scale) => [
    { scale, from: 90, to: 100, level: 'Augsts' },
    { scale, from: 60, to: 90, level: 'Optimāls' },
    { scale, from: 40, to: 60, level: 'Pietiekams' },
    { scale, from: 0, to: 40, level: 'Nepietiekams' },
  ]),
  { scale: 'STAP', from: 'P', to: 'P', level: 'Augsts' },
  { scale: 'STAP', from: 'A', to: 'A', level: 'Optimāls' },
  { scale: 'STAP', from: 'T', to: 'T', level: 'Pietiekams' },
  { scale: 'STAP', from: 'S', to: 'S', level: 'Nepietiekams' },
  { scale: 'Ieskaite', from: 'Ieskaitīts', to: 'Ieskaitīts', level: 'Pietiekams' },
  { scale: 'Ieskaite', from: 'Neieskaitīts', to: 'Neieskaitīts', level: 'Nepietiekams' },
];
