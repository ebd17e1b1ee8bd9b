import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ExcelFault } from '../excel/ExcelFault';
import type { Outcome } from '../taskpane/run/RecalculationRun';
import { computed, finding, refused } from '../taskpane/testing/reports';
import { createCommands, registerCommands } from './registerCommands';

const at = new Date(2026, 10, 22);

/** Runs the ribbon's recalculation to an outcome and tells what happened. */
const press = async (recalculate: () => Promise<Outcome>) => {
  const event = { completed: jest.fn() };
  const showPane = jest.fn().mockResolvedValue(undefined);
  const commands = createCommands({ recalculate, showPane, goTo: () => undefined });
  const end = commands.recalculate(event as unknown as Office.AddinCommands.Event);
  const error = await end.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return { completed: event.completed.mock.calls.length, shown: showPane.mock.calls.length, error };
};

describe("the ribbon's Pārrēķināt", () => {
  it('completes without the pane when all is well', async () => {
    const outcome: Outcome = { kind: 'reported', report: computed(), at, onlyChecked: false };
    expect(await press(async () => outcome)).toEqual({ completed: 1, shown: 0, error: null });
  });

  it('opens the pane on a refusal and on a fault, and completes', async () => {
    const report = refused(finding('error', 'Lapa ir aizsargāta.'));
    const fault = new ExcelFault('conflict', 'twice');
    const outcomes: readonly Outcome[] = [
      { kind: 'reported', report, at, onlyChecked: false },
      { kind: 'failed', fault, at },
    ];
    for (const outcome of outcomes) {
      expect(await press(async () => outcome)).toEqual({ completed: 1, shown: 1, error: null });
    }
  });

  it('completes even when something of ours throws, and hides nothing', async () => {
    const boom = new Error('boom');
    expect(await press(() => Promise.reject(boom))).toEqual({
      completed: 1,
      shown: 0,
      error: boom,
    });
  });
});

it.each([
  ['openIndicators', 'indicators'],
  ['openFindings', 'findings'],
  ['openPlan', 'plan'],
] as const)('%s leads to its place before the pane opens, and completes', async (name, place) => {
  const calls: string[] = [];
  const commands = createCommands({
    recalculate: jest.fn(),
    showPane: async () => calls.push('shown'),
    goTo: (to) => calls.push(to),
  });
  const event = { completed: () => calls.push('completed') };
  await commands[name](event as unknown as Office.AddinCommands.Event);
  expect(calls).toEqual([place, 'shown', 'completed']);
});

it('registers every function that the manifest names', () => {
  const manifest = readFileSync(path.join(__dirname, '../../manifest.xml'), 'utf8');
  const named = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, n]) => n);
  const associate = jest.fn();
  const office = { actions: { associate } } as unknown as typeof Office;
  registerCommands(office, {
    recalculate: jest.fn(),
    showPane: jest.fn(),
    goTo: jest.fn(),
  });
  expect(named).not.toHaveLength(0);
  expect(associate.mock.calls.map(([name]: unknown[]) => name)).toEqual(named);
});
