import { type TextPart, type TextParts, texts } from './texts';

/** The languages that people may choose; Latvian comes first. */
export const languages = ['lv', 'en'] as const;
export type Language = (typeof languages)[number];

/** The dotted keys of every text in an object of texts. */
export type Leaf<T, Path extends string = ''> = T extends string
  ? Path
  : { [K in keyof T & string]: Leaf<T[K], Path extends '' ? K : `${Path}.${K}`> }[keyof T & string];

/** A text of a recalculation and its kin. */
export type TextKey = Leaf<TextParts['main']>;
/** A text of the pane itself. */
export type PaneTextKey = Leaf<TextParts['pane']>;

/** The text behind a dotted key; undefined when there is none. */
export const lookUp = (shelf: object | undefined, key: string): string | undefined => {
  let found: unknown = shelf;
  for (const name of key.split('.')) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name))
      return undefined;
    found = (found as Record<string, unknown>)[name];
  }
  return typeof found === 'string' ? found : undefined;
};

const find = (part: TextPart, language: Language, key: string): string | undefined =>
  lookUp(texts[part][language], key);

export type Params = Readonly<Record<string, string | number | null>>;

/** Fills `{name}` from the params; a name without a value becomes nothing. */
export const fill = (text: string, params: Params): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));

/** A key that comes from data (a finding's code) may miss: that is our fault and is thrown. */
const get = (part: TextPart, language: Language, key: string, params: Params): string => {
  const text = find(part, language, key);
  if (text === undefined) throw new Error(`No text for ${key} in ${language}`);
  return fill(text, params);
};

/** The plural forms of CLDR that the two languages have; each text names those of its language. */
const categories = { lv: new Intl.PluralRules('lv'), en: new Intl.PluralRules('en') };

/** Under which form of a text that depends on a count its words stand. */
export const pluralOf = (language: Language, count: number): string =>
  categories[language].select(count);

const getCount = (
  part: TextPart,
  language: Language,
  key: string,
  count: number,
  params: Params,
): string => {
  const text =
    find(part, language, `${key}.${pluralOf(language, count)}`) ??
    find(part, language, `${key}.other`);
  if (text === undefined) throw new Error(`No plural text for ${key} in ${language}`);
  return fill(text, { count, ...params });
};

/** The text for a key in a language, its placeholders filled. */
export const translate = (language: Language, key: TextKey, params: Params = {}): string =>
  get('main', language, key, params);

type Inner<T, Path extends string> = Path extends `${infer Head}.${infer Rest}`
  ? Head extends keyof T
    ? Inner<T[Head], Rest>
    : never
  : Path extends keyof T
    ? T[Path]
    : never;

/** The texts that stand right in a section, by their names there. */
export type Words<Section extends string> = {
  readonly [
    Name in keyof Inner<TextParts['main'], Section> as Inner<
      TextParts['main'],
      Section
    >[Name] extends string
      ? Name
      : never
  ]: string;
};

/** Every text right in a section, as it stands; those with placeholders are for `translate`. */
export const translateSection = <Section extends string>(
  language: Language,
  section: Section,
): Words<Section> => {
  let found: unknown = texts.main[language];
  for (const name of section.split('.'))
    found = (found as Record<string, unknown> | undefined)?.[name];
  if (typeof found !== 'object' || found === null) {
    throw new Error(`No texts for ${section} in ${language}`);
  }
  const words = Object.entries(found).filter(([, text]) => typeof text === 'string');
  return Object.fromEntries(words) as Words<Section>;
};

/**
 * A text that depends on a count: the keys below `key` are the plural categories of the language
 * (Latvian zero, one, other: 11 rindu, 21 rinda, 2 rindas).
 */
export const translateCount = (
  language: Language,
  key: string,
  count: number,
  params: Params = {},
): string => getCount('main', language, key, count, params);

/** As `translate`, for the pane's own texts, which are there from its first moment. */
export const translatePane = (language: Language, key: PaneTextKey, params: Params = {}): string =>
  get('pane', language, key, params);

/** As `translateCount`, for the pane's own texts. */
export const translatePaneCount = (
  language: Language,
  key: string,
  count: number,
  params: Params = {},
): string => getCount('pane', language, key, count, params);
