import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whether the long form runs (`npm run trust`), which writes the table in the documents. */
export const isLong = process.env['TRUST'] === 'long';

/** A line of the table: what was promised, how often it was tried, what came of it. */
export interface Measurement {
  readonly figure: string;
  /** How many cases of what, in a few words: `2520 of 2520 workbooks`. */
  readonly cases: string;
  /** How it was tried, with the numbers of this run. */
  readonly tried: string;
  readonly result: string;
  /** What was found, in a few words; without it, that nothing was broken. */
  readonly found?: string;
  /** Where a trial that ran out of time goes on, the next time the same code is tried. */
  readonly soFar?: Readonly<Record<string, number>>;
}

/** A measurement as it is kept, with the time that the trial took in all its goes. */
export interface KeptMeasurement extends Measurement {
  readonly seconds: number;
}

const folder = join(__dirname, '../out/trust');

/** When each trial of this file began: where the one before it ended; and what earlier goes took. */
const began = new Map<string, number>();
const earlier = new Map<string, number>();
let ended = performance.now();

/** Keeps a measurement of the long form for the table; the short form keeps none. */
export const keepMeasurement = (name: string, measurement: Measurement): void => {
  if (!isLong) return;
  const start = began.get(name) ?? ended;
  began.set(name, start);
  ended = performance.now();
  const seconds = (earlier.get(name) ?? 0) + (ended - start) / 1000;
  mkdirSync(folder, { recursive: true });
  const kept: KeptMeasurement = { ...measurement, seconds };
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(kept));
};

/** Where a trial of this name stopped, if it did; the run throws away what was measured of other code. */
export const readSoFar = (name: string): Readonly<Record<string, number>> => {
  const file = join(folder, `${name}.json`);
  if (!isLong || !existsSync(file)) return {};
  const { soFar, seconds } = JSON.parse(readFileSync(file, 'utf8')) as KeptMeasurement;
  if (soFar) earlier.set(name, seconds);
  return soFar ?? {};
};

/** How much of the long form is run; `TRUST_SHARE=0.05` takes a twentieth. */
const share = Number(process.env['TRUST_SHARE'] ?? 1);

/** How many of so many are tried in the long form. */
export const shareOf = (count: number): number => Math.max(1, Math.ceil(count * share));

/** Minutes after which a trial of the long form begins nothing new; what it tried by then is stated. */
const minutes = Number(process.env['TRUST_MINUTES'] ?? Infinity);

/** Begins the time of a trial; says whether it has some left. The short form, never about time, always has. */
export const beginTime = (): (() => boolean) => {
  const began = performance.now();
  return () => !isLong || performance.now() - began < minutes * 60_000;
};

/** As many of the places as wanted, the first among them, in an order that is spread evenly wherever it is broken off. */
export const spread = <T>(places: readonly T[], wanted: number): T[] => {
  const count = places.length;
  // Steps of the golden section never come close to where they were; without a common divisor they reach every place.
  let step = Math.max(1, Math.floor(count * 0.618));
  while (greatestDivisor(step, count) > 1) step += 1;
  return Array.from(
    { length: Math.min(count, wanted) },
    (_, at) => places[(at * step) % count],
  ).filter((place) => place !== undefined);
};

const greatestDivisor = (one: number, other: number): number =>
  other === 0 ? one : greatestDivisor(other, one % other);
