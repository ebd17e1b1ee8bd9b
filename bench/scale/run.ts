import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import type { LibreOfficeMeasurement } from '../rivals/measureLibreOffice';
import type { RivalMeasurement } from '../rivals/RivalMeasurement';
import { drawTimes } from './drawTimes';
import type { EngineMeasurement } from './EngineMeasurement';
import type { MemoryMeasurement } from './MemoryMeasurement';
import type { PressMeasurement } from './press/PressMeasurement';
import type { Bench } from './report/Bench';
import { judgeTargets } from './report/judgeTargets';
import { printReport } from './report/printReport';

/**
 * How reading, computing and the whole press grow with the school: synthetic schools of three sizes,
 * our engine against plain loops, DuckDB, SQLite and LibreOffice. Each part runs in a process of its
 * own. Writes docs/bench.md and docs/bench.svg.
 */
const sizes = [2_240, 108_000, 1_000_000] as const;
const rounds = 5;
/** LibreOffice takes half a minute to open the larger workbook. */
const officeRounds = 3;
const seed = 2026;

const measure = (script: string, ...numbers: readonly number[]): unknown => {
  const memory = ['--expose-gc', '--max-old-space-size=4000'];
  const { stdout, status } = spawnSync(
    process.execPath,
    [...memory, '--import', 'tsx', script, ...numbers.map(String)],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 10_000_000 },
  );
  if (status !== 0) throw new Error(`${script} ${numbers.join(' ')} failed`);
  console.log(script, ...numbers);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as unknown;
};

const [, , largest] = sizes;
const before = loadavg()[0] ?? 0;
const engine = sizes.map((size) => measure('bench/scale/measureEngine.ts', size, rounds, seed));
const rivals = sizes.map((size): RivalMeasurement => {
  const [duckDb, sqlite] = [0, 1].map(
    (which) => measure('bench/rivals/run.ts', size, rounds, seed, which) as RivalMeasurement,
  );
  if (!duckDb || !sqlite) throw new Error('Nothing was measured');
  // Ours as it ran beside DuckDB.
  return {
    size,
    versions: { ...sqlite.versions, ...duckDb.versions },
    twenty: { ...sqlite.twenty, ...duckDb.twenty },
    tables: { ...sqlite.tables, ...duckDb.tables },
  };
});
const presses = sizes.map((size) =>
  // A million rows of the host's own cells leave no memory for many rounds.
  measure('bench/scale/press/run.ts', size, size === largest ? 1 : rounds, seed),
);
const memory = sizes.slice(1).map((size) => measure('bench/scale/measureMemory.ts', size, seed));
const libreOffice = sizes
  .slice(0, 2)
  .map((size) => measure('bench/rivals/runLibreOffice.ts', size, officeRounds, seed));

const bench: Bench = {
  machine: `${cpus().length} cores (${process.arch}), Node ${process.versions.node}`,
  load: [before, loadavg()[0] ?? 0],
  cores: cpus().length,
  rounds,
  seed,
  engine: engine as EngineMeasurement[],
  rivals,
  presses: presses as PressMeasurement[],
  memory: memory as MemoryMeasurement[],
  libreOffice: libreOffice as LibreOfficeMeasurement[],
};
writeFileSync('docs/bench.md', printReport(bench));
writeFileSync('docs/bench.svg', drawTimes(bench.engine));
for (const { figure, target, measured, isMet } of judgeTargets(bench)) {
  console.log(`${isMet ? 'met    ' : 'NOT MET'} ${figure}: ${measured} (${target})`);
}
