import en from './screens.en.json';
import lv from './screens.lv.json';
import { type Language, type Leaf, lookUp, type Params, pluralOf, fill } from './translate';

/** A text of a screen that is loaded when it is opened, together with its words. */
export type ScreenTextKey = Leaf<typeof lv>;

const texts: Readonly<Record<Language, object>> = { lv, en };

/** The text for a key in a language, its placeholders filled. */
export const translateScreen = (
  language: Language,
  key: ScreenTextKey,
  params: Params = {},
): string => {
  const text = lookUp(texts[language], key);
  if (text === undefined) throw new Error(`No text for ${key} in ${language}`);
  return fill(text, params);
};

/** A text that depends on a count; the keys below `key` are the plural categories of the language. */
export const translateScreenCount = (
  language: Language,
  key: string,
  count: number,
  params: Params = {},
): string => {
  const text =
    lookUp(texts[language], `${key}.${pluralOf(language, count)}`) ??
    lookUp(texts[language], `${key}.other`);
  if (text === undefined) throw new Error(`No plural text for ${key} in ${language}`);
  return fill(text, { count, ...params });
};
