import { type Language, translate } from '../../src/i18n/translate';
import { FileError } from '../file/FileError';
import { UsageAsked, UsageError } from './readArguments';
import { PathError } from './workbookFile';

/** How a command ends: done, with or without notices; a fault of ours; refused, nothing written. */
export const exitCodes = { done: 0, fault: 1, refused: 2 } as const;

/** What every command is asked. */
interface Asked {
  readonly input: string;
  readonly language: Language;
}

/** Says what went wrong, for whoever typed the command; gives the exit code. */
const explain = (error: unknown, asked: Asked | null): number => {
  const language = asked?.language ?? 'lv';
  if (error instanceof UsageAsked) {
    console.log(error.message);
    return exitCodes.done;
  }
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

/** Runs a command on the words that were typed behind it, and leaves its exit code to node. */
export const runCommand = async <T extends Asked>(
  read: (words: readonly string[]) => T,
  run: (asked: T) => Promise<number>,
): Promise<void> => {
  let asked: T | null = null;
  // Whoever reads the first lines only (`| head`) must not cost the file that is yet to be saved.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    asked = read(process.argv.slice(2));
    process.exitCode = await run(asked);
  } catch (error) {
    process.exitCode = explain(error, asked);
  }
};
