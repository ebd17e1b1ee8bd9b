/**
 * Tries the promises in their long form and writes what came of it to docs/trust.md.
 *
 * `TRUST_MINUTES=30` lets no trial begin anything new after so many minutes, and `TRUST_SHARE=0.05`
 * takes a twentieth of the places: the lines say how much was tried of what. `TRUST_ONLY=soak` runs
 * only the trials whose paths hold that word, and keeps what the others measured of the same code.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { findBrowser } from '../host/workbench/server/findBrowser';
import type { KeptMeasurement } from './measure';
import { writeTrustTable } from './writeTrustTable';

const root = join(__dirname, '..');
const folder = join(root, 'out/trust');
const only = process.env['TRUST_ONLY'] ?? '';

/** What is tried, as a digest: the add-in's bundle and the host, but for the workbench around it. */
const digestCode = (): string => {
  const host = readdirSync(join(root, 'host'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .filter((path) => !path.startsWith('workbench'))
    .sort();
  const hash = createHash('sha256');
  const files = ['dist/command-line/kvalitates-aplis.js', ...host.map((path) => `host/${path}`)];
  for (const file of files) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 12);
};

const code = digestCode();
const mark = join(folder, 'code');
const isSame = existsSync(mark) && readFileSync(mark, 'utf8') === code;
if (only === '' || !isSame) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeFileSync(mark, code);

/** The trials that take longest, longest first: so that all processors are busy to the end. */
const longest =
  'faultsFirst faultsNewYear schedulesFirst schedulesSecond faultsInUse badWorkbooks privacy injection. twoPeople soak'.split(
    ' ',
  );
const rankOf = (path: string): number => {
  const at = longest.findIndex((name) => path.includes(name));
  return at < 0 ? longest.length : at;
};

const trials = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.test\.tsx?$/u.test(path))
  .map((path) => `trust/${path}`)
  .filter((path) => path.includes(only))
  .sort((one, other) => rankOf(one) - rankOf(other) || one.localeCompare(other));

/** Runs a program beside others; resolves with whether all went well. */
const run = (command: string, words: readonly string[]): Promise<boolean> =>
  new Promise((resolve) => {
    const env = { ...process.env, TRUST: 'long' };
    const child = spawn(command, words, { cwd: root, stdio: 'inherit', env });
    child.on('error', (error) => {
      console.error(error);
      resolve(false);
    });
    child.on('exit', (status) => resolve(status === 0));
  });

const { execPath } = process;
// The soak forces the collection of garbage, or else its slope says nothing. Much room for what is
// young saves an eighth of the time. The file is named whole, for jest takes any path as a pattern.
const tryInNode = (path: string): Promise<boolean> =>
  run(execPath, [
    ...['--expose-gc', '--max-semi-space-size=64', require.resolve('jest/bin/jest')],
    ...['--runTestsByPath', path],
  ]);

/** The pane in a browser: what it asks of whom. */
const tryInBrowser = async (): Promise<boolean> => {
  if (findBrowser() === null) {
    const untried: KeptMeasurement = {
      ...{ figure: 'Egress', cases: 'not tried', found: 'not tried', seconds: 0 },
      tried: 'not at all: no Chromium, Chrome or Edge was found on this computer',
      result: 'not known from this run',
    };
    writeFileSync(join(folder, 'egress.json'), JSON.stringify(untried));
    console.error('No browser: what the pane asks of whom is NOT TRIED, and the table says so.');
    return true;
  }
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  return (
    (await run(npm, ['run', '--silent', 'build'])) &&
    (await run(npm, ['run', '--silent', 'build:workbench'])) &&
    (await run(execPath, ['--import', 'tsx', '--test', 'e2e/egress.test.ts']))
  );
};

const waiting = [
  ...trials.map((path) => () => tryInNode(path)),
  ...('e2e/egress'.includes(only) ? [tryInBrowser] : []),
];
const failed: boolean[] = [];
const work = async (): Promise<void> => {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    if (!(await next())) failed.push(true);
  }
};

const writeTable = async (): Promise<void> => {
  await Promise.all(Array.from({ length: Math.max(1, availableParallelism()) }, work));
  if (failed.length > 0) {
    console.error('A promise was broken, or could not be tried: docs/trust.md stays as it was.');
    process.exit(1);
  }
  const measurements = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as KeptMeasurement);
  const document = writeTrustTable(measurements, {
    day: new Date().toISOString().slice(0, 10),
    node: process.version,
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
    code,
  });
  writeFileSync(join(root, 'docs/trust.md'), await format(document, { parser: 'markdown' }));
};

void writeTable();
