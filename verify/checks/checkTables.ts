import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Checks } from '../Check';
import { convert } from '../convert';
import { folder } from '../folder';
import { type ReadTable, readTables } from '../openpyxl';
import { recalculate, samples } from '../recalculate';

/** LibreOffice keeps 15 digits of a number. */
const isSame = (one: unknown, other: unknown): boolean =>
  one === other ||
  (typeof one === 'number' &&
    typeof other === 'number' &&
    Math.abs(one - other) <= 1e-14 * Math.abs(other));

const assertSameRows = (seen: ReadTable | undefined, expected: ReadTable | undefined): void => {
  assert.equal(seen?.rows.length, expected?.rows.length);
  expected?.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      const found = seen?.rows[r]?.[c];
      assert.ok(isSame(found, cell), `${String(row[0])}: ${String(found)} for ${String(cell)}`);
    });
  });
};

/** Other programs find our tables and values in the files, and print them. */
export const checkTables = (aluksne: string, ludza: string): Checks => ({
  'openpyxl reads every table of both samples': () => {
    for (const path of samples) {
      const tables = readTables(path);
      assert.ok(Object.keys(tables).length >= 20, `${path}: ${Object.keys(tables).length} tables`);
      for (const [name, table] of Object.entries(tables)) {
        assert.deepEqual(table.columns, table.header, `${path}: header of ${name}`);
      }
    }
  },

  'the recalculated samples are read by openpyxl, output tables and all': () => {
    const [first, second] = [readTables(aluksne), readTables(ludza)];
    assert.ok(first['MerkuIzpilde'] !== undefined && second['MerkuIzpilde'] !== undefined);
    for (const name of ['PDCA_2025_2026', 'PDCA_2026_2027', 'PDCA_2027_2028']) {
      assert.equal(second[name]?.rows.length, 5, name);
    }
  },

  'LibreOffice opens the results, and finds in them the values that we wrote': () => {
    for (const path of [aluksne, ludza]) {
      const again = readTables(convert(path, 'xlsx', join(folder, 'libreoffice')));
      const ours = readTables(path);
      for (const name of Object.keys(ours).filter((one) => /^(MerkuIzpilde|PDCA_)/.test(one))) {
        assertSameRows(again[name], ours[name]);
      }
    }
  },

  'LibreOffice prints the results': () => {
    for (const path of [aluksne, ludza]) {
      assert.ok(
        readFileSync(convert(path, 'pdf', folder))
          .subarray(0, 4)
          .toString() === '%PDF',
      );
    }
  },

  'a workbook that LibreOffice saved is still known: nothing is made twice': async () => {
    const saved = convert(ludza, 'xlsx', join(folder, 'saved'));
    const { report } = await recalculate(saved, join(folder, 'saved-recalculated.xlsx'));
    assert.equal(report.written.sheetsCreated, 0);
    assert.equal(report.written.cells, 0);
  },
});
