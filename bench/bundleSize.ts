import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Measures the built add-in as a web server sends it, and writes `docs/bundle.md`; fails when the
 * first screen has outgrown its budget.
 */
const budget = 110_000;
const root = path.resolve(__dirname, '..');
const built = path.join(root, 'dist/add-in');

const sizes = readdirSync(built)
  .filter((name) => name.endsWith('.js'))
  .map((name) => ({
    name,
    bytes: gzipSync(readFileSync(path.join(built, name)), { level: 9 }).length,
  }));

const sumOf = (wanted: (name: string) => boolean): number =>
  sizes.filter(({ name }) => wanted(name)).reduce((sum, { bytes }) => sum + bytes, 0);
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

const page = readFileSync(path.join(built, 'taskpane.html'), 'utf8');
const first = sumOf((name) => page.includes(name));
if (first === 0) throw new Error('taskpane.html names no script of ours');
const words = sumOf((name) => name.startsWith('words-'));
if (words === 0) throw new Error('The words of the languages are in no files of their own');
const inOne = (other: string): number => sumOf((name) => !name.startsWith(`words-${other}`));

const rows: readonly (readonly [what: string, bytes: number])[] = [
  ['first screen, in Latvian (budget 110)', first],
  ['what a recalculation adds: the engine and the sheets', sumOf((n) => n.startsWith('engine.'))],
  ['words of all languages that load when they are needed', words],
  ['everything that a user loads in Latvian', inOne('en')],
  ['everything that a user loads in English', inOne('lv')],
  ['everything', sumOf(() => true)],
];
writeFileSync(
  path.join(root, 'docs/bundle.md'),
  `# Size of the add-in

Written by \`npm run bundle-size\`: scripts of the production build, each compressed by gzip at level 9,
in thousands of bytes. It fails when the first screen exceeds its budget.

| what                                                   |    kB |
| ------------------------------------------------------ | ----: |
${rows.map(([what, bytes]) => `| ${what.padEnd(54)} | ${kilobytes(bytes).padStart(5)} |`).join('\n')}

React and Fluent's styles are nearly all of the first screen. The rest comes when it is used: each
screen with its place in the pane, the engine with the first press that computes, the packer of
files with the first copy for others.
`,
);
for (const [what, bytes] of rows) console.log(`${kilobytes(bytes).padStart(6)} kB  ${what}`);
if (first > budget) {
  console.error(`The first screen takes ${first} bytes; its budget is ${budget}.`);
  process.exitCode = 1;
}
