import type { Report } from '../../src/createReport';
import { type Language, translate } from '../../src/i18n/translate';
import type { Traffic } from '../protocol/Traffic';
import { printChanges, printFindings, printIndicators, printWritten } from './printReport';
import { readArguments, type RecalcArguments } from './readArguments';
import { type Recalculated, recalculateBytes } from './recalculateBytes';
import { exitCodes, runCommand } from './runCommand';
import { readBytes, saveResult, writeBytes } from './workbookFile';

/** The report as other programs read it. */
const toJson = (
  { schoolYear, calculatedAt, indicators, changes, findings, written }: Report,
  { syncs, requests, bytesUp, bytesDown }: Readonly<Traffic>,
): string => {
  const traffic = { syncs, requests, bytesUp, bytesDown };
  // The words are for people, who read them on the screen.
  const plain = indicators.map(({ shown, ...figures }) => figures);
  const changed = changes.map(({ shown, sentence, ...change }) => change);
  const json = {
    schoolYear,
    calculatedAt,
    indicators: plain,
    changes: changed,
    findings,
    written,
    traffic,
  };
  return `${JSON.stringify(json, null, 2)}\n`;
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
  const changes = printChanges(report, language);
  if (changes !== '') console.log(`\n${changes}`);
  console.log(`\n${printWritten(report, traffic, language)}`);
};

/** Recalculates one file as asked; gives the exit code. */
export const recalc = async (asked: RecalcArguments): Promise<number> => {
  const { year, language, json } = asked;
  const bytes = await readBytes(asked.input);
  const done = await recalculateBytes(bytes, { year, language, now: new Date() });
  print(done, asked);
  if (json !== null) {
    await writeBytes(json, new TextEncoder().encode(toJson(done.report, done.traffic)));
  }
  if (done.report.outcome === 'refused') return exitCodes.refused;
  await saveResult(asked, bytes, done.bytes);
  return exitCodes.done;
};

if (require.main === module) void runCommand(readArguments, recalc);
