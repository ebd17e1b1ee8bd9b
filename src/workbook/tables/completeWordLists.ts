import { foldText } from '../foldText';
import type { WordListName } from '../wordLists';
import { wordList, wordLists } from '../wordLists';

/** The words that each list knows, by folded spelling: the contract's and the school's own. */
export type WordLists = ReadonlyMap<WordListName, ReadonlyMap<string, string>>;

const names = Object.keys(wordLists) as readonly WordListName[];

/**
 * Completes the contract's lists with the school's own words.
 *
 * @param additions rows of `Saraksti`: the name of a list in either language, and a word
 */
export const completeWordLists = (
  additions: Iterable<{ readonly list: string; readonly word: string }>,
): WordLists => {
  const lists = new Map(
    names.map((name) => {
      const words: readonly string[] = wordLists[name].words;
      return [name, new Map(words.map((word) => [foldText(word), word]))] as const;
    }),
  );
  const byTitle = new Map<string, WordListName>();
  for (const name of names) {
    byTitle.set(foldText(wordLists[name].lv), name);
    byTitle.set(foldText(wordLists[name].en), name);
  }
  for (const { list, word } of additions) {
    const name = byTitle.get(foldText(list));
    const words = name === undefined || wordList(name).closed ? undefined : lists.get(name);
    if (words && !words.has(foldText(word))) words.set(foldText(word), word);
  }
  return lists;
};
