import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { attribute } from './size/attribute';
import { type Part, parts } from './size/partOf';
import { printTable } from './size/printTable';
import { writeSection } from './size/writeSection';

/**
 * Measures the built add-in as a web server sends it, beside the two floors, and writes its part of
 * `docs/bundle.md`; fails when the first screen has outgrown its budget.
 */
const budgets = { first: 110_000, everything: 170_000 } as const;
const root = path.resolve(__dirname, '..');
const built = path.join(root, 'dist/add-in');

const read = (file: string): string => readFileSync(file, 'utf8');
const compressed = (text: string): number => gzipSync(text, { level: 9 }).length;
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

const scripts = readdirSync(built)
  .filter((name) => name.endsWith('.js'))
  .map((name) => {
    const text = read(path.join(built, name));
    return { name, text, bytes: compressed(text) };
  });
const sumOf = (wanted: (name: string) => boolean): number =>
  scripts.filter(({ name }) => wanted(name)).reduce((sum, { bytes }) => sum + bytes, 0);
const floor = (name: string): number => compressed(read(path.join(root, `dist/floors/${name}.js`)));

const page = read(path.join(built, 'taskpane.html'));
const isFirst = (name: string): boolean => page.includes(name);
const isOf =
  (...chunks: readonly string[]) =>
  (name: string): boolean =>
    chunks.some((chunk) => name.startsWith(`${chunk}.`));
const isLatvian = (name: string): boolean => !name.startsWith('words-en');
const first = sumOf(isFirst);
if (first === 0) throw new Error('taskpane.html names no script of ours');
if (sumOf((name) => !isLatvian(name)) === 0) throw new Error('No words of the second language');
const latvian = sumOf(isLatvian);

const judged = (bytes: number, budget: number): string =>
  `${budget / 1000} ${bytes <= budget ? 'met' : 'not met'}`;
const sizes: readonly (readonly [what: string, bytes: number, target?: string])[] = [
  ['floor: a page of React alone', floor('react')],
  ['floor: a page of React in FluentProvider', floor('fluent')],
  ['first screen, in Latvian', first, judged(first, budgets.first)],
  ['what a recalculation adds, unasked', sumOf(isOf('engine', 'recalculation'))],
  ['its words and those of the results, in Latvian', sumOf(isOf('words-lv'))],
  ['what came of it, and the other screens', sumOf(isOf('screens'))],
  ['the other actions, when one is used', sumOf(isOf('actions'))],
  ['words of new sheets, when some are made or edited', sumOf(isOf('words-lv-template'))],
  ['everything that one user loads in Latvian', latvian, judged(latvian, budgets.everything)],
  ['everything that one user loads in English', sumOf((name) => !name.startsWith('words-lv'))],
  ['everything, in both languages', sumOf(() => true)],
];

const shares = new Map<Part, { first: number; all: number }>();
for (const { name, text, bytes } of scripts.filter(({ name: one }) => isLatvian(one))) {
  const map = path.join(built, `${name}.map`);
  // Texts alone have no map.
  const lengths = existsSync(map) ? attribute(text, read(map)) : new Map([['words', 1] as const]);
  const total = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  for (const [part, length] of lengths) {
    const share = (bytes * length) / total;
    const known = shares.get(part) ?? { first: 0, all: 0 };
    shares.set(part, {
      first: known.first + (isFirst(name) ? share : 0),
      all: known.all + share,
    });
  }
}
const shareOf = (part: Part): number => shares.get(part)?.all ?? 0;
const words = shareOf('words');
const left = budgets.everything - floor('fluent') - words;
const code = latvian - floor('fluent') - words;
const usual = first + sumOf(isOf('engine', 'recalculation', 'words-lv', 'screens'));

writeSection(
  path.join(root, 'docs/bundle.md'),
  'size',
  `Written by \`npm run bundle-size\`: scripts of the production build, each compressed by gzip at level 9,
in thousands of bytes. It fails when the first screen exceeds its target.

${printTable(
  ['what', 'kB', 'target'],
  sizes.map(([what, bytes, target = '']) => [what, kilobytes(bytes), target]),
)}

## What one user in Latvian loads, by part

The compressed size of each script, shared out by how many of its characters came from where.

${printTable(
  ['part', 'first screen', 'everything'],
  parts.map((part) => [part, kilobytes(shares.get(part)?.first ?? 0), kilobytes(shareOf(part))]),
)}

${
  latvian > budgets.everything
    ? `Everything misses its target by ${kilobytes(latvian - budgets.everything)} kB. The floor with FluentProvider takes
${kilobytes(floor('fluent'))} kB of the ${budgets.everything / 1000}, the words ${kilobytes(words)}: ${kilobytes(left)} are left for all code of ours, which
takes ${kilobytes(code)}: to meet the target, that code would have to shrink to ${Math.floor((100 * left) / code)} % of itself. No component
of Fluent's besides the provider is in it. It consists of the engine, the output sheets with their
formulas, the checks and the ways to make, mend and share a workbook. It comes in steps: who opens
the pane, recalculates and reads what came of it loads ${kilobytes(usual)}. The settings of bundler and
minifier that were tried change the whole by hardly a hundredth: \`DECISIONS.md\` has what was measured.`
    : 'Everything keeps to its target.'
}`,
);
for (const [what, bytes, target = ''] of sizes) {
  console.log(`${kilobytes(bytes).padStart(6)} kB  ${what}  ${target}`);
}
if (first > budgets.first) {
  console.error(`The first screen takes ${first} bytes; its budget is ${budgets.first}.`);
  process.exitCode = 1;
}
