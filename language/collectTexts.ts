import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { texts as workbenchTexts } from '../host/workbench/page/texts';

export type Language = 'lv' | 'en';

const root = path.resolve(__dirname, '..');

/** Every string of a tree of texts. */
const stringsOf = (tree: unknown): string[] => {
  if (typeof tree === 'string') return [tree];
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(stringsOf) : [];
};

/** The words that people see in the ribbon and the store: `DefaultValue` is Latvian. */
const manifestTexts = (language: Language): string[] => {
  const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
  const pattern =
    language === 'lv' ? /DefaultValue="([^"]*)"/g : /Locale="en-US"\s+Value="([^"]*)"/g;
  return [...manifest.matchAll(pattern)]
    .map(([, text = '']) => text)
    .filter((text) => !text.startsWith('https://'));
};

/** Every text of the product in a language, without its placeholders and codes. */
export const collectTexts = (language: Language): readonly string[] => {
  const folder = path.join(root, 'src/i18n');
  const files = readdirSync(folder).filter(
    (name) => name === `${language}.json` || name.endsWith(`.${language}.json`),
  );
  const trees = files.map(
    (name): unknown => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as unknown,
  );
  return [
    ...trees.flatMap(stringsOf),
    ...manifestTexts(language),
    ...stringsOf(workbenchTexts[language]),
  ].map((text) => text.replace(/\{[^}]*\}|\p{L}*\d+\p{L}*|’(?!\p{L})/gu, ' '));
};
