import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createBytes, shareBytes } from '../../host/cli/recalculateBytes';
import { newWorkbook } from '../../host/file/newWorkbook';
import { saveWorkbook } from '../../host/file/openWorkbook';
import { parseSchoolYear } from '../../src/workbook/SchoolYear';
import { tableNames } from '../../src/workbook/schema';
import type { Checks } from '../Check';
import { convert } from '../convert';
import { folder } from '../folder';
import { readNames, readSheets, readTables } from '../openpyxl';
import { samples } from '../recalculate';

/** Every pupil of a workbook, as its tables name them. */
const pupilsOf = (path: string): string[] => {
  const tables = readTables(path);
  const found = ['Izglitojamie', 'Vertejumi'].flatMap((name) => {
    const table = tables[name];
    const column = table?.header.indexOf('Izglītojamais') ?? -1;
    return table?.rows.map((row) => String(row[column] ?? '')) ?? [];
  });
  return [...new Set(found)].filter((pupil) => pupil.length > 2);
};

/** Workbooks that the add-in makes: the copy for others, and new ones. */
export const checkNewWorkbooks = (): Checks => ({
  'openpyxl and LibreOffice read the copy for others: no formula, no table, no pupil': async () => {
    for (const path of samples) {
      const copy = join(folder, `copy-${basename(path)}`);
      const made = await shareBytes(readFileSync(path), {
        ...{ year: null, language: 'lv', now: new Date(2026, 10, 22, 14, 5) },
      });
      assert.ok(made.copy !== null);
      writeFileSync(copy, made.copy);
      const sheets = readSheets(copy);
      const again = readSheets(convert(copy, 'xlsx', join(folder, 'libreoffice')));
      assert.deepEqual(Object.keys(sheets), made.report.sheets);
      const pupils = pupilsOf(path);
      assert.ok(pupils.length > 90);
      for (const [title, { formulas, tables, values, frozen, repeated }] of Object.entries(
        sheets,
      )) {
        assert.equal(formulas, 0, title);
        assert.deepEqual(tables, [], title);
        const text = values.join('\n');
        assert.deepEqual(
          pupils.filter((pupil) => text.includes(pupil)),
          [],
        );
        assert.deepEqual(again[title]?.values.length, values.length, title);
        if (/^(Mērķu|PDCA)/.test(title)) assert.ok(frozen !== null && repeated !== null, title);
      }
    }
  },

  'what npm run create makes: every table, name and drop-down list is there for others':
    async () => {
      for (const [preset, language] of [
        ['music-report', 'lv'],
        ['development-plan', 'en'],
        ['general', 'lv'],
      ] as const) {
        const path = join(folder, `new-${preset}.xlsx`);
        const { bytes } = await createBytes(saveWorkbook(newWorkbook()), {
          ...{ language, preset, year: parseSchoolYear('2025./2026.') },
        });
        writeFileSync(path, bytes);
        const again = convert(path, 'xlsx', join(folder, 'libreoffice'));
        for (const each of [path, again]) {
          const tables = readTables(each);
          assert.deepEqual(Object.keys(tables).sort(), [...tableNames].sort(), each);
          assert.ok((tables['Raditaji']?.rows.length ?? 0) > 10, each);
          const { names, lists } = readNames(each);
          for (const [name, text] of Object.entries(names)) {
            assert.ok(!text.includes('#REF!'), `${each}, ${name}: ${text}`);
          }
          assert.ok(lists.length > 20, `${each}: ${lists.length} lists`);
          for (const { sheet, source } of lists) {
            const name = source.replace(/^=/, '');
            assert.ok(name in names || /^"|!|\$/.test(name), `${each}, ${sheet}: ${source}`);
          }
        }
      }
    },
});
