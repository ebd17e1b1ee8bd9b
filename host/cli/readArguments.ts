import { parseArgs } from 'node:util';
import { type Language, languages } from '../../src/i18n/translate';
import { parseSchoolYear, type SchoolYear } from '../../src/workbook/SchoolYear';

/** What the user asked of `npm run recalc`. */
export interface RecalcArguments {
  readonly input: string;
  /** Where the result goes; the input file itself unless `--out` says otherwise. */
  readonly output: string;
  readonly year: SchoolYear | null;
  readonly language: Language;
  /** File for the machine-readable report; null when none is wanted. */
  readonly json: string | null;
}

/** A call that cannot be understood, in words for whoever typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const usage =
  'npm run recalc -- FAILS.xlsx [--out REZULTĀTS.xlsx] [--year 2024./2025.] [--lang lv|en] [--json FAILS.json]';

const isLanguage = (text: string): text is Language =>
  (languages as readonly string[]).includes(text);

/** Reads the words behind `npm run recalc --`; throws a UsageError that says what is wrong. */
export const readArguments = (words: readonly string[]): RecalcArguments => {
  const { values, positionals } = parse(words);
  const [input, ...others] = positionals;
  if (input === undefined || others.length > 0) {
    throw new UsageError(`Norādiet vienu darbgrāmatu. / Name one workbook.\n${usage}`);
  }
  const language = values.lang ?? 'lv';
  if (!isLanguage(language)) {
    throw new UsageError(`--lang ${language}: lv | en\n${usage}`);
  }
  const year = values.year === undefined ? null : parseSchoolYear(values.year);
  if (values.year !== undefined && year === null) {
    throw new UsageError(
      language === 'lv'
        ? `--year «${values.year}» nav mācību gads. Rakstiet, piemēram, 2024./2025.`
        : `--year “${values.year}” is not a school year. Write, for example, 2024./2025.`,
    );
  }
  return { input, output: values.out ?? input, year, language, json: values.json ?? null };
};

const parse = (words: readonly string[]) => {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        year: { type: 'string' },
        lang: { type: 'string' },
        json: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
};
