import paneLv from './pane.lv.json';
import type { TextPart, TextParts, TextShelf } from './texts';
import type { Language } from './translate';

type Loader<T> = Readonly<Record<Language, () => Promise<{ readonly default: T }>>>;

const mainFiles: Loader<object> = {
  lv: () => import(/* webpackChunkName: "words-lv" */ './lv.json'),
  en: () => import(/* webpackChunkName: "words-en" */ './en.json'),
};
const templateFiles: Loader<TextParts['template']> = {
  lv: () => import(/* webpackChunkName: "words-lv-template" */ './template.lv.json'),
  en: () => import(/* webpackChunkName: "words-en-template" */ './template.en.json'),
};

const pane: Partial<Record<Language, object>> = {
  // Without these words the pane could not even say that others did not come.
  lv: paneLv,
};
const main: Partial<Record<Language, object>> = {};
const template: Partial<Record<Language, TextParts['template']>> = {};

/** The texts that have been loaded so far; stands for `texts` in the add-in's bundle. */
export const texts: TextShelf = { pane, main, template };

/** Loads a part of the texts in a language, once; rejects where the server cannot be reached. */
export const loadTexts = async (part: TextPart, language: Language): Promise<void> => {
  if (part === 'pane' && language === 'en') {
    pane.en ??= (await import(/* webpackChunkName: "words-en-pane" */ './pane.en.json')).default;
  }
  if (part === 'main') main[language] ??= (await mainFiles[language]()).default;
  if (part === 'template') template[language] ??= (await templateFiles[language]()).default;
};
