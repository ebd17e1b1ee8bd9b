import type { WorkbookPort } from '../recalculate';
import type { Steps } from '../workbook/Steps';
import { paceAtOnce } from '../workbook/testing/paceAtOnce';
import { watchSteps } from './watchSteps';

describe('watchSteps', () => {
  it('tells each step before it begins, and passes on what was asked and answered', async () => {
    const told: string[] = [];
    const grid = { tables: [] };
    const workbook = {
      read: (tables: readonly string[]) => {
        told.push(`reading ${tables.join()}`);
        return Promise.resolve(grid);
      },
      look: () => Promise.reject(new Error('gone')),
    } as unknown as WorkbookPort;
    const watched = watchSteps(workbook, (step) => told.push(step));

    expect(await watched.read(['Raditaji'])).toBe(grid);
    await expect(watched.look({ tables: [], ranges: [], pages: [], charts: [] })).rejects.toThrow(
      'gone',
    );
    expect(told).toEqual(['read', 'reading Raditaji', 'look']);
  });

  it('tells of computing at every step, and an error of the listener ends it', async () => {
    const done: number[] = [];
    const steps = (function* (): Steps<void> {
      for (let step = 1; ; step += 1) {
        done.push(step);
        yield;
      }
    })();
    let heard = 0;
    const port = { pace: paceAtOnce } as unknown as WorkbookPort;
    const watched = watchSteps(port, (step) => {
      expect(step).toBe('compute');
      heard += 1;
      if (heard === 4) throw new Error('cancelled');
    });
    await expect(watched.pace(steps)).rejects.toThrow('cancelled');
    expect(done).toEqual([1, 2, 3]);
  });
});
