import { compileCondition } from '../src/indicators/conditions/compileCondition';
import { buildInput } from '../src/indicators/testing/buildInput';
import { foldText } from '../src/workbook/foldText';
import { nearestWord } from '../src/workbook/nearestWord';
import { parseSchoolYear } from '../src/workbook/SchoolYear';
import { readDate } from '../src/workbook/values/readDate';
import { readNumberOrPercentage } from '../src/workbook/values/readNumber';
import { readProgrammeCode } from '../src/workbook/values/readProgrammeCode';
import { readYesNo } from '../src/workbook/values/readYesNo';

/**
 * Whether reading takes time in proportion to the text, also for texts made to be slow: prints the
 * milliseconds for 10⁴, 10⁵ and 10⁶ characters, and the exponent by which they grow from the
 * second to the third (1 is linear, 2 would be quadratic).
 */
const sizes = [10_000, 100_000, 1_000_000] as const;

const { tables } = buildInput({
  Personals: [
    ['Mācību gads', 'Darbinieks', 'Grupa', 'Slodze', 'Mentors'],
    ...Array.from({ length: 200 }, (_, at) => ['2025./2026.', `P${at}`, 'Pedagogs', 1, 'Jā']),
  ],
});
const staff = tables.get('Personals');
if (!staff) throw new Error('No Personals');
const compile = (text: string): unknown => compileCondition(text, staff);

/** Repeats a piece up to that many characters, between a beginning and an end. */
const long =
  (piece: string, before = '', after = '') =>
  (size: number): string =>
    before + piece.repeat(Math.ceil(size / piece.length)) + after;

type Case = readonly [name: string, run: (text: string) => unknown, text: (size: number) => string];

const cases: readonly Case[] = [
  ['condition: words of a list', compile, long('Pedagogi|', 'Grupa = ', 'x')],
  ['condition: beginnings', compile, long('Pad*|', 'Grupa = ', 'x')],
  ['condition: numbers', compile, long('7|', 'Slodze = ', '7')],
  ['condition: no field', compile, long('a', '', ' = 1')],
  ['condition: one long word', compile, long('Pedagogs ', 'Grupa = ')],
  ['condition: doubled quotes', compile, long('""', 'Grupa = "', '"')],
  ['condition: open quote', compile, long('x', 'Grupa = "')],
  ['condition: spaces', compile, long(' ', 'Grupa', '= 1')],
  ['condition: escaped stars', compile, long('~*', 'Grupa = ')],
  ['cell: digits', readNumberOrPercentage, long('9')],
  ['cell: thousands', readNumberOrPercentage, long(' 999', '9', 'x')],
  ['cell: spaces', readNumberOrPercentage, long(' ', '1', 'x')],
  ['cell: date', readDate, long('1.', '', 'x')],
  ['cell: school year', parseSchoolYear, long('2024/', '', 'x')],
  ['cell: programme code', readProgrammeCode, long('20V ')],
  ['cell: yes or no', readYesNo, long('Jā ')],
  ['header: combining marks', foldText, long('\u0327\u0304', 'a')],
  ['word: nearest', (text) => nearestWord(text, ['Pedagogs', 'Vadība']), long('Pedagogs')],
];

const runs = 5;

/** The best of a few runs: what the code needs when nothing else disturbs it. */
const measure = (run: (text: string) => unknown, text: string): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < runs; turn += 1) {
    const start = performance.now();
    run(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
};

console.log(`${''.padEnd(30)}${sizes.map((size) => `${size}`.padStart(12)).join('')}    exponent`);
for (const [name, run, text] of cases) {
  const times = sizes.map((size) => measure(run, text(size)));
  const [, middle = 0, last = 0] = times;
  // Below a tenth of a millisecond the clock says nothing about growth.
  const exponent = last < 0.1 ? '–' : Math.log10(last / middle).toFixed(2);
  const shown = times.map((time) => `${time.toFixed(2)} ms`.padStart(12)).join('');
  console.log(`${name.padEnd(30)}${shown}${exponent.padStart(12)}`);
}
