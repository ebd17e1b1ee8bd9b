import type { KeptMeasurement } from './measure';

export interface TrustRun {
  /** The day of the run, as 2026-11-22. */
  readonly day: string;
  /** The version of Node it ran on. */
  readonly node: string;
  readonly machine: string;
  /** A digest of what was tried. */
  readonly code: string;
}

/** A text as it may stand in a cell of a table in Markdown. */
const cell = (text: string): string =>
  text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replace(/\s+/gu, ' ').trim();

/** Time as a reader compares it; a trial that went on in several goes counts them all. */
const duration = (seconds: number): string =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;

const notes = [
  'Everything ran on the embedded host: genuine Office.js, our own answers in the place of Excel. The numbers say what the add-in does when Excel behaves as its documentation and our self-check say; Excel itself has not been tried.',
  'How Excel merges what co-authors type at once is not modelled: two people here are two clients of one workbook, whose requests arrive in every order the schedule draws.',
  'Rows that two presses at once leave twice are not deleted, for staff may have written in either: the next press names each by a finding, and the line on two people counts them.',
  'Breaking off before an action leaves the workbook as it stood before that action, and actions that change nothing leave the same workbook: each such workbook is put back and healed once. That a press really broken off leaves just that is shown at the places that the lines «by kind» count.',
  'A chart gets its name only in the action after the one that makes it. On a new page it goes with the page when a press breaks off between the two; where one is made on a page that stands, a bare one is left beside it that nobody can tell from a person’s, until somebody deletes it.',
  'Undo is the workbook put back, with every object in it, to before any action or request of a press. Which steps Excel itself offers for undoing, and what it no longer lets anybody undo, is not modelled.',
  'Throttling is modelled by its two effects only: a request that is refused (ActivityLimitReached), and one that is never answered.',
  'The add-in writes no CSV, so hostile texts have no such way out. A text of 100,000 characters is tried at the 32,767 that a cell of Excel holds.',
  'Who attacks the copy for others here knows every set by its definition and every shown number, but no earlier copy, and not that rows of two tables are the same people.',
];

/**
 * The document of a run: a short table, how each figure was tried, and what that does not show.
 *
 * Lines come in the order of the measurements; without any there is no document.
 */
export const writeTrustTable = (
  measurements: readonly KeptMeasurement[],
  { day, node, machine, code }: TrustRun,
): string => {
  if (measurements.length === 0) throw new Error('Nothing was measured');
  return [
    '# What the tests show of the promise',
    '',
    `Written by \`npm run trust\` on ${day}, Node ${node}, ${machine}, in one or more goes, all of them on one state of the code (digest of bundle and host: ${code}). The run writes nothing unless every line held; where a line says so many of so many, the time allowed no more.`,
    '',
    '| figure | tried | found | time |',
    '| --- | --- | --- | ---: |',
    ...measurements.map(
      ({ figure, cases, found = '0 broken', seconds }) =>
        `| ${[figure, cases, found, duration(seconds)].map(cell).join(' | ')} |`,
    ),
    '',
    '## How each was tried',
    '',
    ...measurements.flatMap(({ figure, tried, result }) => [
      `**${cell(figure)}.** Tried: ${cell(tried)}. Result: ${cell(result)}.`,
      '',
    ]),
    '## What this does not show',
    '',
    ...notes.map((note) => `- ${note}`),
    '',
  ].join('\n');
};
