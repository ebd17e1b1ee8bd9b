export const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

/** What one run took, in milliseconds. */
export interface Taken {
  /** Of the processor, over all threads of the process. */
  readonly cpu: number;
  /** By the clock. */
  readonly wall: number;
}

const measureOnce = async (run: () => unknown): Promise<Taken> => {
  // Nobody pays for the litter of who ran before.
  globalThis.gc?.({ type: 'minor' });
  const began = performance.now();
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return { cpu: (user + system) / 1000, wall: performance.now() - began };
};

/**
 * Runs the contestants in turn, so that a slow moment of the machine hits all of them; gives the
 * median of each. Some rounds before only warm up, until everything is compiled.
 *
 * @param warmUps rounds before; short runs need more of them
 * @param read which of the two times counts
 */
export const interleave = async (
  contestants: Readonly<Record<string, () => unknown>>,
  rounds: number,
  warmUps: number,
  read: (taken: Taken) => number = ({ cpu }) => cpu,
): Promise<Record<string, number>> => {
  const times: Record<string, number[]> = {};
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(contestants)) {
      const taken = await measureOnce(run);
      if (round >= 0) (times[name] ??= []).push(read(taken));
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
};

/** Rounds until all is compiled, for a school of so many rows. */
export const warmUpsFor = (rows: number): number =>
  rows < 10_000 ? 150 : rows < 500_000 ? 40 : 10;
