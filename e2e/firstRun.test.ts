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

test('an empty book becomes a workbook with a catalogue, and is checked without being written', async () => {
  const bench = await workbenches.open({ sample: 'blank', width: 320 });
  const { pane } = bench;
  await pane.getByRole('heading', { name: 'Ko nekad neaiztiek' }).waitFor();
  await expectAccessible(pane);
  await expectNothingCut(pane);
  await pane.getByLabel('Rādītāju sagatave').selectOption({ label: 'Vispārizglītojoša skola' });
  await pane.getByRole('button', { name: 'Izveidot darbgrāmatu' }).click();
  const check = pane.getByRole('button', { name: 'Pārbaudīt šo darbgrāmatu' });
  await check.waitFor();
  const made = await bench.ask('sheets');
  for (const sheet of ['Iestatījumi', 'Rādītāji', 'Izglītojamie', 'Vērtējumi', 'Prioritātes']) {
    assert.ok(made.includes(sheet), sheet);
  }
  const catalogue = (await bench.ask('texts', 'Rādītāji', 'A4:A12')) ?? [];
  assert.ok(catalogue.every(([id]) => id !== ''));
  await check.click();
  await pane.getByText(/^Pārbaudīts .*; darbgrāmatā nekas nav rakstīts/).waitFor();
  assert.deepEqual(await bench.ask('sheets'), made);
  await expectAccessible(pane);
  await expectNothingCut(pane);
  await bench.assertClean();
});

test('a workbook of somebody else’s is offered to be checked, in English and dark', async () => {
  const bench = await workbenches.open({
    ...{ sample: 'aluksne-2024-2025', language: 'en', theme: 'dark', width: 320 },
  });
  const { pane } = bench;
  await pane.getByRole('button', { name: 'Check this workbook' }).waitFor();
  await expectAccessible(pane);
  await expectNothingCut(pane);
  const before = await bench.ask('sheets');
  await pane.getByRole('button', { name: 'Check this workbook' }).click();
  await pane.getByText('nothing was written', { exact: false }).first().waitFor();
  assert.deepEqual(await bench.ask('sheets'), before);
  await bench.assertClean();
});
