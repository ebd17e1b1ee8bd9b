/** What was measured on a school of one size; times are medians, in milliseconds of the processor. */
export interface Measurement {
  readonly size: number;
  readonly times: Readonly<Record<string, number>>;
  /** Each indicator computed alone. */
  readonly measures: Readonly<Record<string, number>>;
  readonly payloadBytes: number;
  readonly columnBytes: number;
}

interface Circumstances {
  readonly machine: string;
  readonly rounds: number;
  readonly seed: number;
}

const time = (ms: number): string => (ms < 10 ? ms.toFixed(2) : ms.toFixed(0));
const at = (measurement: Measurement | undefined, name: string): number =>
  measurement?.times[name] ?? Number.NaN;

/** By which power of the size a time grows: 1 is linear, 2 quadratic. */
export const exponent = (
  from: readonly [size: number, ms: number],
  to: readonly [size: number, ms: number],
): number => Math.log(to[1] / from[1]) / Math.log(to[0] / from[0]);

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map((_, column) => (column === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const verdict = (isMet: boolean): string => (isMet ? 'met' : '**not met**');

/** The results as docs/bench.md; written by the bench, never by hand. */
export const printReport = (
  measurements: readonly Measurement[],
  { machine, rounds, seed }: Circumstances,
): string => {
  const [, middle, last] = measurements;
  if (!middle || !last) throw new Error('Three sizes are needed');
  const sizes = measurements.map(({ size }) => size.toLocaleString('en'));
  const names = { ...last.times };
  const said: Readonly<Record<string, string>> = {
    scan: 'plain loops over typed arrays, by hand',
    recompute: 'our engine: 20 indicators, warm',
    parse: 'JSON.parse of the cells',
    read: 'our reading: columns, levels, checks',
    fingerprint: 'fingerprint of the input',
  };
  const growth = Object.keys(last.measures).map((name) => {
    const power = exponent(
      [middle.size, middle.measures[name] ?? Number.NaN],
      [last.size, last.measures[name] ?? Number.NaN],
    );
    const most = name.startsWith('dynamics') ? 1.25 : 1.1;
    return { name, power, most };
  });
  const recompute = at(last, 'recompute') / at(last, 'scan');
  const loading = at(last, 'read') / at(last, 'parse');
  const worst = growth.filter(({ power, most }) => power > most).map(({ name }) => name);
  const perRow = last.columnBytes / last.size;
  return `# Speed and scale

Written by \`npm run bench:scale\`; ${machine}; medians of ${rounds} rounds in which the contestants
took turns, in milliseconds of the processor's time (also that of collecting garbage). Schools are synthetic (seed ${seed}): grades of two school years in ten
columns. Nothing is timed before our engine and the plain loops agree to 1e-9 on all 20 indicators.

${table(
  ['rows', ...sizes],
  Object.keys(names).map((name) => [
    said[name] ?? name,
    ...measurements.map((one) => time(at(one, name))),
  ]),
)}

![Times by size](bench.svg)

## Targets

${table(
  ['figure', 'target', 'measured', ''],
  [
    ['recompute ÷ plain loops', '≤ 4', recompute.toFixed(1), verdict(recompute <= 4)],
    ['reading ÷ JSON.parse', '≤ 0.1', loading.toFixed(2), verdict(loading <= 0.1)],
    ['bytes a row of the columns', '≤ 12', perRow.toFixed(0), verdict(perRow <= 12)],
    [
      'growth of each measure',
      '≤ 1.1, pairs ≤ 1.25',
      worst.length === 0 ? 'all within' : worst.join(', '),
      verdict(worst.length === 0),
    ],
  ],
)}

The cells as JSON take ${(last.payloadBytes / last.size).toFixed(0)} bytes a row.
Reading does more than the arrays of the target: it finds every cell that cannot be read, bands the
grades and checks keys, dates and words.

## Growth of each measure, computed alone

${table(
  ['indicator', ...sizes, 'exponent'],
  growth.map(({ name, power }) => [
    name,
    ...measurements.map(({ measures }) => time(measures[name] ?? Number.NaN)),
    power.toFixed(2),
  ]),
)}

Not measured: SQLite and DuckDB (Node 20 has neither, and their packages need a native build), other
spreadsheets' COUNTIFS.
`;
};
