/**
 * Judges the product's files by programs that are not ours: LibreOffice and openpyxl.
 *
 * Prints a line a check and ends with a count; exit 1 when one failed, 3 when a program is missing.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createBytes, recalculateBytes, shareBytes } from '../host/cli/recalculateBytes';
import { newWorkbook } from '../host/file/newWorkbook';
import { saveWorkbook } from '../host/file/openWorkbook';
import { parseSchoolYear } from '../src/workbook/SchoolYear';
import { tableNames } from '../src/workbook/schema';
import { forgetResults } from './forgetResults';
import {
  cellOf,
  editWorkbook,
  readCharts,
  readNames,
  readSheets,
  type ReadTable,
  readTables,
  readTwins,
} from './openpyxl';
import { findLibreOffice, MissingTool, run } from './tools';

const folder = join('out', 'verify');
const samples = ['samples/aluksne-2024-2025.xlsx', 'samples/ludza-2025-2028.xlsx'];
const [aluksne, ludza] = [join(folder, 'aluksne.xlsx'), join(folder, 'ludza.xlsx')];

const recalculate = async (input: string, output: string) => {
  const done = await recalculateBytes(readFileSync(input), {
    year: null,
    language: 'lv',
    now: new Date(2026, 10, 22, 14, 5),
  });
  assert.equal(done.report.outcome, 'computed');
  writeFileSync(output, done.bytes);
  return done;
};

/** Converts with LibreOffice; gives the path of what it wrote. */
const convert = (path: string, kind: 'pdf' | 'xlsx', target: string): string => {
  const words = [
    '--headless',
    '--norestore',
    `-env:UserInstallation=file:///${process.cwd()}/${folder}/profile`,
  ];
  const { status, stderr } = run(findLibreOffice(), [
    ...words,
    '--convert-to',
    kind,
    '--outdir',
    target,
    path,
  ]);
  assert.equal(status, 0, stderr);
  return join(target, basename(path).replace(/\.xlsx$/, `.${kind}`));
};

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

const isFormula = (text: string): boolean => text.startsWith('=');

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

const checks: Record<string, () => Promise<void> | void> = {
  'openpyxl reads every table of both samples': () => {
    for (const path of samples) {
      const tables = readTables(path);
      assert.ok(Object.keys(tables).length >= 20, `${path}: ${Object.keys(tables).length} tables`);
      for (const [name, table] of Object.entries(tables)) {
        assert.deepEqual(table.columns, table.header, `${path}: header of ${name}`);
      }
    }
  },

  'the recalculated samples are read by openpyxl, output tables and all': async () => {
    await recalculate(samples[0] ?? '', aluksne);
    await recalculate(samples[1] ?? '', ludza);
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

  'LibreOffice computes every formula twin anew, and comes to our values': () => {
    for (const path of [aluksne, ludza]) {
      const bare = join(folder, basename(path).replace('.xlsx', '-bare.xlsx'));
      writeFileSync(bare, forgetResults(readFileSync(path)));
      assert.ok(readTwins(bare).every(({ twin, result }) => !isFormula(twin) || result === null));
      const twins = readTwins(convert(bare, 'xlsx', join(folder, 'twins')));
      const valued = twins.filter(({ value }) => value !== null);
      const formulas = valued.filter(({ twin }) => isFormula(twin));
      for (const { id, value, result, twin } of formulas) {
        assert.ok(typeof result === 'number' && value !== null, `${path} ${id}: ${result}`);
        const tolerance = 1e-12 * Math.max(1, Math.abs(value));
        assert.ok(Math.abs(result - value) <= tolerance, `${id}: ${result}, not ${value}\n${twin}`);
      }
      const counts = `${formulas.length} of ${valued.length} values (${twins.length} indicators)`;
      console.log(`        ${basename(path)}: formulas for ${counts}`);
      assert.ok(formulas.length >= 0.9 * valued.length, counts);
    }
  },

  'openpyxl reads our charts, and after LibreOffice saved them they are still ours': async () => {
    const [bars, lines] = ['BarChart', 'LineChart'];
    for (const [path, kinds] of [
      [aluksne, [bars, bars]],
      [ludza, [bars, bars, lines]],
    ] as const) {
      const charts = readCharts(path);
      assert.deepEqual(
        charts.map(({ kind }) => kind),
        kinds,
        path,
      );
      for (const { sheet, series } of charts) {
        assert.equal(sheet, 'Panelis');
        assert.ok(series.length > 0);
        for (const { values } of series) assert.match(values, /^'Diagrammu dati'!\$[C-G]\$\d+:/);
      }
      const saved = convert(path, 'xlsx', join(folder, 'libreoffice'));
      assert.equal(readCharts(saved).length, charts.length);
      const { report } = await recalculate(saved, join(folder, 'charts-again.xlsx'));
      assert.equal(report.written.sheetsCreated, 0);
      assert.equal(readCharts(join(folder, 'charts-again.xlsx')).length, charts.length);
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

  'a workbook that LibreOffice saved is still known: nothing is made twice': async () => {
    const saved = convert(ludza, 'xlsx', join(folder, 'saved'));
    const { report } = await recalculate(saved, join(folder, 'saved-recalculated.xlsx'));
    assert.equal(report.written.sheetsCreated, 0);
    assert.equal(report.written.cells, 0);
  },
};

const main = async (): Promise<void> => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let failed = 0;
  for (const [name, check] of Object.entries(checks)) {
    try {
      await check();
      console.log(`ok      ${name}`);
    } catch (error) {
      if (error instanceof MissingTool) {
        console.error(error.message);
        process.exit(3);
      }
      failed += 1;
      console.log(
        `FAILED  ${name}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    }
  }
  console.log(`\n${Object.keys(checks).length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
};

void main();
