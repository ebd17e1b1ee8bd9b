import { dance, general } from './programmes';

/** A pupil in a programme at the first day of a school year. */
export interface Place {
  readonly pupil: string;
  readonly programme: string;
  readonly class: number;
}

/** Last class of general education at this school. */
export const lastGeneralClass = 4;

/** Pupils by programme and class (1, 2, …) on 1 September 2025: 28 + 11 + 10 + 9 + 10 + 8 = 76. */
const firstYear: readonly (readonly [programme: string, byClass: readonly number[]])[] = [
  ['Klavierspēle I', [5, 4, 4, 4, 3, 3, 2, 3]],
  ['Vijoles spēle I', [2, 2, 2, 1, 1, 1, 1, 1]],
  ['Flautas spēle I', [2, 1, 2, 1, 1, 1, 1, 1]],
  ['Sitaminstrumentu spēle I', [1, 2, 1, 1, 1, 1, 1, 1]],
  ['Kora klase I', [2, 2, 1, 1, 1, 1, 1, 1]],
  [dance, [2, 2, 1, 1, 1, 1]],
];

/** General classes also have pupils without a music or dance programme: 0, 0, 1 and 2. */
const generalOnly = [0, 0, 1, 2];

/** New pupils of class 1 on 1 September 2026, all in general education as well: 13. */
const secondYear: readonly (readonly [programme: string, newPupils: number])[] = [
  ['Klavierspēle I', 5],
  ['Vijoles spēle I', 2],
  ['Flautas spēle I', 1],
  ['Sitaminstrumentu spēle I', 2],
  ['Kora klase I', 2],
  [dance, 1],
];

const pupilCode = (number: number): string => `LMP-${String(number).padStart(3, '0')}`;

/** Programme of each new pupil, in the order of their codes; null is general education only. */
const placesFrom = (
  first: number,
  grade: number,
  programmes: readonly (string | null)[],
): Place[] =>
  programmes.flatMap((programme, at) => {
    const pupil = pupilCode(first + at);
    const places: Place[] = [];
    if (grade <= lastGeneralClass) places.push({ pupil, programme: general, class: grade });
    if (programme) places.push({ pupil, programme, class: grade });
    return places;
  });

const repeat = <T>(value: T, times: number): T[] => Array.from({ length: times }, () => value);

/**
 * 126 places of 79 pupils: general classes of 14, 13, 12 and 11 (50), and 76 in programmes.
 * Codes run by class, then by programme: class 1 is 001–014, class 2 015–027, class 3 028–039,
 * class 4 040–050, class 5 051–058, class 6 059–066, class 7 067–072, class 8 073–079.
 */
export const placesOfFirstYear: readonly Place[] = Array.from({ length: 8 }, (_, at) => at + 1)
  .map((grade) => ({
    grade,
    programmes: [
      ...firstYear.flatMap(([programme, byClass]) => repeat(programme, byClass[grade - 1] ?? 0)),
      ...repeat(null, generalOnly[grade - 1] ?? 0),
    ],
  }))
  .reduce<{ readonly next: number; readonly places: readonly Place[] }>(
    ({ next, places }, { grade, programmes }) => ({
      next: next + programmes.length,
      places: [...places, ...placesFrom(next, grade, programmes)],
    }),
    { next: 1, places: [] },
  ).places;

/** 26 places of the 13 new pupils 081–093. */
export const placesNewInSecondYear: readonly Place[] = placesFrom(
  81,
  1,
  secondYear.flatMap(([programme, pupils]) => repeat(programme, pupils)),
);
