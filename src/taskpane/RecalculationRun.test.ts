import { ExcelFault } from '../excel/ExcelFault';
import { createRecalculationRun } from './RecalculationRun';
import { computed } from './testing/reports';

const at = new Date(2026, 10, 22, 14, 5);

describe('createRecalculationRun', () => {
  it('tells every change: running, the steps, the outcome', async () => {
    const report = computed();
    const run = createRecalculationRun({
      recalculate: async (onStep) => {
        onStep('read');
        onStep('write');
        return report;
      },
      now: () => at,
    });
    const seen: unknown[] = [];
    run.subscribe(() => seen.push({ ...run.getState() }));
    const outcome = await run.start();
    expect(outcome).toEqual({ kind: 'reported', report, at });
    expect(seen).toEqual([
      { running: true, step: null, last: null },
      { running: true, step: 'read', last: null },
      { running: true, step: 'write', last: null },
      { running: false, step: null, last: outcome },
    ]);
  });

  it('joins the one that is under way, and begins anew after it', async () => {
    let begun = 0;
    const run = createRecalculationRun({
      recalculate: async () => {
        begun += 1;
        return computed();
      },
      now: () => at,
    });
    await Promise.all([run.start(), run.start()]);
    expect(begun).toBe(1);
    await run.start();
    expect(begun).toBe(2);
  });

  it('ends in a fault whatever was thrown, and keeps what it was', async () => {
    const thrown = new TypeError('boom');
    const outcomes = [thrown, new ExcelFault('conflict', 'twice')].map((error) =>
      createRecalculationRun({ recalculate: () => Promise.reject(error), now: () => at }).start(),
    );
    const [unknown, conflict] = await Promise.all(outcomes);
    expect(unknown).toMatchObject({ kind: 'failed', fault: { code: 'unknown', cause: thrown } });
    expect(conflict).toMatchObject({ kind: 'failed', fault: { code: 'conflict' } });
  });

  it('calls nobody who no longer listens', async () => {
    const run = createRecalculationRun({ recalculate: async () => computed(), now: () => at });
    const listener = jest.fn();
    run.subscribe(listener)();
    await run.start();
    expect(listener).not.toHaveBeenCalled();
  });
});
