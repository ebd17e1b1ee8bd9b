import en from './en.json';
import lv from './lv.json';
import paneEn from './pane.en.json';
import paneLv from './pane.lv.json';
import templateEn from './template.en.json';
import templateLv from './template.lv.json';
import type { Language } from './translate';

/**
 * The texts by what needs them: the pane from its first moment, a recalculation, a new workbook.
 * The Latvian files are the type of the English ones.
 */
export interface TextParts {
  readonly pane: typeof paneLv;
  readonly main: typeof lv;
  readonly template: typeof templateLv;
}

export type TextPart = keyof TextParts;

/**
 * What `texts` is made of; a language that has not been loaded is missing. Texts that are looked up
 * by keys differ in their plural forms from language to language.
 */
export interface TextShelf {
  readonly pane: Readonly<Partial<Record<Language, object>>>;
  readonly main: Readonly<Partial<Record<Language, object>>>;
  readonly template: Readonly<Partial<Record<Language, TextParts['template']>>>;
}

/**
 * Every text in every language, for the command line and the tests.
 *
 * The add-in's bundle has `loadedTexts` in the place of this file (`webpack.config.js`): a school
 * does not wait for a language that it does not read.
 */
export const texts: TextShelf = {
  pane: { lv: paneLv, en: paneEn },
  main: { lv, en },
  template: { lv: templateLv, en: templateEn },
};
