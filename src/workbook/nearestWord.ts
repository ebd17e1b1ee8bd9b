import { foldText } from './foldText';

/** Words longer than this are not compared: none of the contract's is, and the cost stays bounded. */
const longest = 60;

/**
 * The known word that a misspelt one most likely stands for; null when none is near.
 *
 * Near means at most a third of its letters changed, added, dropped or swapped with a neighbour;
 * case and diacritics cost nothing ("Vertejums" is as near to "Vērtējums" as can be).
 */
export const nearestWord = (word: string, known: Iterable<string>): string | null => {
  if (word.length > longest) return null;
  const bare = bareLetters(word);
  let best: string | null = null;
  let least = Math.floor(bare.length / 3) + 1;
  for (const candidate of known) {
    if (candidate.length > longest) continue;
    const distance = editDistance(bare, bareLetters(candidate), least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
};

const bareLetters = (text: string): string =>
  foldText(text).normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

/** Optimal string alignment distance; `limit` or more is given as `limit`. */
const editDistance = (from: string, to: string, limit: number): number => {
  if (Math.abs(from.length - to.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min(
        (last[column] ?? limit) + 1,
        (current[column - 1] ?? limit) + 1,
        (last[column - 1] ?? limit) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        from[row - 1] === to[column - 2] &&
        from[row - 2] === to[column - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? limit) + 1);
      current.push(cost);
    }
    [beforeLast, last] = [last, current];
  }
  return Math.min(last[to.length] ?? limit, limit);
};
