import type { Bench } from './Bench';
import { findGrowth } from './findGrowth';
import { judgeTargets } from './judgeTargets';
import { sizeOf, table, time } from './markdown';
import { printPresses } from './printPresses';
import { printRivals } from './printRivals';

const printTargets = (bench: Bench): string =>
  table(
    ['figure', 'target', 'measured', ''],
    judgeTargets(bench).map(({ figure, target, measured, isMet }) => [
      ...[figure, target, measured, isMet ? 'met' : '**not met**'],
    ]),
  );

const printEngine = ({ engine }: Bench): string => {
  const said = {
    scan: 'plain loops over typed arrays, by hand',
    figures: 'our engine: 20 indicators of the year, warm',
    recompute: 'the same with catalogue, targets and checks',
    parse: 'JSON.parse of the cells, all held',
    code: 'our reading: coding the cells as they come',
    understand: 'our reading: columns, levels, checks',
    first: 'the same and the first computing',
    fingerprint: 'fingerprint of the input',
  } as const;
  const last = engine.at(-1);
  if (!last) throw new Error('Nothing was measured');
  return `${table(
    ['rows', ...engine.map(({ size }) => sizeOf(size))],
    (Object.keys(said) as (keyof typeof said)[]).map((name) => [
      said[name],
      ...engine.map(({ times }) => time(times[name])),
    ]),
  )}

![Times by size](bench.svg)

The cells as JSON take ${(last.payloadBytes / last.size).toFixed(0)} bytes a row. The target of a tenth of JSON.parse is that of filling arrays alone.
Reading does more: it gives each distinct cell of a column a number, for which every text that comes in
has to be looked up, finds every cell that cannot be read, bands the grades, leaves out blank
rows and sums, sorts rows by year, and checks keys, dates, words and scales.
Recomputing holds the catalogue, the judging of targets in every year and twenty checks of sense, of
which the plain loops know nothing; so the figures of the year are also measured alone.`;
};

const printGrowth = ({ engine }: Bench): string =>
  table(
    ['indicator', ...engine.map(({ size }) => sizeOf(size)), 'exponent'],
    findGrowth(engine).map(({ name, exponent }) => [
      name,
      ...engine.map(({ measures }) => time(measures[name] ?? Number.NaN)),
      exponent.toFixed(2),
    ]),
  );

const printMemory = ({ memory }: Bench): string => `${table(
  ['bytes a row', ...memory.map(({ rows }) => sizeOf(rows))],
  [
    ['coded cells', ...memory.map(({ cells }) => cells.toFixed(1))],
    ['all that is held after reading', ...memory.map(({ read }) => read.toFixed(1))],
    ['all that is held after computing', ...memory.map(({ held }) => held.toFixed(1))],
    ['process at its greatest, MB', ...memory.map(({ peak }) => (peak / 1e6).toFixed(0))],
  ],
)}

Of a table whose rows all count, reading keeps the coded cells, the weights, the rows of each year, and
the number of each row's grade. Figures are computed from those and from sets of rows, a bit each: a
column has a value a row only once somebody looks at it row by row. The process is measured apart, with the cells coming in blocks of
2 MB, through reading, computing and fingerprint; Node itself takes about 100 MB of it.`;

const describeLoad = ({ load, cores }: Bench): string => {
  const most = Math.max(...load);
  return most > cores / 2
    ? `The machine was busy with other work meanwhile (a load of ${most.toFixed(1)} on ${cores} cores).`
    : 'The machine had little else to do.';
};

/** The results as docs/bench.md; written by the bench, never by hand. */
export const printReport = (bench: Bench): string => `# Speed and scale

Written by \`npm run bench:scale\`; ${bench.machine}; medians of ${bench.rounds} rounds in which the contestants took
turns, in milliseconds of the processor's time (also that of collecting garbage) where nothing else is
said. ${describeLoad(bench)} Schools are synthetic (seed ${bench.seed}): grades of two school
years in ten columns. Nothing is timed before all engines agree to 1e-9.

## Targets

${printTargets(bench)}

## Reading and recomputing

${printEngine(bench)}

## Other engines

${printRivals(bench)}

## The whole press

${printPresses(bench)}

## Memory

${printMemory(bench)}

## Growth of each measure, computed alone

${printGrowth(bench)}
`;
