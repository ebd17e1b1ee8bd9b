import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startWorkbenches, type Workbenches } from './openWorkbench';
import { pressKeys } from './pressKeys';

let workbenches: Workbenches;
before(async () => {
  workbenches = await startWorkbenches();
});
after(() => workbenches.stop());

test('the keys alone make a workbook and check it', async () => {
  const bench = await workbenches.open({ sample: 'blank', width: 320 });
  const { pane } = bench;
  await pane.getByRole('heading', { name: 'Ko nekad neaiztiek' }).waitFor();
  const { press, choose } = pressKeys(bench);
  await choose('Rādītāju sagatave', 'Visp');
  await press('Izveidot darbgrāmatu');
  await pane.getByRole('button', { name: 'Pārbaudīt šo darbgrāmatu' }).waitFor();
  assert.ok((await bench.ask('sheets')).includes('Rādītāji'));
  await press('Pārbaudīt šo darbgrāmatu');
  await pane.getByText(/^Pārbaudīts .*; darbgrāmatā nekas nav rakstīts/).waitFor();
  await bench.assertClean();
});

test('the keys alone recalculate, go on to the findings and back', async () => {
  const bench = await workbenches.open({ sample: 'aluksne-2024-2025', language: 'en' });
  const { pane } = bench;
  await pane.getByRole('button', { name: 'Check this workbook' }).waitFor();
  const { press } = pressKeys(bench);
  await press('Recalculate');
  await press('View and fix');
  await pane.getByRole('main', { name: 'Data check' }).waitFor();
  await press('Go to the cell');
  await bench.until(
    async () => (await bench.ask('activeSheet')) === 'Rādītāji',
    'the sheet of the gravest finding',
  );
  await press('Home');
  await pane.getByRole('main', { name: 'Home' }).waitFor();
  await bench.assertClean();
});

test('the keys alone mend a cell, and all of a kind', async () => {
  const bench = await workbenches.open({ sample: 'clean-2025-2027', width: 320 });
  const { pane } = bench;
  for (const row of [4, 5, 6]) await bench.type('Vērtējumi', `J${String(row)}`, '7 balles');
  await bench.type('Vērtējumi', 'J7', '8 balles');
  const grades = async () => (await bench.ask('texts', 'Vērtējumi', 'J4:J7'))?.flat().join();
  const { press } = pressKeys(bench);
  await press('Datu pārbaude');
  await press('Pārbaudīt datus');
  await pane.getByRole('button', { name: 'Labot…' }).first().waitFor();
  await press('Labot…');
  await press(/^Labot \d+ šūn/u);
  await bench.until(async () => !(await grades())?.startsWith('7 balles'), 'the first grade');
  await press('Pārbaudīt vēlreiz');
  const fix = pane.getByRole('button', { name: /^Labot( visus)?…$/u }).first();
  await fix.waitFor();
  await press(/^Labot( visus)?…$/u);
  await press(/^Labot \d+ šūn/u);
  await bench.until(async () => (await grades()) === '7,7,7,8', 'all grades');
  await bench.assertClean();
});

test('the keys alone find an indicator, show its rows, and save a new one', async () => {
  const bench = await workbenches.open({ sample: 'aluksne-2024-2025', width: 320 });
  const { pane } = bench;
  const { press, fill, choose } = pressKeys(bench);
  await press('Rādītāji');
  await pane.getByLabel('Meklēt rādītāju').waitFor();
  await fill('Meklēt rādītāju', 'uzsakot macibu gadu');
  await press(/A1 Izglītojamie, uzsākot/u);
  await press('Parādīt rindas');
  await pane.getByText('Lapā iezīmētas 147 rindas.').waitFor();
  assert.equal(await bench.ask('selection'), 'A4:N150');

  await press('Jauns rādītājs');
  await fill('ID', 'N1');
  await fill('Rādītājs', 'Pedagogi');
  await choose('Veids', 'skaits');
  await choose('Tabula', 'Personāls');
  await press('Pievienot nosacījumu');
  await choose('Lauks', 'Grupa');
  await choose('Vērtība', 'Pedagogs');
  await press('Pievienot nosacījumu');
  await fill('Mērķis', '25');
  await choose('Salīdzinājums', '>=');
  await pane.getByText('27', { exact: true }).first().waitFor();
  await press('Saglabāt');
  await pane.getByText('Lapā «Rādītāji» ierakstīt', { exact: false }).waitFor();
  const rows = (await bench.ask('texts', 'Rādītāji', 'A4:H120')) ?? [];
  const row = rows.find(([id]) => id === 'N1');
  assert.ok(row?.includes('Grupa = Pedagogs'), String(row));
  await bench.assertClean();
});

test('the keys alone enter a value with its evidence, and the outcome of a goal', async () => {
  const bench = await workbenches.open({ sample: 'aluksne-2024-2025', width: 320 });
  const { pane } = bench;
  const { press, fill, choose } = pressKeys(bench);
  await press('Rādītāji');
  await pane.getByRole('button', { name: /A13 / }).waitFor();
  await press(/A13 /u);
  await press('Ierakstīt vērtību');
  await fill('Vērtība', '5');
  await fill('Pierādījums', 'Pavadzīmes');
  await press('Saglabāt');
  await pane.getByText('Lapā «Mērījumi» ierakstīt', { exact: false }).waitFor();
  await press(/A12 /u);
  await press('Gada mērķa izpilde');
  await choose('Izpilde', 'Daļēji');
  await press('Saglabāt');
  await pane.getByText('Lapā «Gada mērķi» ierakstīt', { exact: false }).waitFor();
  const goals = (await bench.ask('texts', 'Gada mērķi', 'A4:Z20')) ?? [];
  assert.ok(goals.find((cells) => cells.includes('A12'))?.includes('Daļēji sasniegts'));
  await bench.assertClean();
});

test('the keys alone open a priority of the plan and lead to its row', async () => {
  const bench = await workbenches.open({ width: 320 });
  const { press } = pressKeys(bench);
  await press('Plāns');
  await bench.pane.locator('summary').first().waitFor();
  await press(/^1\. /u);
  await press('Iet uz lapu');
  await bench.until(
    async () => (await bench.ask('activeSheet'))?.startsWith('PDCA') === true,
    'the sheet of the plan',
  );
  await bench.assertClean();
});

test('the keys alone freeze the year, let it go, begin the next one and make a copy', async () => {
  const bench = await workbenches.open({ sample: 'aluksne-2024-2025', width: 320 });
  const { pane, page } = bench;
  const { press, tabTo } = pressKeys(bench);
  await press('Gads');
  await pane.getByRole('button', { name: 'Fiksēt gadu' }).waitFor();
  await press('Fiksēt gadu');
  await pane.getByText('2024./2025. mācību gads ir fiksēts.', { exact: false }).waitFor();
  await press('Atcelt fiksēšanu');
  await pane.getByText('fiksēšana ir atcelta.', { exact: false }).waitFor();
  await tabTo('Lapā «Iestatījumi» ierakstīt jauno mācību gadu');
  await page.keyboard.press('Space');
  await press('Sākt nākamo gadu');
  await pane.getByText('«Mācību gads» nav mainīts', { exact: false }).waitFor();
  const copy = page.waitForEvent('download');
  await press('Izveidot kopiju');
  await copy;
  await bench.assertClean();
});

test('the keys alone choose how the pane is, and have the facts checked', async () => {
  const bench = await workbenches.open({ width: 320 });
  const { pane, page } = bench;
  const { press, choose, tabTo } = pressKeys(bench);
  await press('Iestatījumi');
  await pane.getByLabel('Izskats').waitFor();
  await choose('Izskats', 'Tumšs');
  await tabTo('Atvērt rūti kopā ar šo darbgrāmatu');
  await page.keyboard.press('Space');
  await bench.until(() => pane.getByRole('checkbox').isChecked(), 'the choice of opening');
  await press('Pārbaudīt');
  await pane.getByText('Viss darbojas, kā vajag', { exact: false }).waitFor();
  await press('Pārskats');
  await pane.getByRole('textbox', { name: 'Pārskats' }).waitFor();
  await choose('Valoda', 'English');
  await pane.getByRole('heading', { name: 'Your data' }).waitFor();
  await bench.assertClean();
});

test('the keys alone reach the details of a fault, and try again', async () => {
  const bench = await workbenches.open({ width: 320 });
  const { pane } = bench;
  await pane.getByRole('button', { name: 'Pārrēķināt', exact: true }).waitFor();
  await bench.behave('cell-edit');
  const { press } = pressKeys(bench);
  await press('Pārrēķināt');
  await pane.getByRole('alert').waitFor();
  await press('Tehniskās ziņas');
  await pane.getByRole('alert').getByRole('textbox').waitFor();
  await bench.behave('usual');
  await press('Pārrēķināt');
  await pane.getByText('Rezultāti ir aktuāli').first().waitFor();
  await bench.assertClean();
});
