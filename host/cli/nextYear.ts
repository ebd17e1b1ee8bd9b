import { translate } from '../../src/i18n/translate';
import { printFindings } from './printReport';
import { type NextYearArguments, readNextYearArguments } from './readArguments';
import { startNextYearBytes } from './recalculateBytes';
import { exitCodes, runCommand } from './runCommand';
import { readBytes, saveResult } from './workbookFile';

/** Begins the next school year in one file as asked; gives the exit code. */
const nextYear = async (asked: NextYearArguments): Promise<number> => {
  const { input, year, language, setsYear } = asked;
  const before = await readBytes(input);
  const { report, bytes } = await startNextYearBytes(before, { from: year, language, setsYear });
  const findings = printFindings(report, language);
  if (report.outcome === 'refused') {
    console.error(`${findings}\n\n${translate(language, 'commandLine.refused')}`);
    return exitCodes.refused;
  }
  if (findings !== '') console.log(`${findings}\n`);
  console.log(report.sentences.join('\n'));
  await saveResult(asked, before, bytes);
  return exitCodes.done;
};

if (require.main === module) void runCommand(readNextYearArguments, nextYear);
