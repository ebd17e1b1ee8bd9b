import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startWorkbenches, type Workbenches } from './openWorkbench';

let workbenches: Workbenches;
before(async () => {
  workbenches = await startWorkbenches();
});
after(() => workbenches.stop());

const targets = 'Mērķu izpilde';

test('the pane recalculates, and the results stand in the grid', async () => {
  const bench = await workbenches.open({ sample: 'aluksne-2024-2025' });
  assert.ok(!(await bench.ask('sheets')).includes(targets));
  await bench.pane.getByRole('button', { name: 'Pārrēķināt' }).click();
  await bench.until(async () => (await bench.ask('sheets')).includes(targets), 'the new sheet');
  await bench.pane.getByText('Ierakstīts').first().waitFor();
  await bench.goTo(targets, 'A5');
  const [[id = ''] = []] = (await bench.ask('texts', targets, 'A5')) ?? [];
  assert.notEqual(id, '');
  await bench.page.locator('[data-cell="A5"]', { hasText: id }).waitFor();
  await bench.assertClean();
});

test('the ribbon recalculates without the pane', async () => {
  const bench = await workbenches.open({ sample: 'aluksne-2024-2025', language: 'en' });
  await bench.page.getByRole('button', { name: 'Close the pane' }).click();
  await bench.ribbon('Recalculate').click();
  await bench.until(async () => (await bench.ask('sheets')).length > 21, 'the new sheets');
  await bench.assertClean();
});

test('what is typed as Latvian Excel takes it becomes a number', async () => {
  const bench = await workbenches.open({ sample: 'clean-2025-2027' });
  await bench.type('Mērījumi', 'H9', '7,5');
  await bench.until(
    async () => (await bench.ask('texts', 'Mērījumi', 'H9'))?.[0]?.[0] === '7.5',
    '7.5 in H9',
  );
  await bench.page.locator('[data-cell="H9"]', { hasText: '7,5' }).waitFor();
  await bench.assertClean();
});
