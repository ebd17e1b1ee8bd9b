import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type OpenWorkbench, startWorkbenches, type Workbenches } from './openWorkbench';

let workbenches: Workbenches;
before(async () => {
  workbenches = await startWorkbenches();
});
after(() => workbenches.stop());

/** Waits until the cells of a block show texts. */
const shows = (bench: OpenWorkbench, sheet: string, address: string, ...texts: string[]) =>
  bench.until(
    async () =>
      JSON.stringify((await bench.ask('texts', sheet, address))?.flat()) === JSON.stringify(texts),
    `${sheet}!${address} to show ${texts.join(', ')}`,
  );

test('a cell with a list offers it to mouse and keys, and says what a word outside it means', async () => {
  const bench = await workbenches.open({ sample: 'blank' });
  const { page, pane } = bench;
  await pane.getByRole('button', { name: 'Izveidot darbgrāmatu' }).first().click();
  await pane.getByRole('button', { name: 'Pārbaudīt šo darbgrāmatu' }).waitFor();
  const sheet = 'Izglītojamie';
  await bench.goTo(sheet, 'G4');
  await page.locator('.grid-note', { hasText: 'Izvēlieties no saraksta' }).waitFor();
  await page.locator('.grid-pane-body .grid-drop').click();
  await page.locator('.grid-choices').getByText('Cits iemesls').click();
  await shows(bench, sheet, 'G4', 'Cits iemesls');
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await shows(bench, sheet, 'G4', 'Dzīvesvietas maiņa');
  // A word that the school may add to its list is let in, with the list's own words of warning.
  await bench.type(sheet, 'G4', 'Pārcelšanās');
  await page.getByRole('alert').getByText('pievienojiet to lapā «Saraksti»').waitFor();
  await shows(bench, sheet, 'G4', 'Pārcelšanās');
  // One outside a closed list is not, and stays in the cell's box until it is taken back.
  const headers = (await bench.ask('texts', 'Rādītāji', 'A3:Z3'))?.flat() ?? [];
  const period = `${String.fromCharCode(65 + headers.indexOf('Periods'))}4`;
  await bench.type('Rādītāji', period, 'Mēnesis');
  await page.getByRole('alert').getByText('Vārda nav sarakstā').waitFor();
  assert.equal(await page.locator('.grid-editor textarea').inputValue(), 'Mēnesis');
  await page.keyboard.press('Escape');
  await shows(bench, 'Rādītāji', period, '');
  await bench.assertClean();
});

test('an entry is taken back, made again, and a block goes through the clipboard', async () => {
  const bench = await workbenches.open();
  const { page } = bench;
  const sheet = 'Programmas';
  const [before = ''] = (await bench.ask('texts', sheet, 'A5'))?.flat() ?? [];
  await bench.type(sheet, 'A5', 'Kokles spēle I');
  await shows(bench, sheet, 'A5', 'Kokles spēle I');
  await page.keyboard.press('Control+z');
  await shows(bench, sheet, 'A5', before);
  await page.keyboard.press('Control+y');
  await shows(bench, sheet, 'A5', 'Kokles spēle I');
  await page.locator('.grid').evaluate((grid) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '007\t7,5\r\n1.9.2025\t"divas\nrindas"\r\n');
    grid.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  });
  await bench.until(async () => (await bench.ask('selection')) === 'A5:B6', 'the block');
  assert.deepEqual(
    (await bench.ask('texts', sheet, 'A5:B6'))?.map((row) => row[0]),
    ['7', '9/1/2025'],
  );
  await page.keyboard.press('Control+z');
  await shows(bench, sheet, 'A5', 'Kokles spēle I');
  await bench.assertClean();
});

test('a table is sorted and filtered from its header, by mouse and keys', async () => {
  const bench = await workbenches.open();
  const { page } = bench;
  const sheet = 'Programmas';
  await bench.goTo(sheet, 'A4');
  await page.locator('.grid-filter').first().click();
  await page.getByRole('button', { name: 'Kārtot augošā secībā' }).click();
  await shows(bench, sheet, 'A4', 'Dejas pamati');
  await bench.goTo(sheet, 'A3');
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByLabel('Atlasīt visu').uncheck();
  await page.getByLabel('Kora klase I').check();
  await page.getByRole('button', { name: 'Filtrēt' }).click();
  await page.locator('[data-cell="A4"]').waitFor({ state: 'detached' });
  assert.equal(await page.locator('.grid-filtering').count(), 1);
  // Another column offers only what this one shows, and narrows it further.
  await bench.goTo(sheet, 'B3');
  await page.keyboard.press('Alt+ArrowDown');
  assert.equal(await page.locator('.filter-choices input').count(), 2);
  await page.keyboard.press('Escape');
  await page.locator('.grid-filter').first().click();
  await page.getByLabel('Atlasīt visu').check();
  await page.getByRole('button', { name: 'Filtrēt' }).click();
  await page.locator('[data-cell="A4"]').waitFor();
  await bench.assertClean();
});

test('Latvian formulas are typed and shown, keys go from cell to cell, Escape and Tab leave', async () => {
  const bench = await workbenches.open({ sample: 'blank' });
  const { page } = bench;
  const sheet = 'Lapa1';
  await bench.goTo(sheet, 'A1');
  await page.keyboard.type('7,5');
  await page.keyboard.press('Tab');
  await page.keyboard.type('=ROUND(A1*1,5;1)');
  await page.keyboard.press('Enter');
  await shows(bench, sheet, 'A1:B1', '7.5', '11.3');
  assert.equal(await bench.ask('formula', sheet, 'B1'), 'ROUND(A1*1.5,1)');
  await bench.goTo(sheet, 'B1');
  assert.equal(await page.locator('.formula').inputValue(), '=ROUND(A1*1,5;1)');
  await page.keyboard.press('Shift+Tab');
  assert.equal(await bench.ask('selection'), 'A1');
  await page.keyboard.press('Control+End');
  assert.equal(await bench.ask('selection'), 'B1');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('PageDown');
  assert.notEqual(await bench.ask('selection'), 'A1');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  assert.equal(
    await page.locator('.grid').evaluate((grid) => grid.contains(document.activeElement)),
    false,
  );
  await bench.assertClean();
});

test('a column is widened by its edge', async () => {
  const bench = await workbenches.open();
  const { page } = bench;
  await bench.goTo('Programmas', 'A4');
  const head = page.locator('.grid-head[data-column="1"]').first();
  const before = (await head.boundingBox())?.width ?? 0;
  const edge = await head.locator('.grid-edge').boundingBox();
  assert.ok(edge);
  await page.mouse.move(edge.x + 3, edge.y + 8);
  await page.mouse.down();
  await page.mouse.move(edge.x + 63, edge.y + 8);
  await page.mouse.up();
  await bench.until(
    async () => Math.abs(((await head.boundingBox())?.width ?? 0) - before - 60) < 8,
    'the column to be wider',
  );
  await bench.assertClean();
});
