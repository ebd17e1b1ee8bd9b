import { type Equation, findPoint } from './findPoint';

/** That some unknown numbers of people, each counted so often, come to a total that readers know. */
export type ReadSum = Equation;

/** How many halves of the space are searched before a question is given up. */
const mostTries = 300;

/**
 * Whether some distribution of people agrees with all that is shown: whole numbers, none negative.
 *
 * The search shares nothing with the product. It takes any point that satisfies the sums, splits the
 * space where a number in it is no whole one, and goes on in both halves; what it finds is counted
 * anew, sum by sum.
 *
 * @param unknowns how many kinds of people there are
 * @returns null when no answer was found in time
 */
const isPossible = (sums: readonly ReadSum[], unknowns: number): boolean | null => {
  let tries = 0;
  const tryOn = (limits: readonly Limit[]): boolean | null => {
    tries += 1;
    if (tries > mostTries) return null;
    const point = findPoint(
      [...sums, ...limitEquations(limits, unknowns)],
      unknowns + limits.length,
    );
    if (!point) return false;
    const people = point.slice(0, unknowns);
    const whole = people.map(Math.round);
    if (sums.every((sum) => agrees(sum, whole))) return true;
    const at = people.findIndex((value) => Math.abs(value - Math.round(value)) > 1e-6);
    if (at < 0) return null;
    const below = Math.floor(people[at] ?? 0);
    const first = tryOn([...limits, { at, most: below, least: null }]);
    if (first === true) return true;
    const second = tryOn([...limits, { at, most: null, least: below + 1 }]);
    return second === false ? first : second;
  };
  return tryOn([]);
};

interface Limit {
  readonly at: number;
  readonly most: number | null;
  readonly least: number | null;
}

const agrees = ({ counts, total }: ReadSum, people: readonly number[]): boolean =>
  counts.reduce((sum, count, at) => sum + count * (people[at] ?? 0), 0) === total;

/** Limits as equations: each has an unknown of its own for how far it is from being reached. */
const limitEquations = (limits: readonly Limit[], unknowns: number): Equation[] =>
  limits.map(({ at, most, least }, index) => {
    const counts = new Array<number>(unknowns + limits.length).fill(0);
    counts[at] = 1;
    counts[unknowns + index] = most === null ? -1 : 1;
    return { counts, total: most ?? least ?? 0 };
  });

/** How much people of each kind count in all: the size of a group by its counts. */
export const sizeOf = (counts: readonly number[], people: readonly number[]): number =>
  counts.reduce((sum, count, at) => sum + count * (people[at] ?? 0), 0);

export interface Attacked {
  /** True when nothing but the true size agrees with what is shown. */
  readonly isRecovered: boolean;
  /** How many questions found no answer in time. */
  readonly open: number;
}

/** Whether what is shown leaves a group any size but its own; sizes near the true one are tried first. */
export const attackGroup = (
  group: readonly number[],
  sums: readonly ReadSum[],
  people: readonly number[],
): Attacked => {
  const size = sizeOf(group, people);
  const others = [1, -1, 2, -2, 3, -3, 4, -4, 5, 6, 7, 8, 9, 10]
    .map((step) => size + step)
    .filter((other) => other >= 0);
  let open = 0;
  for (const other of others) {
    const answer = isPossible([...sums, { counts: group, total: other }], people.length);
    if (answer === true) return { isRecovered: false, open: 0 };
    if (answer === null) open += 1;
  }
  return { isRecovered: true, open };
};
