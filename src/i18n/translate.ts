import en from './en.json';
import lv from './lv.json';

/** The languages that people may choose; Latvian comes first. */
export const languages = ['lv', 'en'] as const;
export type Language = (typeof languages)[number];

/** The Latvian file is the base: its shape is the type of every other. */
export type Texts = typeof lv;
type Leaf<T, Path extends string = ''> = T extends string
  ? Path
  : { [K in keyof T & string]: Leaf<T[K], Path extends '' ? K : `${Path}.${K}`> }[keyof T & string];
export type TextKey = Leaf<Texts>;

const texts: Readonly<Record<Language, unknown>> = { lv, en };

/** The text behind a dotted key; undefined when there is none. */
const find = (language: Language, key: string): string | undefined => {
  let found: unknown = texts[language];
  for (const part of key.split('.')) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, part))
      return undefined;
    found = (found as Record<string, unknown>)[part];
  }
  return typeof found === 'string' ? found : undefined;
};

export type Params = Readonly<Record<string, string | number | null>>;

/** Fills `{name}` from the params; a name without a value becomes nothing. */
const fill = (text: string, params: Params): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));

/**
 * The text for a key in a language, its placeholders filled.
 *
 * A key that comes from data (a finding's code) may miss: that is our fault and is thrown.
 */
export const translate = (language: Language, key: TextKey, params: Params = {}): string => {
  const text = find(language, key);
  if (text === undefined) throw new Error(`No text for ${key} in ${language}`);
  return fill(text, params);
};

/** The plural forms of CLDR that the two languages have; each text names those of its language. */
const categories = { lv: new Intl.PluralRules('lv'), en: new Intl.PluralRules('en') };

/**
 * A text that depends on a count: the keys below `key` are the plural categories of the language
 * (Latvian zero, one, other: 11 rindu, 21 rinda, 2 rindas).
 */
export const translateCount = (
  language: Language,
  key: string,
  count: number,
  params: Params = {},
): string => {
  const text =
    find(language, `${key}.${categories[language].select(count)}`) ??
    find(language, `${key}.other`);
  if (text === undefined) throw new Error(`No plural text for ${key} in ${language}`);
  return fill(text, { count, ...params });
};
