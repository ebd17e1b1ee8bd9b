import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { openWorkbook } from '../host/file/openWorkbook';
import { expectAccessible } from './expectAccessible';
import { expectNothingCut } from './expectNothingCut';
import { startWorkbenches, type Workbenches } from './openWorkbench';

let workbenches: Workbenches;
before(async () => {
  workbenches = await startWorkbenches();
});
after(() => workbenches.stop());

test('a year is frozen into the history and let go again', async () => {
  const bench = await workbenches.open({ sample: 'aluksne-2024-2025', width: 320 });
  const { pane } = bench;
  const stamps = async () =>
    ((await bench.ask('texts', 'Vēsture', 'A4:F120')) ?? []).flatMap(
      ([year = '', , , , , stamp]) => (year.startsWith('2024') ? [stamp ?? ''] : []),
    );
  await pane.getByRole('button', { name: 'Gads', exact: true }).click();
  await pane.getByRole('button', { name: 'Fiksēt gadu' }).click();
  await pane.getByText('2024./2025. mācību gads ir fiksēts.', { exact: false }).waitFor();
  const frozen = await stamps();
  assert.ok(frozen.length > 0 && frozen.every((stamp) => /\d/u.test(stamp)));
  await pane.getByRole('button', { name: 'Atcelt fiksēšanu' }).click();
  await pane.getByText('2024./2025. mācību gada fiksēšana ir atcelta.', { exact: false }).waitFor();
  assert.deepEqual(
    await stamps(),
    frozen.map(() => '-'),
  );
  await expectAccessible(pane);
  await expectNothingCut(pane);
  await bench.assertClean();
});

test('the next school year begins with the pupils of this one, in English and dark', async () => {
  const bench = await workbenches.open({
    ...{ sample: 'aluksne-2024-2025', language: 'en', theme: 'dark', width: 320 },
  });
  const { pane } = bench;
  const nextYear = async () =>
    ((await bench.ask('texts', 'Izglītojamie', 'A4:N600')) ?? []).filter((row) =>
      row.includes('2025./2026.'),
    ).length;
  assert.equal(await nextYear(), 0);
  await pane.getByRole('button', { name: 'Year', exact: true }).click();
  await pane.getByRole('button', { name: 'Begin the next year' }).click();
  await bench.until(async () => (await nextYear()) > 0, 'pupils of the next year');
  await pane.getByRole('status').filter({ hasText: '2025./2026.' }).first().waitFor();
  await expectAccessible(pane);
  await expectNothingCut(pane);
  await bench.assertClean();
});

test('a copy for others is made, and the workbook stays as it is', async () => {
  const bench = await workbenches.open({ sample: 'clean-2025-2027', width: 320 });
  const { pane, page } = bench;
  await pane.getByRole('button', { name: 'Pārrēķināt', exact: true }).click();
  await pane.getByText('Rezultāti ir aktuāli').first().waitFor();
  const before = await bench.ask('sheets');
  await pane.getByRole('button', { name: 'Gads', exact: true }).click();
  const [copy] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('button', { name: 'Izveidot kopiju' }).click(),
  ]);
  const { book } = openWorkbook(new Uint8Array(readFileSync(await copy.path())));
  assert.ok(book.sheet('Mērķu izpilde'));
  assert.equal(book.sheet('Izglītojamie'), null);
  await pane.getByRole('status').filter({ hasText: 'Mērķu izpilde' }).waitFor();
  assert.deepEqual(await bench.ask('sheets'), before);
  await expectAccessible(pane);
  await expectNothingCut(pane);
  await bench.assertClean();
});
