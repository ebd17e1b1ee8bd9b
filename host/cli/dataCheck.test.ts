import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recalculateWorkbook } from '../../src/excel/recalculateWorkbook';
import { quoteSheet } from '../../src/workbook/sheetAddress';
import { findRow, readCell, readRows, reverseRows, tableOf, typeCell } from './testing/bookTables';
import { openBytes, type OpenedFile, sampleBytes } from './testing/openSample';

const rowsOf = ({ book }: OpenedFile) => readRows(book, 'DatuParbaude');
const idsOf = (opened: OpenedFile) => rowsOf(opened).map(({ ID }) => ID);

test.each(['aluksne-2024-2025', 'ludza-2025-2028'] as const)(
  'what the report of %s found is in the sheet, a row each, and the weightiest come first',
  async (name) => {
    const opened = openBytes(sampleBytes(name));
    if (opened.book.table('DatuParbaude')) {
      opened.book.removeSheet(tableOf(opened.book, 'DatuParbaude').sheet);
    }
    const { findings } = await opened.press();
    const rows = rowsOf(opened);
    const messages = rows.map((row) => row['Kas konstatēts']);
    expect([...messages].sort()).toEqual(findings.map(({ message }) => message).sort());
    expect(new Set(idsOf(opened)).size).toBe(findings.length);
    const signs = rows.map((row) => '✖▲•'.indexOf(String(row['Svarīgums'])[0] ?? ''));
    expect(signs).toEqual([...signs].sort((a, b) => a - b));
  },
  60_000,
);

test('a note stays with its finding while input is sorted, renamed, corrected and spoilt again', async () => {
  const opened = openBytes(sampleBytes('ludza-2025-2028'));
  await opened.press();
  const plan = tableOf(opened.book, 'Plans');
  const lacking = readRows(opened.book, 'Plans').findIndex((row) => row['Atbildīgais'] === null);
  const task = readCell(plan, plan.bodyRect.row + lacking, 'Uzdevums') as string;
  const id = rowsOf(opened).find(({ ID }) => String(ID).startsWith('task-without-owner'))?.['ID'];
  const check = () => tableOf(opened.book, 'DatuParbaude');
  const cellOf = (header: string) =>
    readCell(check(), findRow(check(), 'ID', id as string), header);
  typeCell(check(), findRow(check(), 'ID', id as string), 'Piezīme', 'jautāt direktorei');
  const before = idsOf(opened);

  reverseRows(opened.book, 'Plans');
  opened.book.renameSheet(plan.sheet, "Skolas 'lielais' plāns");
  await opened.press(1);
  expect(idsOf(opened)).toEqual(before);
  const address = `${quoteSheet("Skolas 'lielais' plāns")}!G${findRow(plan, 'Uzdevums', task) + 1}`;
  expect(cellOf('Vieta')).toBe(address);
  expect(cellOf('Piezīme')).toBe('jautāt direktorei');

  typeCell(plan, findRow(plan, 'Uzdevums', task), 'Atbildīgais', 'Direktore');
  await opened.press(2);
  expect(cellOf('Stāvoklis')).toBe('novērsts');
  expect(cellOf('Vieta')).toBeNull();
  expect(cellOf('Piezīme')).toBe('jautāt direktorei');

  typeCell(plan, findRow(plan, 'Uzdevums', task), 'Atbildīgais', null);
  await opened.press(3);
  expect(cellOf('Stāvoklis')).toBe('atvērts');
  expect(cellOf('Vieta')).toBe(address);
  expect(cellOf('Piezīme')).toBe('jautāt direktorei');
  expect((await opened.press(4)).written.cells).toBe(0);
}, 120_000);

describe('a row whose finding is resolved', () => {
  let opened: OpenedFile;
  const check = () => tableOf(opened.book, 'DatuParbaude');
  const noteAt = (id: unknown) =>
    readCell(check(), findRow(check(), 'ID', id as string), 'Piezīme');
  const without = (headerStart: string) =>
    rowsOf(opened).find(({ ID }) => String(ID).startsWith(headerStart))?.['ID'];
  const plan = () => tableOf(opened.book, 'Plans');
  /** Takes away a cell of the plan, so that there is a finding that was not there before. */
  const spoil = () => typeCell(plan(), plan().bodyRect.row, 'Termiņš', null);

  /** Ludza with notes at two open findings, and one finding resolved an earlier press ago. */
  beforeEach(async () => {
    opened = openBytes(sampleBytes('ludza-2025-2028'));
    await opened.press();
    const ids = idsOf(opened);
    typeCell(check(), findRow(check(), 'ID', ids[0] as string), 'Piezīme', 'pirmā');
    typeCell(check(), findRow(check(), 'ID', ids[3] as string), 'Piezīme', 'ceturtā');
    const lacking = readRows(opened.book, 'Plans').findIndex((row) => row['Atbildīgais'] === null);
    typeCell(plan(), plan().bodyRect.row + lacking, 'Atbildīgais', 'Direktore');
    await opened.press(1);
  }, 60_000);

  /** Lets a colleague do something between our look and our write. */
  const beforeWrite = (act: () => void): void => {
    let requests = 0;
    const { endpoint, host } = opened;
    const execute = endpoint.handle.bind(endpoint);
    endpoint.handle = (body, bytes) => {
      requests += 1;
      if (requests === 3) host.userEdit(act, 'co-author');
      return execute(body, bytes);
    };
  };

  test('takes up a new finding, and the table does not grow', async () => {
    const before = idsOf(opened);
    const free = before.indexOf(without('task-without-owner'));
    spoil();
    await opened.press(2);
    expect(idsOf(opened)).toHaveLength(before.length);
    expect(idsOf(opened)[free]).toMatch(/^task-without-deadline/u);
    expect(rowsOf(opened)[free]).toMatchObject({ Stāvoklis: 'atvērts', Piezīme: null });
    expect((await opened.press(3)).written.cells).toBe(0);
  }, 60_000);

  test('is kept with its note', async () => {
    const resolved = without('task-without-owner');
    typeCell(check(), findRow(check(), 'ID', resolved as string), 'Piezīme', 'paldies');
    const before = idsOf(opened);
    spoil();
    await opened.press(2);
    expect(idsOf(opened).slice(0, -1)).toEqual(before);
    expect(noteAt(resolved)).toBe('paldies');
  }, 60_000);

  test('is given back when somebody types a note into it before we write', async () => {
    const resolved = without('task-without-owner');
    spoil();
    beforeWrite(() =>
      typeCell(check(), findRow(check(), 'ID', resolved as string), 'Piezīme', 'tikko'),
    );
    await opened.press(2);
    expect(noteAt(resolved)).toBe('tikko');
    const row = rowsOf(opened).find(({ ID }) => ID === resolved);
    expect(row).toMatchObject({ Stāvoklis: 'novērsts' });
    expect(row?.['Kas konstatēts']).toContain('nav atbildīgā');
    expect((await opened.press(3)).written.cells).toBe(0);
  }, 60_000);

  test('leaves every note with its finding when somebody sorts before we write', async () => {
    const notes = rowsOf(opened).flatMap(({ ID, Piezīme }) => (Piezīme === null ? [] : [ID]));
    // The free row's place is then that of a finding with a note.
    const free = idsOf(opened).indexOf(without('task-without-owner'));
    typeCell(
      check(),
      check().bodyRect.row + (idsOf(opened).length - 1 - free),
      'Piezīme',
      'spogulī',
    );
    const mirrored = idsOf(opened)[idsOf(opened).length - 1 - free];
    spoil();
    beforeWrite(() => reverseRows(opened.book, 'DatuParbaude'));
    await opened.press(2);
    expect(noteAt(mirrored)).toBe('spogulī');
    expect(notes.map(noteAt)).toEqual(['pirmā', 'ceturtā']);
    expect(new Set(idsOf(opened)).size).toBe(idsOf(opened).length);
    expect((await opened.press(3)).written.cells).toBe(0);
  }, 60_000);
});

test('a sheet made in Latvian speaks English after a press in English, and keeps the notes', async () => {
  const opened = openBytes(sampleBytes('ludza-2025-2028'));
  await opened.press();
  const sheet = tableOf(opened.book, 'DatuParbaude');
  const [first] = idsOf(opened);
  typeCell(sheet, findRow(sheet, 'ID', first as string), 'Piezīme', 'jautāt direktorei');
  const before = idsOf(opened);
  const { findings } = await opened.press(1, 'en');
  expect(idsOf(opened)).toEqual(before);
  const rows = rowsOf(opened);
  const messages = rows.map((row) => row['Kas konstatēts']);
  expect([...messages].sort()).toEqual(findings.map(({ message }) => message).sort());
  expect(new Set(rows.map((row) => row['Stāvoklis']))).toEqual(new Set(['open']));
  expect(rows[0]?.['Piezīme']).toBe('jautāt direktorei');
});

const cleanBytes = (): Uint8Array =>
  readFileSync(join(__dirname, '../../samples/clean-2025-2027.xlsx'));

/** On a day before any deadline of the clean school. */
const pressInMarch = (minutes: number) =>
  recalculateWorkbook({ year: null, language: 'lv', now: new Date(2026, 2, 2, 14, minutes) });

test('where nothing is wrong the sheet stands with a blank row, and every finding gone is resolved', async () => {
  const opened = openBytes(cleanBytes());
  expect((await pressInMarch(0)).findings).toEqual([]);
  expect(
    rowsOf(opened)
      .flatMap((row) => Object.values(row))
      .filter(Boolean),
  ).toEqual([]);
  expect((await pressInMarch(1)).written.cells).toBe(0);

  const plan = tableOf(opened.book, 'Plans');
  const due = readCell(plan, plan.bodyRect.row, 'Termiņš');
  typeCell(plan, plan.bodyRect.row, 'Termiņš', null);
  await pressInMarch(2);
  expect(rowsOf(opened).map((row) => row['Stāvoklis'])).toEqual(['atvērts']);
  typeCell(plan, plan.bodyRect.row, 'Termiņš', due as number);
  await pressInMarch(3);
  expect(rowsOf(opened).map((row) => row['Stāvoklis'])).toEqual(['novērsts']);
});

test('of very many findings in a column a hundred have a row, and one more says how many there are', async () => {
  const opened = openBytes(sampleBytes('aluksne-2024-2025'));
  const grades = tableOf(opened.book, 'Vertejumi');
  const graded = readRows(opened.book, 'Vertejumi').flatMap((cells, at) =>
    typeof cells['Vērtējums'] === 'number' ? [grades.bodyRect.row + at] : [],
  );
  graded.slice(0, 150).forEach((row) => typeCell(grades, row, 'Skala', `kaut kas ${row}`));
  await opened.press();
  const shown = rowsOf(opened).filter(({ Lapa }) => Lapa === 'Vērtējumi');
  const ids = shown.map(({ ID }) => String(ID));
  expect(ids.filter((id) => id.startsWith('scale-unknown'))).toHaveLength(100);
  const summary = shown.find(({ ID }) => String(ID).startsWith('more-findings'));
  expect(summary?.['Kas konstatēts']).toContain('vēl 50.');
});
