import { translate } from '../../src/i18n/translate';
import { printFindings } from './printReport';
import { type FreezeArguments, readFreezeArguments } from './readArguments';
import { freezeBytes } from './recalculateBytes';
import { exitCodes, runCommand } from './runCommand';
import { readBytes, saveResult } from './workbookFile';

/** Freezes or unfreezes a school year of one file as asked; gives the exit code. */
const freeze = async (asked: FreezeArguments): Promise<number> => {
  const { input, year, language, undo } = asked;
  const before = await readBytes(input);
  const { report, bytes } = await freezeBytes(before, { year, language, undo, now: new Date() });
  const findings = printFindings(report, language);
  if (report.outcome === 'refused') {
    console.error(`${findings}\n\n${translate(language, 'commandLine.refused')}`);
    return exitCodes.refused;
  }
  if (findings !== '') console.log(`${findings}\n`);
  console.log(report.summary);
  await saveResult(asked, before, bytes);
  return exitCodes.done;
};

if (require.main === module) void runCommand(readFreezeArguments, freeze);
