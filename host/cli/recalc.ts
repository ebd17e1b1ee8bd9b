import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Report } from '../../src/createReport';
import { type Language, translate } from '../../src/i18n/translate';
import { FileError } from '../file/FileError';
import type { Traffic } from '../protocol/Traffic';
import { printFindings, printIndicators, printWritten } from './printReport';
import { readArguments, type RecalcArguments, UsageError } from './readArguments';
import { type Recalculated, recalculateBytes } from './recalculateBytes';
import { replaceFile } from './replaceFile';

const exitCodes = { computed: 0, fault: 1, refused: 2 } as const;

/** Why a path leads nowhere. */
type PathProblem = 'not-found' | 'unreadable' | 'unwritable';

class PathError extends Error {
  constructor(
    readonly problem: PathProblem,
    readonly path: string,
    options?: ErrorOptions,
  ) {
    super(`${problem}: ${path}`, options);
  }
}

const read = async (path: string): Promise<Uint8Array> => {
  try {
    return await readFile(path);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new PathError(missing ? 'not-found' : 'unreadable', path, { cause: error });
  }
};

const write = async (path: string, bytes: Uint8Array): Promise<void> => {
  try {
    await replaceFile(path, bytes);
  } catch (error) {
    throw new PathError('unwritable', path, { cause: error });
  }
};

/** The report as other programs read it. */
export const toJson = (
  { schoolYear, indicators, findings, written }: Report,
  { syncs, requests, bytesUp, bytesDown }: Readonly<Traffic>,
): string => {
  const traffic = { syncs, requests, bytesUp, bytesDown };
  // The words are for people, who read them on the screen.
  const plain = indicators.map(({ shown, ...figures }) => figures);
  return `${JSON.stringify({ schoolYear, indicators: plain, findings, written, traffic }, null, 2)}\n`;
};

const print = (done: Recalculated, { language }: { readonly language: Language }): void => {
  const { report, traffic } = done;
  if (report.outcome === 'refused') {
    console.error(printFindings(report, language));
    console.error(`\n${translate(language, 'commandLine.refused')}`);
    return;
  }
  console.log(printIndicators(report, language));
  if (report.findings.length > 0) console.log(`\n${printFindings(report, language)}`);
  console.log(`\n${printWritten(report, traffic, language)}`);
};

/** Recalculates one file as asked; gives the exit code. */
export const recalc = async (asked: RecalcArguments): Promise<number> => {
  const { input, output, year, language, json } = asked;
  const bytes = await read(input);
  const done = await recalculateBytes(bytes, { year, language, now: new Date() });
  print(done, asked);
  if (json !== null) await write(json, new TextEncoder().encode(toJson(done.report, done.traffic)));
  if (done.report.outcome === 'refused') return exitCodes.refused;
  const inPlace = resolve(input) === resolve(output);
  if (inPlace && done.bytes === bytes) console.log(translate(language, 'commandLine.unchanged'));
  else {
    await write(output, done.bytes);
    console.log(translate(language, 'commandLine.saved', { path: output }));
  }
  return exitCodes.computed;
};

/** Says what went wrong, for whoever typed the command; gives the exit code. */
const explain = (error: unknown, asked: RecalcArguments | null): number => {
  const language = asked?.language ?? 'lv';
  if (error instanceof UsageError) {
    console.error(error.message);
    return exitCodes.refused;
  }
  if (error instanceof FileError) {
    console.error(translate(language, `files.${error.code}`, { path: asked?.input ?? '' }));
    return exitCodes.refused;
  }
  if (error instanceof PathError) {
    console.error(translate(language, `files.${error.problem}`, { path: error.path }));
    return exitCodes.refused;
  }
  console.error(translate(language, 'commandLine.fault'));
  console.error(error);
  return exitCodes.fault;
};

const main = async (): Promise<void> => {
  let asked: RecalcArguments | null = null;
  try {
    asked = readArguments(process.argv.slice(2));
    process.exitCode = await recalc(asked);
  } catch (error) {
    process.exitCode = explain(error, asked);
  }
};

if (require.main === module) void main();
