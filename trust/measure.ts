import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whether the long form runs (`npm run trust`), which writes the table in the documents. */
export const isLong = process.env['TRUST'] === 'long';

/** A line of the table: what was promised, how often it was tried, what came of it. */
export interface Measurement {
  readonly figure: string;
  /** How it was tried, with the numbers of this run. */
  readonly tried: string;
  readonly result: string;
}

const folder = join(__dirname, '../out/trust');

/** Keeps a measurement of the long form for the table; the short form keeps none. */
export const keepMeasurement = (name: string, measurement: Measurement): void => {
  if (!isLong) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(measurement));
};

/** How much of the long form is run; `TRUST_SHARE=0.05` takes a twentieth. */
const share = Number(process.env['TRUST_SHARE'] ?? 1);

/** How many of so many are tried in the long form. */
export const shareOf = (count: number): number => Math.max(1, Math.ceil(count * share));

/** As many of the places as wanted, spread evenly, the first among them. */
export const spread = <T>(places: readonly T[], wanted: number): T[] => {
  const step = Math.max(1, Math.ceil(places.length / wanted));
  return places.filter((_, at) => at % step === 0);
};
