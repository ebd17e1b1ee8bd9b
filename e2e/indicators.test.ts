import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { expectAccessible } from './expectAccessible';
import { expectNothingCut } from './expectNothingCut';
import { startWorkbenches, type Workbenches } from './openWorkbench';

let workbenches: Workbenches;
before(async () => {
  workbenches = await startWorkbenches();
});
after(() => workbenches.stop());

test('a value opens into what it is made of, and its rows are selected in their sheet', async () => {
  const bench = await workbenches.open({ sample: 'aluksne-2024-2025', width: 320 });
  const { pane } = bench;
  await pane.getByRole('button', { name: 'Rādītāji', exact: true }).click();
  await pane.getByLabel('Meklēt rādītāju').fill('uzsakot macibu gadu');
  await pane.getByRole('button', { name: /A1 / }).click();
  await expectNothingCut(pane);
  await expectAccessible(pane);
  await pane.getByRole('button', { name: 'Parādīt rindas' }).click();
  await pane.getByText('Lapā iezīmētas 147 rindas.').waitFor();
  assert.equal(await bench.ask('activeSheet'), 'Izglītojamie');
  assert.equal(await bench.ask('selection'), 'A4:N150');
  await bench.assertClean();
});

test('a row of the catalogue is edited by keyboard alone, seen before it is saved, and stands in its cell', async () => {
  const bench = await workbenches.open({ sample: 'aluksne-2024-2025', width: 320 });
  const { pane, page } = bench;
  await pane.getByRole('button', { name: 'Rādītāji', exact: true }).press('Enter');
  await pane.getByRole('button', { name: /A38 / }).press('Enter');
  await pane.getByRole('button', { name: 'Labot rādītāju' }).press('Enter');
  await pane.getByText('84,89\u00a0% (118 no 139)').waitFor();
  const [condition] = await pane.getByLabel('Nosacījums tekstā').all();
  await condition?.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Izglītojamā līmenis = Augsts');
  // 17 of 139 are at the high level, as the school's report has it.
  await pane.getByText('12,23\u00a0% (17 no 139)').waitFor();
  await expectNothingCut(pane);
  await expectAccessible(pane);
  await pane.getByRole('button', { name: 'Saglabāt' }).press('Enter');
  await pane.getByText('Lapā «Rādītāji» ierakstīta 1 šūna.').waitFor();
  const texts = (await bench.ask('texts', 'Rādītāji', 'A4:H120')) ?? [];
  const row = texts.find(([id]) => id === 'A38');
  assert.equal(row?.[7], 'Izglītojamā līmenis = Augsts');
  // Focus is back where it was.
  const focused = await pane.evaluate(() => document.activeElement?.textContent);
  assert.match(focused ?? '', /A38 /);
  await bench.assertClean();
});

test('the plan shows its priorities and leads to their row, in English and dark', async () => {
  const bench = await workbenches.open({ language: 'en', theme: 'dark', width: 320 });
  const { pane } = bench;
  await pane.getByRole('button', { name: 'Plan', exact: true }).click();
  await pane.locator('summary').nth(2).click();
  await expectNothingCut(pane);
  await expectAccessible(pane);
  await pane.getByRole('button', { name: 'Go to the sheet' }).click();
  await bench.until(
    async () => (await bench.ask('activeSheet')) === 'PDCA 2026-2027',
    'the sheet of the plan',
  );
  assert.equal(await bench.ask('selection'), 'A7');
  await bench.assertClean();
});
