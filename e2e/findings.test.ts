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

test('a finding leads to its cell', async () => {
  const bench = await workbenches.open({ sample: 'ludza-2025-2028', width: 320 });
  const { pane } = bench;
  await pane.getByRole('button', { name: 'Datu pārbaude', exact: true }).click();
  await pane.getByRole('button', { name: 'Pārbaudīt datus' }).click();
  const item = pane.getByRole('listitem').filter({ hasText: 'Iet uz šūnu' }).first();
  await item.waitFor();
  await expectAccessible(pane);
  await expectNothingCut(pane);
  const [, sheet, row] =
    /Lapa «(.+?)», (\d+)\. rinda/u.exec((await item.textContent()) ?? '') ?? [];
  assert.ok(sheet !== undefined && row !== undefined);
  await item.getByRole('button', { name: 'Iet uz šūnu' }).click();
  await bench.until(async () => (await bench.ask('activeSheet')) === sheet, sheet);
  await bench.until(async () => /\d+$/.exec(await bench.ask('selection'))?.[0] === row, row);
  await bench.assertClean();
});

test('grades with words behind them are mended, one and then all of their kind', async () => {
  const bench = await workbenches.open({ sample: 'clean-2025-2027', width: 320 });
  const { pane } = bench;
  const written = ['7 balles', '6 balles', '9 balles'];
  for (const [index, text] of written.entries()) {
    await bench.type('Vērtējumi', `J${String(4 + index)}`, text);
  }
  const grades = async () => (await bench.ask('texts', 'Vērtējumi', 'J4:J6'))?.flat().join();
  assert.equal(await grades(), written.join());
  await pane.getByRole('button', { name: 'Datu pārbaude', exact: true }).click();
  await pane.getByRole('button', { name: 'Pārbaudīt datus' }).click();
  await pane.getByRole('button', { name: 'Labot…' }).first().click();
  await pane.getByText('Aile «Vērtējums»: «7 balles» → «7» (1 šūna)').waitFor();
  // Nothing is mended before somebody has seen what will change.
  assert.equal(await grades(), written.join());
  await pane.getByRole('button', { name: 'Labot 1 šūnu' }).click();
  await pane.getByText('Izlabota 1 šūna.', { exact: false }).waitFor();
  assert.equal(await grades(), '7,6 balles,9 balles');
  await pane.getByRole('button', { name: 'Pārbaudīt vēlreiz' }).click();
  await pane.getByRole('button', { name: 'Labot visus…' }).click();
  await pane.getByText('Aile «Vērtējums»: «9 balles» → «9» (1 šūna)').waitFor();
  await expectAccessible(pane);
  await expectNothingCut(pane);
  await pane.getByRole('button', { name: 'Labot 2 šūnas' }).click();
  await pane.getByText('Izlabotas 2 šūnas.', { exact: false }).waitFor();
  assert.equal(await grades(), '7,6,9');
  await bench.assertClean();
});
