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

test('an edited grade puts the results out of date, and a recalculation changes them', async () => {
  const bench = await workbenches.open({ sample: 'clean-2025-2027' });
  const results = async () => JSON.stringify(await bench.ask('texts', targets, 'A5:Z40'));
  const recalculate = bench.pane.getByRole('button', { name: 'Pārrēķināt', exact: true });
  await recalculate.click();
  await bench.pane.getByText('Rezultāti ir aktuāli').first().waitFor();
  for (const row of [4, 5, 6, 8]) await bench.type('Vērtējumi', `J${String(row)}`, '2');
  await bench.pane.getByText('Dati ir mainīti pēc pārrēķina').first().waitFor();
  // The formulas beside the values follow the data at once; the values wait for the button.
  const outdated = await results();
  await recalculate.click();
  await bench.pane.getByText('Rezultāti ir aktuāli').first().waitFor();
  assert.notEqual(await results(), outdated);
  await bench.assertClean();
});
