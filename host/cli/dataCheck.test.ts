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
