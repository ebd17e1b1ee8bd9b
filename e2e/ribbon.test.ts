import { after, before, test } from 'node:test';
import { expectAccessible } from './expectAccessible';
import { expectNothingCut } from './expectNothingCut';
import { startWorkbenches, type Workbenches } from './openWorkbench';

let workbenches: Workbenches;
before(async () => {
  workbenches = await startWorkbenches();
});
after(() => workbenches.stop());

const places = {
  lv: ['Rādītāji', 'Datu pārbaude', 'Plāns', 'Gads', 'Sākums'],
  en: ['Indicators', 'Data check', 'Plan', 'Year', 'Home'],
} as const;

for (const language of ['lv', 'en'] as const) {
  const [indicators, findings, plan] = places[language];
  test(`the ribbon leads to the places of the pane (${language})`, async () => {
    const bench = await workbenches.open({ language });
    for (const place of [indicators, findings, plan]) {
      await bench.ribbon(place).click();
      await bench.pane.getByRole('main', { name: place }).waitFor();
    }
    await bench.assertClean();
  });
}

test('every screen is whole in forced colours at 320 pixels', async () => {
  const bench = await workbenches.open({
    ...{ width: 320, browser: { forcedColors: 'active' } },
  });
  const { pane } = bench;
  for (const place of [...places.lv, 'Iestatījumi']) {
    await pane.getByRole('button', { name: place, exact: true }).click();
    await pane.getByRole('main', { name: place }).waitFor();
    await expectAccessible(pane);
    await expectNothingCut(pane);
  }
  await bench.assertClean();
});
