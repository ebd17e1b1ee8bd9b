/**
 * `npm run language`: every text of the product passes hunspell, Latvian with Debian's Latvian
 * dictionary, English with the British or the American one. Words that no dictionary knows and that
 * are right stand in `words.lv.txt` and `words.en.txt`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { collectTexts, type Language } from './collectTexts';

/**
 * A word is right when one of the dictionaries knows it. English texts name sheets, columns and
 * values of the school, which are Latvian.
 */
const dictionaries: Readonly<Record<Language, readonly string[]>> = {
  lv: ['lv_LV'],
  en: ['en_GB', 'en_US', 'lv_LV'],
};

const advice =
  'apt-get install hunspell hunspell-lv hunspell-en-gb hunspell-en-us (CI has them; elsewhere the check is left out)';

/** The words that a dictionary does not know; null where there is no such dictionary. */
const unknownWords = (words: readonly string[], dictionary: string): string[] | null => {
  const { status, stdout } = spawnSync('hunspell', ['-l', '-i', 'utf-8', '-d', dictionary], {
    input: words.join('\n'),
    encoding: 'utf8',
  });
  return status === 0 ? stdout.split('\n').filter((word) => word !== '') : null;
};

const readExceptions = (language: Language): ReadonlySet<string> =>
  new Set(
    readFileSync(path.join(__dirname, `words.${language}.txt`), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#')),
  );

/** The words of a language's texts that nobody knows; null where no dictionary is installed. */
const findMistakes = (language: Language): string[] | null => {
  let left: string[] = [...collectTexts(language)];
  let checked = false;
  for (const dictionary of dictionaries[language]) {
    const unknown = unknownWords(left, dictionary);
    if (unknown === null) continue;
    checked = true;
    left = unknown;
  }
  const exceptions = readExceptions(language);
  return checked ? [...new Set(left)].filter((word) => !exceptions.has(word)).sort() : null;
};

for (const language of ['lv', 'en'] as const) {
  const mistakes = findMistakes(language);
  if (mistakes === null) {
    console.log(`${language}: not checked, for hunspell or its dictionary is missing. ${advice}`);
    if (process.env.CI !== undefined) process.exitCode = 1;
  } else if (mistakes.length > 0) {
    console.error(`${language}: hunspell does not know\n  ${mistakes.join('\n  ')}`);
    process.exitCode = 1;
  } else {
    console.log(`${language}: hunspell knows every word.`);
  }
}
