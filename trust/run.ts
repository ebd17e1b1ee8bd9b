/**
 * Tries the promises in their long form and writes what came of it to docs/trust.md.
 *
 * `TRUST_MINUTES=30` lets no trial begin anything new after so many minutes, and `TRUST_SHARE=0.05`
 * takes a twentieth of the places: the lines say how much was tried of what. `TRUST_ONLY=soak` runs
 * only the trials whose paths hold that word, and keeps what the others measured of the same code.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import type { Measurement } from './measure';
import { writeTrustTable } from './writeTrustTable';

const root = join(__dirname, '..');
const folder = join(root, 'out/trust');
const only = process.env['TRUST_ONLY'] ?? '';

/** What is tried, as a digest: the add-in's bundle and the host. */
const digestCode = (): string => {
  const host = readdirSync(join(root, 'host'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
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
// The soak forces the collection of garbage, or else its slope says nothing. Much room for what is
// young saves an eighth of the time.
const { status } = spawnSync(
  process.execPath,
  [
    '--expose-gc',
    '--max-semi-space-size=64',
    require.resolve('jest/bin/jest'),
    '--maxWorkers=2',
    join('trust', only),
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, TRUST: 'long' } },
);
if (status !== 0) {
  console.error('A promise was broken, or could not be tried: docs/trust.md stays as it was.');
  process.exit(1);
}

const measurements = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Measurement);
const document = writeTrustTable(measurements, {
  day: new Date().toISOString().slice(0, 10),
  node: process.version,
  machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
  code,
});
void format(document, { parser: 'markdown' }).then((formatted) =>
  writeFileSync(join(root, 'docs/trust.md'), formatted),
);
