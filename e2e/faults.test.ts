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

test('a cell that is being edited is said with the next step, and the next press succeeds', async () => {
  const bench = await workbenches.open({ width: 320 });
  const { pane } = bench;
  await pane.getByRole('button', { name: 'Pārrēķināt', exact: true }).waitFor();
  await bench.behave('cell-edit');
  await pane.getByRole('button', { name: 'Pārrēķināt', exact: true }).click();
  const notice = pane.getByRole('alert');
  await notice.getByText('Nospiediet Enter, lai pabeigtu', { exact: false }).waitFor();
  await notice.getByText('Tehniskās ziņas').click();
  await expectAccessible(pane);
  await expectNothingCut(pane);
  const details = await notice.getByRole('textbox').inputValue();
  assert.match(details, /Kvalitātes aplis \d/u);
  assert.ok(await notice.getByRole('button', { name: 'Kopēt' }).isEnabled());
  await bench.behave('usual');
  await pane.getByRole('button', { name: 'Pārrēķināt', exact: true }).click();
  await pane.getByText('Rezultāti ir aktuāli').first().waitFor();
  assert.equal(await notice.count(), 0);
  await bench.assertClean();
});

test('a workbook open for reading only is said in English, with the next step', async () => {
  const bench = await workbenches.open({
    ...{ sample: 'aluksne-2024-2025', language: 'en', theme: 'dark', width: 320 },
  });
  const { pane } = bench;
  await bench.behave('read-only');
  await pane.getByRole('button', { name: 'Recalculate', exact: true }).click();
  await pane.getByText('Not recalculated; nothing in the workbook was changed').waitFor();
  await pane.getByText('Open the workbook for editing and try again.').waitFor();
  await expectAccessible(pane);
  await expectNothingCut(pane);
  await bench.behave('usual');
  await pane.getByRole('button', { name: 'Recalculate', exact: true }).click();
  await pane.getByText('Results are up to date', { exact: false }).first().waitFor();
  await bench.assertClean();
});

test('a recalculation that is cancelled before it writes leaves the workbook as it was', async () => {
  const bench = await workbenches.open({ sample: 'aluksne-2024-2025' });
  const { pane } = bench;
  const before = await bench.ask('sheets');
  await pane.getByRole('button', { name: 'Pārrēķināt', exact: true }).waitFor();
  await bench.behave('slow');
  await pane.getByRole('button', { name: 'Pārrēķināt', exact: true }).click();
  await pane.getByRole('button', { name: 'Atcelt' }).click();
  await pane.getByText('Pārrēķins atcelts', { exact: false }).waitFor();
  assert.deepEqual(await bench.ask('sheets'), before);
  await bench.assertClean();
});

test('an Excel that answers no more is said with the next step, and the pane goes on', async () => {
  const bench = await workbenches.open({ width: 320 });
  const { pane } = bench;
  const button = pane.getByRole('button', { name: 'Pārrēķināt', exact: true });
  await button.waitFor();
  await bench.behave('lost');
  await button.click();
  const notice = pane.getByRole('alert');
  await notice.getByText('Excel neatbild', { exact: false }).waitFor();
  await expectAccessible(pane);
  await expectNothingCut(pane);
  await bench.behave('usual');
  await button.click();
  await pane.getByText('Rezultāti ir aktuāli').first().waitFor();
  await bench.assertClean();
});

test('protected sheets are said before anything is written, and written once they are open', async () => {
  const bench = await workbenches.open({ sample: 'ludza-2025-2028', width: 320 });
  const { pane } = bench;
  await pane.getByRole('button', { name: 'Pārrēķināt', exact: true }).waitFor();
  const before = await bench.ask('sheets');
  await bench.behave('protected');
  await pane.getByRole('button', { name: 'Pārrēķināt', exact: true }).click();
  await pane.getByText('ir aizsargāta', { exact: false }).first().waitFor();
  await expectNothingCut(pane);
  assert.deepEqual(await bench.ask('sheets'), before);
  await bench.behave('usual');
  await pane.getByRole('button', { name: 'Pārrēķināt', exact: true }).click();
  await pane.getByText('Rezultāti ir aktuāli').first().waitFor();
  await bench.assertClean();
});

test('data too large for one message are said with what to do, and the pane goes on', async () => {
  const bench = await workbenches.open({ width: 320, theme: 'dark' });
  const { pane } = bench;
  const button = pane.getByRole('button', { name: 'Pārrēķināt', exact: true });
  await button.waitFor();
  await bench.behave('too-large');
  await button.click();
  const notice = pane.getByRole('alert');
  await notice.getByText('Datu ir vairāk, nekā Excel spēj', { exact: false }).waitFor();
  await expectAccessible(pane);
  await expectNothingCut(pane);
  // Places that read for themselves say it too, and read again once asked.
  await pane.getByRole('button', { name: 'Plāns', exact: true }).click();
  await notice.getByText('Datu ir vairāk, nekā Excel spēj', { exact: false }).waitFor();
  await bench.behave('usual');
  await pane.getByRole('button', { name: 'Mēģināt vēlreiz' }).click();
  await pane.getByRole('heading', { name: /^1\. / }).waitFor();
  await pane.getByRole('button', { name: 'Sākums', exact: true }).click();
  await button.click();
  await pane.getByText('Rezultāti ir aktuāli').first().waitFor();
  await bench.assertClean();
});

test('over a slow network the pane says what it is busy with, and ends where it should', async () => {
  const bench = await workbenches.open({ language: 'en', width: 320 });
  const { pane } = bench;
  await pane.getByRole('button', { name: 'Recalculate', exact: true }).waitFor();
  await bench.behave('slow');
  await pane.getByRole('button', { name: 'Recalculate', exact: true }).click();
  await pane.getByRole('progressbar', { name: 'Recalculating' }).waitFor();
  await pane.getByText('Reading the tables…').waitFor();
  await expectAccessible(pane);
  await pane.getByText('Written', { exact: true }).waitFor();
  await pane.getByRole('button', { name: 'Indicators', exact: true }).click();
  await pane.getByText('Reading the workbook…').waitFor();
  await pane.getByRole('button', { name: /L1 / }).waitFor();
  await bench.assertClean();
});

test('a check that Excel breaks off is said where it was asked for', async () => {
  const bench = await workbenches.open({ width: 320 });
  const { pane } = bench;
  await pane.getByRole('button', { name: 'Datu pārbaude', exact: true }).click();
  const check = pane.getByRole('button', { name: 'Pārbaudīt datus' });
  await check.waitFor();
  await bench.behave('cell-edit');
  await check.click();
  await pane.getByRole('alert').getByText('Nospiediet Enter, lai', { exact: false }).waitFor();
  await expectAccessible(pane);
  await bench.behave('usual');
  await check.click();
  await pane.getByRole('button', { name: 'Iet uz šūnu' }).first().waitFor();
  assert.equal(await pane.getByRole('alert').count(), 0);
  await bench.assertClean();
});
