import type { WorkbookPort } from '../recalculate';
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
});
