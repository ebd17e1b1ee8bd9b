import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { after, before, test } from 'node:test';
import { expectAccessible } from './expectAccessible';
import { expectNothingCut } from './expectNothingCut';
import { type OpenWorkbench, startWorkbenches, type Workbenches } from './openWorkbench';

let workbenches: Workbenches;
before(async () => {
  workbenches = await startWorkbenches();
});
after(() => workbenches.stop());

const places = {
  lv: ['Rādītāji', 'Datu pārbaude', 'Plāns', 'Gads', 'Iestatījumi', 'Sākums'],
  en: ['Indicators', 'Data check', 'Plan', 'Year', 'Settings', 'Home'],
} as const;

/** Goes through all places; each must come up whole in the language. */
const expectEveryPlace = async (pane: Frame, language: 'lv' | 'en'): Promise<void> => {
  for (const place of places[language]) {
    await pane.getByRole('button', { name: place, exact: true }).click();
    await pane.getByRole('main', { name: place }).getByRole('button').first().waitFor();
    await pane.getByRole('progressbar').waitFor({ state: 'detached' });
    assert.equal(await pane.getByRole('alert').count(), 0, place);
    await expectAccessible(pane);
    await expectNothingCut(pane);
  }
};

/** The pane's page after it has been loaded anew. */
const freshPane = async ({ page }: OpenWorkbench): Promise<Frame> => {
  const frame = await page.locator('.pane-frame').elementHandle();
  const pane = await frame?.contentFrame();
  assert.ok(pane);
  return pane;
};

test('the language changes in the middle of a recalculation, and every place goes on in it', async () => {
  const bench = await workbenches.open({ width: 320 });
  const { pane } = bench;
  await pane.getByRole('button', { name: 'Pārrēķināt', exact: true }).waitFor();
  await bench.behave('slow');
  await pane.getByRole('button', { name: 'Pārrēķināt', exact: true }).click();
  await pane.getByRole('button', { name: 'Iestatījumi' }).click();
  await pane.getByLabel('Valoda').selectOption({ label: 'English' });
  await pane.getByRole('heading', { name: 'Your data' }).waitFor();
  await bench.behave('usual');
  await pane.getByRole('button', { name: 'Home', exact: true }).click();
  await pane.getByText('Results are up to date', { exact: false }).first().waitFor();
  await expectEveryPlace(pane, 'en');
  await pane.getByRole('button', { name: 'Settings', exact: true }).click();
  await pane.getByLabel('Language').selectOption({ label: 'Latviešu' });
  await pane.getByRole('heading', { name: 'Jūsu dati' }).waitFor();
  await expectEveryPlace(pane, 'lv');
  await bench.assertClean();
});

test('the report of the self-check follows the language', async () => {
  const bench = await workbenches.open({ width: 320 });
  const { pane } = bench;
  await pane.getByRole('button', { name: 'Iestatījumi' }).click();
  await pane.getByRole('button', { name: 'Pārbaudīt', exact: true }).click();
  await pane.getByText('Viss darbojas, kā vajag', { exact: false }).waitFor();
  await pane.getByLabel('Valoda').selectOption({ label: 'English' });
  await pane.getByText('All is as it should be', { exact: false }).waitFor();
  await pane.getByText('Report', { exact: true }).click();
  const report = await pane.getByRole('textbox', { name: 'Report' }).inputValue();
  assert.ok(report.includes('A table that is absent raises no error'));
  await bench.assertClean();
});

test('the workbench changes language and theme under an open pane', async () => {
  const bench = await workbenches.open({ width: 320 });
  const { page, pane } = bench;
  await pane.getByRole('button', { name: 'Pārrēķināt', exact: true }).click();
  await pane.getByText('Rezultāti ir aktuāli').first().waitFor();
  await page.locator('select[name="theme"]').selectOption('dark');
  await bench.until(
    () => pane.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches),
    'the pane to be dark',
  );
  await expectEveryPlace(pane, 'lv');
  await page.locator('select[name="language"]').selectOption('en');
  await page.locator('.pane-frame').waitFor();
  const english = await freshPane(bench);
  await english.getByText('Results are up to date', { exact: false }).first().waitFor();
  await expectEveryPlace(english, 'en');
  await bench.assertClean();
});

test('what is being edited stays when the theme changes and the pane is closed and opened again', async () => {
  const bench = await workbenches.open({ sample: 'aluksne-2024-2025', width: 320 });
  const { page, pane } = bench;
  await pane.getByRole('button', { name: 'Rādītāji', exact: true }).click();
  await pane.getByRole('button', { name: /A38 / }).click();
  await pane.getByRole('button', { name: 'Labot rādītāju' }).click();
  const name = pane.getByRole('textbox', { name: 'Rādītājs', exact: true });
  await name.fill('Sniegums pārbaudījumos');
  await page.locator('select[name="theme"]').selectOption('dark');
  await page.getByRole('button', { name: 'Aizvērt rūti' }).click();
  await bench.ribbon('Rādītāji').click();
  await name.waitFor();
  assert.equal(await name.inputValue(), 'Sniegums pārbaudījumos');
  // The target is shown as people type it.
  assert.equal(await pane.getByLabel('Mērķis', { exact: true }).inputValue(), '70%');
  await expectAccessible(pane);
  await pane.getByRole('button', { name: 'Saglabāt' }).click();
  await pane.getByText('Lapā «Rādītāji» ierakstīta 1 šūna.', { exact: false }).waitFor();
  await bench.assertClean();
});

test('a recalculation goes on while the pane is closed', async () => {
  const bench = await workbenches.open({ sample: 'aluksne-2024-2025', language: 'en' });
  const { page, pane } = bench;
  const before = await bench.ask('sheets');
  await pane.getByRole('button', { name: 'Recalculate', exact: true }).waitFor();
  await bench.behave('slow');
  await pane.getByRole('button', { name: 'Recalculate', exact: true }).click();
  await page.getByRole('button', { name: 'Close the pane' }).click();
  await bench.behave('usual');
  await bench.until(
    async () => (await bench.ask('sheets')).length > before.length,
    'the sheets of results',
  );
  await bench.ribbon('Indicators').click();
  await pane.getByRole('main', { name: 'Indicators' }).waitFor();
  await pane.getByRole('button', { name: 'Home', exact: true }).click();
  await pane.getByText('Results are up to date', { exact: false }).first().waitFor();
  await bench.assertClean();
});

test('after saving in English the sheet is named as it is called in the workbook', async () => {
  const bench = await workbenches.open({
    ...{ sample: 'aluksne-2024-2025', language: 'en', width: 320 },
  });
  const { pane } = bench;
  await pane.getByRole('button', { name: 'Indicators', exact: true }).click();
  await pane.getByRole('button', { name: /A13 / }).click();
  await pane.getByRole('button', { name: 'Enter the value' }).click();
  await pane.getByLabel('Value', { exact: true }).fill('5');
  await pane.getByRole('button', { name: 'Save' }).click();
  await pane.getByText(/^Wrote \d+ cells on sheet “Mērījumi”\./u).waitFor();
  await bench.assertClean();
});
