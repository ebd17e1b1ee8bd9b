import type { Steps } from '../workbook/Steps';
import { takeTurns, type Turns } from './takeTurns';

/** Work of so many steps; `log` says when each was done. */
const work = function* (count: number, log: string[]): Steps<string> {
  for (let step = 1; step <= count; step += 1) {
    log.push(`step ${step}`);
    if (step < count) yield;
  }
  return 'made';
};

/** Turns of so many steps. */
const turnsOf = (steps: number, log: string[]): Turns => {
  let taken = 0;
  return {
    isOver: () => {
      taken += 1;
      return taken >= steps;
    },
    begin: () => {
      taken = 0;
      log.push('turn');
    },
    rest: () => Promise.resolve().then(() => void log.push('rest')),
  };
};

describe('takeTurns', () => {
  it('rests when a turn is over, goes on after it, and gives what was made', async () => {
    const log: string[] = [];
    expect(await takeTurns(turnsOf(2, log))(work(5, log))).toBe('made');
    expect(log).toEqual([
      ...['rest', 'turn', 'step 1', 'step 2'],
      ...['rest', 'turn', 'step 3', 'step 4'],
      ...['rest', 'turn', 'step 5'],
    ]);
  });

  it('lets others have the thread between two turns', async () => {
    const log: string[] = [];
    let isOver = false;
    const others = new Promise<void>((resolve) =>
      setImmediate(() => {
        isOver = true;
        log.push('somebody else');
        resolve();
      }),
    );
    const endless = function* (): Steps<void> {
      while (!isOver) yield;
    };
    // Would never end if the turns followed each other without a rest.
    await Promise.all([takeTurns()(endless()), others]);
    expect(log).toEqual(['somebody else']);
  });

  it('ends with the error of a step', async () => {
    const failing = (function* (): Steps<never> {
      yield;
      throw new Error('cancelled');
    })();
    await expect(takeTurns()(failing)).rejects.toThrow('cancelled');
  });
});
