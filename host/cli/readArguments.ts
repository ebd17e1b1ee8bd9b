import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Language, languages } from '../../src/i18n/translate';
import { type PresetName, presetNames } from '../../src/template/presets/presets';
import { parseSchoolYear, type SchoolYear } from '../../src/workbook/SchoolYear';

/** What every command on a workbook is asked. */
interface CommandArguments {
  readonly input: string;
  /** Where the result goes; the input file itself unless `--out` says otherwise. */
  readonly output: string;
  readonly year: SchoolYear | null;
  readonly language: Language;
}

/** What the user asked of `npm run recalc`. */
export interface RecalcArguments extends CommandArguments {
  /** File for the machine-readable report; null when none is wanted. */
  readonly json: string | null;
}

/** What the user asked of `npm run freeze`. */
export interface FreezeArguments extends CommandArguments {
  /** Unfreeze the year instead. */
  readonly undo: boolean;
}

/** What the user asked of `npm run next-year`; `year` is the one that ends. */
export interface NextYearArguments extends CommandArguments {
  /** Make the next year the current one in the settings, too. */
  readonly setsYear: boolean;
}

/** What the user asked of `npm run create`. */
export interface CreateArguments extends CommandArguments {
  /** The catalogue to begin with; null when none is wanted. */
  readonly preset: PresetName | null;
}

/** What the user asked of `npm run share`; the copy goes where the second word says. */
export type ShareArguments = CommandArguments;

/** A call that cannot be understood, in words for whoever typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A call that only asks how to call; the message says it. */
export class UsageAsked extends Error {
  override readonly name = 'UsageAsked';
}

const common = '[--out REZULTĀTS.xlsx] [--year 2024./2025.] [--lang lv|en]';
const usages = {
  recalc: `npm run recalc -- FAILS.xlsx ${common} [--json FAILS.json]`,
  freeze: `npm run freeze -- FAILS.xlsx ${common} [--undo]`,
  nextYear: `npm run next-year -- FAILS.xlsx [--out REZULTĀTS.xlsx] [--from 2024./2025.] [--set-year] [--lang lv|en]`,
  share: 'npm run share -- FAILS.xlsx KOPIJA.xlsx [--year 2024./2025.] [--lang lv|en]',
  create: `npm run create -- FAILS.xlsx ${common} [--preset ${presetNames.join('|')}]`,
} as const;

const isLanguage = (text: string): text is Language =>
  (languages as readonly string[]).includes(text);

interface Typed {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

const commonOptions = {
  out: { type: 'string' },
  year: { type: 'string' },
  lang: { type: 'string' },
} as const;

/** @param yearOption the option that names a school year */
const readCommon = (
  { values, positionals }: Typed,
  usage: string,
  yearOption: 'year' | 'from' = 'year',
): CommandArguments => {
  const { out, [yearOption]: year, lang = 'lv' } = values;
  const [input, ...others] = positionals;
  if (input === undefined || others.length > 0) {
    throw new UsageError(`Norādiet vienu darbgrāmatu. / Name one workbook.\n${usage}`);
  }
  const language = String(lang);
  if (!isLanguage(language)) {
    throw new UsageError(`--lang ${language}: lv | en\n${usage}`);
  }
  const schoolYear = typeof year === 'string' ? parseSchoolYear(year) : null;
  if (typeof year === 'string' && schoolYear === null) {
    throw new UsageError(
      language === 'lv'
        ? `--${yearOption} «${year}» nav mācību gads. Rakstiet, piemēram, 2024./2025.`
        : `--${yearOption} “${year}” is not a school year. Write, for example, 2024./2025.`,
    );
  }
  return { input, output: typeof out === 'string' ? out : input, year: schoolYear, language };
};

const parse = (
  words: readonly string[],
  options: Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>,
  usage: string,
): Typed => {
  if (words.includes('--help') || words.includes('-h')) throw new UsageAsked(usage);
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(`${explainParsing(error)}\n${usage}`);
  }
};

/** What node says in English only, in both languages; the language that was asked for is not known yet. */
const explainParsing = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? error.code : null;
  const [, option = message] = /'(-[^' ]*)/u.exec(message) ?? [];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return `Izvēles ${option} nav. / There is no option ${option}.`;
  }
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    return `Izvēle ${option} nav uzrakstīta pareizi. / The option ${option} is not written as it should be.`;
  }
  return message;
};

/** Reads the words behind `npm run recalc --`; throws a UsageError that says what is wrong. */
export const readArguments = (words: readonly string[]): RecalcArguments => {
  const typed = parse(words, { ...commonOptions, json: { type: 'string' } }, usages.recalc);
  const { json } = typed.values;
  return { ...readCommon(typed, usages.recalc), json: typeof json === 'string' ? json : null };
};

/** Reads the words behind `npm run freeze --`; throws a UsageError that says what is wrong. */
export const readFreezeArguments = (words: readonly string[]): FreezeArguments => {
  const typed = parse(words, { ...commonOptions, undo: { type: 'boolean' } }, usages.freeze);
  return { ...readCommon(typed, usages.freeze), undo: typed.values.undo === true };
};

/** Reads the words behind `npm run next-year --`; throws a UsageError that says what is wrong. */
export const readNextYearArguments = (words: readonly string[]): NextYearArguments => {
  const { year: _, ...options } = commonOptions;
  const own = { from: { type: 'string' }, 'set-year': { type: 'boolean' } } as const;
  const typed = parse(words, { ...options, ...own }, usages.nextYear);
  const setsYear = typed.values['set-year'] === true;
  return { ...readCommon(typed, usages.nextYear, 'from'), setsYear };
};

/** Reads the words behind `npm run share --`; throws a UsageError that says what is wrong. */
export const readShareArguments = (words: readonly string[]): ShareArguments => {
  const { out: _, ...options } = commonOptions;
  const { values, positionals } = parse(words, options, usages.share);
  const [input, output, ...others] = positionals;
  if (input === undefined || output === undefined || resolve(input) === resolve(output)) {
    throw new UsageError(
      `Norādiet darbgrāmatu un citu failu kopijai. / Name the workbook, and another file for the copy.\n${usages.share}`,
    );
  }
  const common = readCommon({ values, positionals: [input, ...others] }, usages.share);
  return { ...common, output };
};

const isPreset = (text: string): text is PresetName =>
  (presetNames as readonly string[]).includes(text);

/** Reads the words behind `npm run create --`; throws a UsageError that says what is wrong. */
export const readCreateArguments = (words: readonly string[]): CreateArguments => {
  const typed = parse(words, { ...commonOptions, preset: { type: 'string' } }, usages.create);
  const { preset } = typed.values;
  if (typeof preset !== 'string') return { ...readCommon(typed, usages.create), preset: null };
  if (!isPreset(preset)) {
    const names = presetNames.join(', ');
    throw new UsageError(
      `Sagataves «${preset}» nav; ir ${names}. / There is no preset “${preset}”; there are ${names}.\n${usages.create}`,
    );
  }
  return { ...readCommon(typed, usages.create), preset };
};
