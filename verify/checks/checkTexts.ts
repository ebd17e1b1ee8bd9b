import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Checks } from '../Check';
import { folder } from '../folder';
import { cellOf, editWorkbook, readTables } from '../openpyxl';
import { recalculate } from '../recalculate';

/** Texts that another program typed stay with their rows. */
export const checkTexts = (ludza: string): Checks => ({
  'a text that openpyxl typed into a PDCA cell survives sorting and changes of the catalogue':
    async () => {
      const text = '=piezīme: «1-2», šķērsot\nотра 80%';
      const typed = join(folder, 'typed.xlsx');
      const result = join(folder, 'typed-recalculated.xlsx');
      const raditaji = readTables(ludza)['Raditaji'];
      assert.ok(raditaji);
      const [removed, renamed] = raditaji.rows.map((row) => String(row[0]));
      const copied = raditaji.rows[2]?.map((cell) =>
        cell === null ? null : typeof cell === 'boolean' ? String(cell) : cell,
      );
      assert.ok(removed !== undefined && renamed !== undefined && copied !== undefined);
      editWorkbook(ludza, typed, [
        {
          kind: 'type',
          table: 'PDCA_2026_2027',
          key: '2',
          header: 'Turpmākā rīcība',
          value: text.replace('=', ''),
        },
        {
          kind: 'type',
          table: 'MerkuIzpilde',
          key: removed,
          header: 'Komentārs',
          value: 'pie izņemtā',
        },
        {
          kind: 'type',
          table: 'MerkuIzpilde',
          key: renamed,
          header: 'Komentārs',
          value: 'pie pārdēvētā',
        },
        { kind: 'reverse', table: 'PDCA_2026_2027' },
        { kind: 'reverse', table: 'MerkuIzpilde' },
        {
          kind: 'type',
          table: 'Raditaji',
          key: renamed,
          header: 'Rādītājs',
          value: 'Jauns nosaukums',
        },
        { kind: 'append', table: 'Raditaji', cells: ['JAUNS', ...copied.slice(1)] },
        { kind: 'blank-row', table: 'Raditaji', key: removed },
        { kind: 'rename-sheet', sheet: 'PDCA 2026-2027', title: 'Mūsu aplis' },
      ]);
      const before = readTables(typed);
      const { report } = await recalculate(typed, result);
      const after = readTables(result);
      const [pdca, targets] = [after['PDCA_2026_2027'], after['MerkuIzpilde']];
      assert.ok(pdca && targets);
      assert.equal(report.written.sheetsCreated, 0);
      assert.equal(pdca.sheet, 'Mūsu aplis');
      assert.equal(cellOf(pdca, '2', 'Turpmākā rīcība'), text.replace('=', ''));
      const staff = ['Plānot', 'Ieviest / darīt', 'Pārbaudīt / mērīt', 'Turpmākā rīcība'];
      const texts = (table: typeof pdca) =>
        table.rows.map((row) => [row[0], ...staff.map((name) => row[table.header.indexOf(name)])]);
      const standing = before['PDCA_2026_2027'];
      assert.ok(standing);
      assert.deepEqual(texts(pdca), texts(standing), 'rows keep their order and their texts');
      assert.equal(cellOf(targets, removed, 'Komentārs'), 'pie izņemtā');
      assert.match(String(cellOf(targets, removed, 'Statuss')), /^⊘/);
      assert.equal(cellOf(targets, renamed, 'Komentārs'), 'pie pārdēvētā');
      assert.equal(cellOf(targets, renamed, 'Rādītājs'), 'Jauns nosaukums');
      assert.equal(targets.rows.at(-1)?.[0], 'JAUNS');
    },
});
