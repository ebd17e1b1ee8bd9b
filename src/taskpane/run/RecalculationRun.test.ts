import { ExcelFault } from '../../excel/ExcelFault';
import type { Step } from '../../excel/watchSteps';
import { createRecalculationRun } from './RecalculationRun';
import { computed } from '../testing/reports';

const unasked = () => Promise.reject(new Error('nobody asked for a check'));
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
      check: unasked,
      now: () => at,
    });
    const seen: unknown[] = [];
    run.subscribe(() => seen.push({ ...run.get() }));
    const outcome = await run.start();
    expect(outcome).toEqual({ kind: 'reported', report, at, onlyChecked: false });
    expect(seen).toEqual([
      { running: true, step: null, canCancel: true, last: null, report: null },
      { running: true, step: 'read', canCancel: true, last: null, report: null },
      { running: true, step: 'write', canCancel: false, last: null, report: null },
      { running: false, step: null, canCancel: false, last: outcome, report },
    ]);
  });

  it('joins the one that is under way, and begins anew after it', async () => {
    let begun = 0;
    const run = createRecalculationRun({
      recalculate: async () => {
        begun += 1;
        return computed();
      },
      check: unasked,
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
      createRecalculationRun({
        recalculate: () => Promise.reject(error),
        check: unasked,
        now: () => at,
      }).start(),
    );
    const [unknown, conflict] = await Promise.all(outcomes);
    expect(unknown).toMatchObject({ kind: 'failed', fault: { code: 'unknown', cause: thrown } });
    expect(conflict).toMatchObject({ kind: 'failed', fault: { code: 'conflict' } });
  });

  it('can be cancelled until the first writing begins, and keeps the figures of before', async () => {
    const steps: Step[] = [];
    let cancelAt: Step | null = null;
    let changes = 0;
    const report = computed();
    const run = createRecalculationRun({
      recalculate: async (onStep) => {
        for (const step of [
          'read',
          'compute',
          'compute',
          'look',
          'write',
          'look',
          'write',
        ] as const) {
          onStep(step);
          steps.push(step);
          if (step === cancelAt) run.cancel();
        }
        return report;
      },
      check: unasked,
      now: () => at,
    });
    const forget = run.subscribe(() => {
      changes += 1;
    });
    await run.start();
    forget();
    // Begin, six steps (computing told twice is one), end.
    expect(changes).toBe(8);
    cancelAt = 'compute';
    steps.length = 0;
    expect(await run.start()).toEqual({ kind: 'cancelled', at });
    expect(steps).toEqual(['read', 'compute']);
    cancelAt = 'look';
    steps.length = 0;
    expect(await run.start()).toEqual({ kind: 'cancelled', at });
    expect(steps).toEqual(['read', 'compute', 'compute', 'look']);
    expect(run.get()).toMatchObject({ running: false, canCancel: false, report });

    cancelAt = 'write';
    steps.length = 0;
    expect((await run.start()).kind).toBe('reported');
    expect(steps).toHaveLength(7);
  });

  it('checks without recalculating, and says that it was only that', async () => {
    const report = computed();
    const run = createRecalculationRun({
      recalculate: unasked,
      check: async () => report,
      now: () => at,
    });
    expect(await run.check()).toEqual({ kind: 'reported', report, at, onlyChecked: true });
    expect(run.get().report).toBe(report);
  });

  it('calls nobody who no longer listens', async () => {
    const run = createRecalculationRun({
      recalculate: async () => computed(),
      check: unasked,
      now: () => at,
    });
    const listener = jest.fn();
    run.subscribe(listener)();
    await run.start();
    expect(listener).not.toHaveBeenCalled();
  });
});
