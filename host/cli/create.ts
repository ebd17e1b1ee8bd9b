import { translate } from '../../src/i18n/translate';
import { newWorkbook } from '../file/newWorkbook';
import { saveWorkbook } from '../file/openWorkbook';
import { printFindings } from './printReport';
import { type CreateArguments, readCreateArguments } from './readArguments';
import { createBytes } from './recalculateBytes';
import { exitCodes, runCommand } from './runCommand';
import { PathError, readBytes, saveResult } from './workbookFile';

/** The workbook of that path, or a new one where there is none. */
const open = async (path: string): Promise<{ bytes: Uint8Array; isNew: boolean }> => {
  try {
    return { bytes: await readBytes(path), isNew: false };
  } catch (error) {
    if (!(error instanceof PathError) || error.problem !== 'not-found') throw error;
    return { bytes: saveWorkbook(newWorkbook()), isNew: true };
  }
};

/** Makes a workbook, or adds what an existing one lacks, as asked; gives the exit code. */
const create = async (asked: CreateArguments): Promise<number> => {
  const { input, language, preset, year } = asked;
  const { bytes: before, isNew } = await open(input);
  const { report, bytes } = await createBytes(before, { language, preset, year });
  const findings = printFindings(report, language);
  if (report.outcome === 'refused') {
    console.error(`${findings}\n\n${translate(language, 'commandLine.refused')}`);
    return exitCodes.refused;
  }
  if (findings !== '') console.log(`${findings}\n`);
  console.log(report.summary);
  await saveResult(asked, isNew ? new Uint8Array() : before, bytes);
  return exitCodes.done;
};

if (require.main === module) void runCommand(readCreateArguments, create);
