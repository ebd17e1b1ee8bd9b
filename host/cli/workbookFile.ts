import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Language, translate } from '../../src/i18n/translate';
import { replaceFile } from './replaceFile';

/** Why a path leads nowhere. */
type PathProblem = 'not-found' | 'unreadable' | 'unwritable';

/** A path that whoever typed the command has to look at again. */
export class PathError extends Error {
  constructor(
    readonly problem: PathProblem,
    readonly path: string,
    options?: ErrorOptions,
  ) {
    super(`${problem}: ${path}`, options);
  }
}

/** The bytes of a file; throws a PathError. */
export const readBytes = async (path: string): Promise<Uint8Array> => {
  try {
    return await readFile(path);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new PathError(missing ? 'not-found' : 'unreadable', path, { cause: error });
  }
};

/** Puts bytes into a file, whole or not at all; throws a PathError. */
export const writeBytes = async (path: string, bytes: Uint8Array): Promise<void> => {
  try {
    await replaceFile(path, bytes);
  } catch (error) {
    throw new PathError('unwritable', path, { cause: error });
  }
};

/**
 * Saves a workbook where the user wants it, and says so; a file that nothing was written to is left
 * as it was.
 */
export const saveResult = async (
  { input, output, language }: { input: string; output: string; language: Language },
  before: Uint8Array,
  after: Uint8Array,
): Promise<void> => {
  if (resolve(input) === resolve(output) && after === before) {
    console.log(translate(language, 'commandLine.unchanged'));
    return;
  }
  await writeBytes(output, after);
  console.log(translate(language, 'commandLine.saved', { path: output }));
};
