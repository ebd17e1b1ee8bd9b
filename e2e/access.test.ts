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

for (const language of ['lv', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`the pane is accessible (${language}, ${theme})`, async () => {
      const bench = await workbenches.open({ language, theme, width: 320 });
      await expectAccessible(bench.pane);
      await bench.pane.getByRole('button', { name: /^(Pārrēķināt|Recalculate)$/ }).click();
      await bench.page.locator('.workbench[data-busy="false"]').waitFor();
      await bench.pane.getByRole('button', { name: /^(Pārrēķināt|Recalculate)$/ }).waitFor();
      await expectAccessible(bench.pane);
      await expectNothingCut(bench.pane);
      await bench.assertClean();
    });
  }
}

test('nothing of the pane is cut at 200 % zoom', async () => {
  // At 200 % a pane of 640 pixels of the screen has 320 of CSS, each drawn as two.
  const bench = await workbenches.open({ width: 320, browser: { deviceScaleFactor: 2 } });
  assert.equal(await bench.pane.evaluate(() => window.innerWidth), 320);
  await expectNothingCut(bench.pane);
  await bench.assertClean();
});

const places = {
  lv: ['Sākums', 'Rādītāji', 'Datu pārbaude', 'Plāns', 'Gads', 'Iestatījumi'],
  en: ['Home', 'Indicators', 'Data check', 'Plan', 'Year', 'Settings'],
} as const;

for (const [name, setting] of Object.entries({
  'in Latvian, at 200 % zoom': { language: 'lv', browser: { deviceScaleFactor: 2 } },
  'in English, dark': { language: 'en', theme: 'dark' },
  'in forced colours': { language: 'lv', browser: { forcedColors: 'active' } },
} as const)) {
  test(`every place is whole and accessible ${name}`, async () => {
    const bench = await workbenches.open({ ...setting, width: 320 });
    const { pane } = bench;
    await pane.getByRole('button', { name: /^(Pārrēķināt|Recalculate)$/ }).click();
    for (const place of places[setting.language]) {
      await pane.getByRole('button', { name: place, exact: true }).click();
      await pane.getByRole('main', { name: place }).getByRole('heading').first().waitFor();
      await pane.getByRole('progressbar').waitFor({ state: 'detached' });
      await expectAccessible(pane);
      await expectNothingCut(pane);
    }
    await bench.assertClean();
  });
}

test('the pane is dark where the browser is', async () => {
  const bench = await workbenches.open({ theme: 'dark' });
  const dark = () => bench.pane.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await bench.until(dark, 'the pane to be dark');
  await bench.assertClean();
});

test('the pane shows its controls in forced colours', async () => {
  const bench = await workbenches.open({ browser: { forcedColors: 'active' } });
  assert.equal(
    await bench.pane.evaluate(() => matchMedia('(forced-colors: active)').matches),
    true,
  );
  await expectAccessible(bench.pane);
  await bench.assertClean();
});

test('the keys alone recalculate', async () => {
  const bench = await workbenches.open();
  await bench.page.locator('.pane-head button').focus();
  const isOnButton = () =>
    bench.pane.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.localName === 'button' && activeElement.textContent === 'Pārrēķināt';
    });
  for (let presses = 0; presses < 30 && !(await isOnButton()); presses++) {
    await bench.page.keyboard.press('Tab');
  }
  assert.ok(await isOnButton(), 'Tab does not reach the button');
  await bench.page.keyboard.press('Enter');
  await bench.pane.getByText('Rezultāti ir aktuāli').first().waitFor();
  await bench.assertClean();
});
