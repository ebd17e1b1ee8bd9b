import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openWorkbook } from '../host/file/openWorkbook';
import { startWorkbenches, type Workbenches } from './openWorkbench';

const fixtures = path.resolve(__dirname, '../host/file/fixtures');

let workbenches: Workbenches;
before(async () => {
  workbenches = await startWorkbenches();
});
after(() => workbenches.stop());

/** Waits until the pane has fetched all of itself: to take it away before is a request that fails. */
const settlePane = async (page: Page): Promise<void> => {
  const frame = await page.locator('.pane-frame').elementHandle();
  const pane = await frame?.contentFrame();
  await pane?.waitForLoadState('networkidle');
};

for (const program of ['libreoffice', 'openpyxl']) {
  test(`a file of ${program} is dropped, edited, and saved with the rest as it was`, async () => {
    const bench = await workbenches.open();
    const { page } = bench;
    await settlePane(page);
    const file = path.join(fixtures, `${program}.xlsx`);
    const bytes = readFileSync(file).toString('base64');
    await page.evaluate(
      ({ content, name }) => {
        const dataTransfer = new DataTransfer();
        const part = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
        dataTransfer.items.add(new File([part], name));
        for (const kind of ['dragover', 'drop']) {
          document.dispatchEvent(new DragEvent(kind, { dataTransfer, cancelable: true }));
        }
      },
      { content: bytes, name: `${program}.xlsx` },
    );
    await page.locator('.file-name', { hasText: `${program}.xlsx` }).waitFor();
    const sheets = (await bench.ask('sheets')) ?? [];
    const original = openWorkbook(readFileSync(file)).book;
    assert.deepEqual(
      sheets,
      original.sheets.map(({ name }) => name),
    );
    const sheet = (await bench.ask('activeSheet')) ?? '';
    await bench.type(sheet, 'H30', '12,5');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Saglabāt .xlsx' }).click(),
    ]);
    const saved = openWorkbook(readFileSync(await download.path())).book;
    assert.equal(saved.sheet(sheet)?.value(29, 7), 12.5);
    for (const { name, tables } of original.sheets) {
      assert.deepEqual(
        saved.sheet(name)?.tables.map((table) => table.name),
        tables.map((table) => table.name),
      );
    }
    await settlePane(page);
    await bench.assertClean();
  });
}

test('what is no workbook is refused in words, and the open one stays', async () => {
  const bench = await workbenches.open();
  const { page } = bench;
  await page.locator('.menu input[type="file"]').setInputFiles({
    name: 'vestule.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('Tā nav darbgrāmata.'),
  });
  await page.getByRole('alert').getByText('vestule.xlsx').waitFor();
  await page.locator('.file-name', { hasText: 'ludza-2025-2028.xlsx' }).waitFor();
  await bench.assertClean();
});
