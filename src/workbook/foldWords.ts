import { foldText } from './foldText';

const known = new WeakMap<readonly string[], readonly string[]>();

/**
 * Each word of a list as it is compared. Every condition on a column asks for the same ones, so they
 * are kept as long as the list is; a list that may still grow must not be given.
 */
export const foldWords = (words: readonly string[]): readonly string[] => {
  const folded = known.get(words) ?? words.map(foldText);
  known.set(words, folded);
  return folded;
};
