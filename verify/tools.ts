import { spawnSync } from 'node:child_process';

/** A program that a check needs is not on this machine. */
export class MissingTool extends Error {
  override readonly name = 'MissingTool';
}

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end and gives back what it printed. */
export const run = (command: string, words: readonly string[], cwd = process.cwd()): Outcome => {
  const { status, stdout, stderr, error } = spawnSync(command, words, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error !== undefined) throw error;
  return { status: status ?? -1, stdout, stderr };
};

const works = (command: string, ...words: string[]): boolean => {
  const { status, error } = spawnSync(command, words, { encoding: 'utf8' });
  return error === undefined && status === 0;
};

/** A Python that has openpyxl; the system's own comes first, for Debian installs it there. */
export const findPython = (): string => {
  const found = ['/usr/bin/python3', 'python3', 'python'].find((command) =>
    works(command, '-c', 'import openpyxl'),
  );
  if (found !== undefined) return found;
  throw new MissingTool(
    'These checks need openpyxl: apt-get install python3-openpyxl (or pip install openpyxl).',
  );
};

export const findLibreOffice = (): string => {
  const found = [
    'soffice',
    'libreoffice',
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  ].find((command) => works(command, '--version'));
  if (found !== undefined) return found;
  throw new MissingTool(
    'These checks need LibreOffice: apt-get install libreoffice-calc (or from libreoffice.org).',
  );
};
