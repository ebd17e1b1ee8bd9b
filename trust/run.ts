/**
 * Tries the promises in their long form and writes what came of it to docs/trust.md.
 *
 * `TRUST_SHARE=0.05` takes a twentieth of the places, `TRUST_MINUTES=20` what each trial begins within
 * so many minutes; the table says how many of how many. `TRUST_ONLY=soak` runs only the tests whose paths hold that word and shows the table they would
 * give, without writing the document: it states whole runs only.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import type { Measurement } from './measure';
import { writeTrustTable } from './writeTrustTable';

const root = join(__dirname, '..');
const folder = join(root, 'out/trust');
const only = process.env['TRUST_ONLY'] ?? '';

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
// The soak forces the collection of garbage, or else its slope says nothing.
const { status } = spawnSync(
  process.execPath,
  ['--expose-gc', require.resolve('jest/bin/jest'), '--maxWorkers=2', join('trust', only)],
  { cwd: root, stdio: 'inherit', env: { ...process.env, TRUST: 'long' } },
);
if (status !== 0) {
  console.error('A promise was broken, or could not be tried: docs/trust.md stays as it was.');
  process.exit(1);
}

const measurements = readdirSync(folder)
  .sort()
  .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Measurement);
const document = writeTrustTable(measurements, {
  day: new Date().toISOString().slice(0, 10),
  node: process.version,
});
if (only !== '') console.log(document);
else {
  void format(document, { parser: 'markdown' }).then((formatted) =>
    writeFileSync(join(root, 'docs/trust.md'), formatted),
  );
}
