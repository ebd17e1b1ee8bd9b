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

test('language and theme change at once, and the choice of opening is kept', async () => {
  const bench = await workbenches.open({ width: 320 });
  const { pane } = bench;
  await pane.getByRole('button', { name: 'Iestatījumi' }).click();
  await pane.getByLabel('Izskats').selectOption({ label: 'Tumšs' });
  await expectAccessible(pane);
  await pane.getByLabel('Valoda').selectOption({ label: 'English' });
  await pane.getByRole('heading', { name: 'Your data' }).waitFor();
  assert.equal(await pane.evaluate(() => document.documentElement.lang), 'en');
  const opening = pane.getByRole('checkbox');
  assert.equal(await opening.isChecked(), false);
  await opening.check();
  // Elsewhere and back: what is shown then is what the workbook holds.
  await pane.getByRole('button', { name: 'Year', exact: true }).click();
  await pane.getByRole('button', { name: 'Settings' }).click();
  assert.equal(await pane.getByRole('checkbox').isChecked(), true);
  await expectAccessible(pane);
  await expectNothingCut(pane);
  await bench.assertClean();
});

test('the choice of opening is in the saved workbook, and comes back with it', async () => {
  const bench = await workbenches.open({ width: 320 });
  const { page, pane } = bench;
  await pane.getByRole('button', { name: 'Iestatījumi' }).click();
  await pane.getByRole('checkbox').check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Saglabāt .xlsx' }).click(),
  ]);
  const saved = await download.path();
  const checkbox = async () => {
    const frame = await page.locator('.pane-frame').elementHandle();
    const fresh = await frame?.contentFrame();
    assert.ok(fresh);
    // To take the pane away before it has fetched all of itself is a request that fails.
    await fresh.waitForLoadState('networkidle');
    await fresh.getByRole('button', { name: 'Iestatījumi' }).click();
    return fresh.getByRole('checkbox');
  };
  await page.locator('.menu summary').click();
  await page.locator('[data-sample="blank"]').click();
  await page.locator('.file-name', { hasText: 'Jauna' }).waitFor();
  assert.equal(await (await checkbox()).isChecked(), false);
  await page.locator('.menu input[type="file"]').setInputFiles(saved);
  await page.locator('.file-name', { hasText: 'Jauna' }).waitFor({ state: 'detached' });
  assert.equal(await (await checkbox()).isChecked(), true);
  await bench.assertClean();
});

test('the self-check confirms every fact and leaves no sheet behind', async () => {
  const bench = await workbenches.open({ width: 320 });
  const { pane } = bench;
  const before = await bench.ask('sheets');
  await pane.getByRole('button', { name: 'Iestatījumi' }).click();
  await pane.getByRole('button', { name: 'Pārbaudīt', exact: true }).click();
  await pane.getByText('Viss darbojas, kā vajag', { exact: false }).waitFor();
  await pane.getByText('Pārskats').click();
  const report = await pane.getByRole('textbox', { name: 'Pārskats' }).inputValue();
  assert.match(report, /✔/u);
  assert.doesNotMatch(report, /✖/u);
  assert.deepEqual(await bench.ask('sheets'), before);
  await expectAccessible(pane);
  await expectNothingCut(pane);
  await bench.assertClean();
});
