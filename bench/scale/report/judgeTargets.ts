import type { MemoryMeasurement } from '../MemoryMeasurement';
import type { MeasuredPress, PressMeasurement } from '../press/PressMeasurement';
import type { Bench } from './Bench';
import { findGrowth } from './findGrowth';
import { kilobytes, ratio, sizeOf } from './markdown';

export interface Target {
  readonly figure: string;
  readonly target: string;
  readonly measured: string;
  readonly isMet: boolean;
}

/** Where the rounds of a response end: the values of a block are sized by an estimate. */
const estimate = 1.05;
const megabyte = 1_000_000;

/** A figure at several sizes, each of which must keep the target. */
const atSizes = (
  figure: string,
  target: string,
  found: readonly (readonly [size: number, value: number])[],
  keeps: (value: number) => boolean,
  show: (value: number) => string = ratio,
): Target => ({
  figure: `${figure}, at ${found.map(([size]) => sizeOf(size)).join(' / ')}`,
  target,
  measured: found.map(([, value]) => show(value)).join(' / '),
  isMet: found.every(([, value]) => keeps(value)),
});

const pressOf = ({ presses }: PressMeasurement, kind: MeasuredPress['kind']): MeasuredPress => {
  const found = presses.find((press) => press.kind === kind);
  if (!found) throw new Error(`No press ${kind}`);
  return found;
};

const beyond = ({ held, cells }: MemoryMeasurement): number => held - cells;

const judgeEngine = ({ engine, memory }: Bench): Target[] => {
  const growth = findGrowth(engine);
  const steep = growth.filter(({ exponent, most }) => exponent > most);
  const steepest = [...growth].sort((a, b) => b.exponent - b.most - (a.exponent - a.most))[0];
  const held = memory.at(-1);
  return [
    atSizes(
      'the figures of the year alone ÷ plain loops',
      '≤ 4',
      engine.map(({ size, times }) => [size, times.figures / times.scan]),
      (value) => value <= 4,
    ),
    atSizes(
      'recompute with targets and checks ÷ plain loops',
      '≤ 4',
      engine.map(({ size, times }) => [size, times.recompute / times.scan]),
      (value) => value <= 4,
    ),
    atSizes(
      'reading ÷ JSON.parse',
      '≤ 0.1',
      engine.map(({ size, times }) => [size, (times.code + times.understand) / times.parse]),
      (value) => value <= 0.1,
    ),
    {
      figure: 'growth of each measure',
      target: 'exponent ≤ 1.1, pairs ≤ 1.25',
      measured:
        steep.length === 0
          ? `all within; the nearest to its bound is ${steepest?.name ?? ''}, ${(steepest?.exponent ?? Number.NaN).toFixed(2)}`
          : steep.map(({ name, exponent }) => `${name} ${exponent.toFixed(2)}`).join(', '),
      isMet: steep.length === 0,
    },
    {
      figure: 'bytes a row held after computing, beyond the coded cells',
      target: '≤ 12',
      measured: held
        ? `${beyond(held).toFixed(0)} (with the coded cells ${held.held.toFixed(0)})`
        : '',
      isMet: held !== undefined && beyond(held) <= 12,
    },
    {
      figure: `memory of the process at ${sizeOf(held?.rows ?? 0)} rows`,
      target: '≤ 1 GB',
      measured: `${((held?.peak ?? Number.NaN) / megabyte).toFixed(0)} MB`,
      isMet: (held?.peak ?? Infinity) <= 1000 * megabyte,
    },
  ];
};

const judgeRivals = ({ rivals, libreOffice }: Bench): Target[] => {
  const ahead = (of: 'twenty' | 'tables') =>
    rivals.map(
      (one) => [one.size, (one[of].DuckDB ?? Number.NaN) / (one[of].ours ?? Number.NaN)] as const,
    );
  const last = libreOffice.at(-1);
  const ours = rivals.find(({ size }) => size === last?.size);
  const targets = [
    atSizes('DuckDB ÷ ours, 20 indicators', '> 1', ahead('twenty'), (value) => value > 1),
    atSizes('DuckDB ÷ ours, 3 tables', '> 1', ahead('tables'), (value) => value > 1),
  ];
  if (last && ours) {
    const factor = (of: 'twenty' | 'tables'): readonly [number, number][] => [
      [last.size, last[of] / (ours[of].ours ?? Number.NaN)],
    ];
    targets.push(
      atSizes('LibreOffice (16) ÷ ours (20)', '≥ 200', factor('twenty'), (value) => value >= 200),
      atSizes('LibreOffice ÷ ours, 3 tables', '≥ 200', factor('tables'), (value) => value >= 200),
    );
  }
  return targets;
};

const judgePresses = ({ presses }: Bench): Target[] => {
  const [small] = presses;
  if (!small) throw new Error('No press was measured');
  const of = (kind: MeasuredPress['kind'], read: (press: MeasuredPress) => number) =>
    presses.map((one) => [one.rows, read(pressOf(one, kind))] as const);
  const named = { first: 'first press', again: 'nothing changed', one: 'one grade changed' };
  const ratios = (['first', 'again', 'one'] as const).map((kind) =>
    atSizes(
      `the press ÷ library and JSON alone, ${named[kind]}`,
      '≤ 2',
      of(kind, ({ ms, bareMs }) => ms / bareMs),
      (value) => value <= 2,
    ),
  );
  const shown = presses.filter(({ rows }) => rows < megabyte);
  const largest = Math.max(
    ...presses.flatMap((one) => one.presses.map(({ largestAnswer }) => largestAnswer)),
  );
  const one = pressOf(small, 'one');
  return [
    ...ratios,
    {
      figure: `trips while the payload is below 2 MB: first press, nothing changed, one grade changed`,
      target: '≤ 3, one more to make sheets',
      measured: small.presses.map(({ trips }) => trips).join(', '),
      isMet: small.presses.every(({ kind, trips }) => trips <= (kind === 'first' ? 4 : 3)),
    },
    {
      figure: 'largest response, above 2 MB of payload',
      target: '2 MB a block, by estimate',
      measured: `${(largest / megabyte).toFixed(2)} MB`,
      isMet: largest <= 2 * megabyte * estimate,
    },
    {
      figure: 'one changed grade: bytes of the request that writes, and of the cells in it',
      target: '≤ 2 KB',
      measured: `${kilobytes(one.lastUp)} KB, ${kilobytes(one.cellsUp)} KB`,
      isMet: one.lastUp <= 2000,
    },
    atSizes(
      'longest stretch without a rest in the first press, nothing compiled yet, ms',
      '≤ 50',
      shown.map((each) => [each.rows, pressOf(each, 'first').coldestTask]),
      (value) => value <= 50,
      (value) => value.toFixed(0),
    ),
    atSizes(
      'the same, median of the rounds, ms',
      '≤ 50',
      shown.map((each) => [
        each.rows,
        Math.max(...each.presses.map(({ longestTask }) => longestTask)),
      ]),
      (value) => value <= 50,
      (value) => value.toFixed(0),
    ),
  ];
};

/** Every target of speed and scale, met or not by what was measured. */
export const judgeTargets = (bench: Bench): readonly Target[] => [
  ...judgeEngine(bench),
  ...judgeRivals(bench),
  ...judgePresses(bench),
];
