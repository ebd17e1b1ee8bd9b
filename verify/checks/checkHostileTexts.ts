import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recalculateBytes } from '../../host/cli/recalculateBytes';
import { openWorkbook, saveWorkbook } from '../../host/file/openWorkbook';
import { hostileTexts } from '../../trust/hostileTexts';
import type { Checks } from '../Check';
import { convert } from '../convert';
import { folder } from '../folder';
import { readSheets, type ReadSheet } from '../openpyxl';

const title = 'Teksti';

/** What a cell of Excel holds. */
const texts = hostileTexts.map((text) => text.slice(0, 32_767));

/** A sample with a sheet of such texts, which also name its indicators; recalculated. */
const writeFile = async (given: readonly string[], path: string): Promise<void> => {
  const file = openWorkbook(readFileSync('samples/clean-2025-2027.xlsx'));
  const { book } = file;
  const sheet = book.addSheet(title);
  given.forEach((text, row) => sheet.setValue(row, 0, text));
  const catalogue = book.table('Raditaji');
  assert.ok(catalogue);
  const { row: first, column, rows } = catalogue.bodyRect;
  const name = column + catalogue.columns.findIndex((one) => one.name === 'Rādītājs');
  for (let row = 0; row < rows; row += 1) {
    const text = given[(row * 7) % given.length] ?? '';
    if (text.trim() !== '') catalogue.sheet.setValue(first + row, name, text);
  }
  const now = new Date(2026, 10, 22, 14, 5);
  const { report, bytes } = await recalculateBytes(saveWorkbook(file), {
    ...{ year: null, language: 'lv', now },
  });
  assert.equal(report.outcome, 'computed');
  writeFileSync(path, bytes);
};

const formulasOf = (sheets: Record<string, ReadSheet>): number =>
  Object.values(sheets).reduce((sum, { formulas }) => sum + formulas, 0);

/** Letters that XML cannot hold stand as `_x0000_` in a file; openpyxl takes only `_x005F_` back. */
const asOpenpyxlReads = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Cs}/gu, (letter) => {
    const code = letter.charCodeAt(0).toString(16).toUpperCase();
    return `_x${code.padStart(4, '0')}_`;
  });

/** LibreOffice leaves out what XML cannot hold. */
const hasOnlyXml = (text: string): boolean =>
  !/[\u0000-\u001f\ufffe\uffff]|\p{Cs}|_x[0-9A-F]{4}_/iu.test(text);

/** Texts made to be taken for formulas or markup are texts to other programs, too. */
export const checkHostileTexts = (): Checks => ({
  'hostile texts are texts to openpyxl and LibreOffice, letter by letter, and no formula':
    async () => {
      const [path, harmless] = [join(folder, 'hostile.xlsx'), join(folder, 'harmless.xlsx')];
      await writeFile(texts, path);
      await writeFile(
        texts.map((_, at) => `teksts ${at}`),
        harmless,
      );
      const read = readSheets(path);
      const again = readSheets(convert(path, 'xlsx', join(folder, 'libreoffice')));
      const formulas = formulasOf(readSheets(harmless));
      assert.ok(formulas > 0);
      assert.equal(formulasOf(read), formulas);
      assert.equal(read[title]?.formulas, 0);
      assert.equal(again[title]?.formulas, 0);
      assert.deepEqual(read[title].values.map(String), texts.map(asOpenpyxlReads));
      const found = new Set(again[title].values.map(String));
      const lost = texts.filter((text) => hasOnlyXml(text) && !found.has(text));
      assert.deepEqual(lost, []);
      console.log(
        `        ${texts.length} texts, ${texts.filter(hasOnlyXml).length} by LibreOffice`,
      );
    },
});
