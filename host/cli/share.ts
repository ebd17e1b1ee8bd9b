import { translate } from '../../src/i18n/translate';
import { printFindings } from './printReport';
import { readShareArguments, type ShareArguments } from './readArguments';
import { shareBytes } from './recalculateBytes';
import { exitCodes, runCommand } from './runCommand';
import { readBytes, writeBytes } from './workbookFile';

/** Makes a copy for others of one file as asked; gives the exit code. */
const share = async ({ input, output, year, language }: ShareArguments): Promise<number> => {
  const before = await readBytes(input);
  const { report, copy } = await shareBytes(before, { year, language, now: new Date() });
  if (copy === null) {
    console.error(
      `${printFindings(report, language)}\n\n${translate(language, 'commandLine.refused')}`,
    );
    return exitCodes.refused;
  }
  console.log(report.sentences.join('\n'));
  await writeBytes(output, copy);
  console.log(translate(language, 'commandLine.saved', { path: output }));
  return exitCodes.done;
};

if (require.main === module) void runCommand(readShareArguments, share);
