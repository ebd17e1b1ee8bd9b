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

test('a value that the school states itself goes with its evidence into a row of its own', async () => {
  const bench = await workbenches.open({ sample: 'aluksne-2024-2025', width: 320 });
  const { pane } = bench;
  await pane.getByRole('button', { name: 'Rādītāji', exact: true }).click();
  await pane.getByRole('button', { name: /A13 / }).click();
  await pane.getByRole('button', { name: 'Ierakstīt vērtību' }).click();
  await pane.getByLabel('Vērtība', { exact: true }).fill('5');
  await pane.getByLabel('Pierādījums').fill('Pavadzīmes Nr. 3–5');
  await expectNothingCut(pane);
  await expectAccessible(pane);
  await pane.getByRole('button', { name: 'Saglabāt' }).click();
  await pane.getByText('Lapā «Mērījumi» ierakstīt', { exact: false }).waitFor();
  const rows = (await bench.ask('texts', 'Mērījumi', 'A4:F20')) ?? [];
  assert.deepEqual(
    rows.find(([, indicator]) => indicator === 'A13'),
    ['2024./2025.', 'A13', '5', '', '', 'Pavadzīmes Nr. 3–5'],
  );
  await bench.assertClean();
});

test("a goal's status is chosen with the comment that founds it, in English", async () => {
  const bench = await workbenches.open({
    ...{ sample: 'aluksne-2024-2025', language: 'en', width: 320 },
  });
  const { pane } = bench;
  await pane.getByRole('button', { name: 'Indicators', exact: true }).click();
  await pane.getByRole('button', { name: /A12 / }).click();
  await pane.getByRole('button', { name: "Outcome of the year's goal" }).click();
  await pane.getByLabel('Outcome').selectOption('Daļēji sasniegts');
  await pane.getByLabel('Comment that bears it out').fill('Divi no trim kolektīviem');
  await expectNothingCut(pane);
  await expectAccessible(pane);
  await pane.getByRole('button', { name: 'Save' }).click();
  await pane.getByText('Press “Recalculate”', { exact: false }).waitFor();
  const rows = (await bench.ask('texts', 'Gada mērķi', 'A4:Z20')) ?? [];
  const goal = rows.find((cells) => cells.includes('A12'));
  assert.ok(goal, 'the goal keeps its row');
  assert.ok(goal.includes('Daļēji sasniegts'), 'the status stands in its cell');
  assert.ok(goal.includes('Divi no trim kolektīviem'), 'the comment stands in its cell');
  await bench.assertClean();
});
