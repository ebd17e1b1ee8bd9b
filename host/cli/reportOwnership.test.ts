import { selfAssessment } from '../../src/workbook/outputSchema';
import { schoolYear } from '../../src/workbook/SchoolYear';
import { recalculateWorkbook } from '../../src/excel/recalculateWorkbook';
import type { Sheet } from '../book/Sheet';
import { rectOf } from '../book/Rect';
import { restyleCells } from '../model/restyleCells';
import { readRows, tableOf, typeCell } from './testing/bookTables';
import { openBytes, type OpenedFile, sampleBytes } from './testing/openSample';

const title = selfAssessment.title(schoolYear(2024));
const note = '=1+1; skolas piezīme';
let opened: OpenedFile;
let sheet: Sheet;

/** Alūksne, pressed once. */
beforeEach(async () => {
  opened = openBytes(sampleBytes('aluksne-2024-2025'));
  await opened.press();
  sheet = sheetOf(title.lv);
});

const sheetOf = (name: string): Sheet => {
  const found = opened.book.sheets.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
};

const cellsOf = (from: Sheet): unknown[][] => {
  const used = from.usedRange();
  if (used === null) throw new Error('a blank sheet');
  return from.values({ ...used, row: 0, column: 0, rows: used.row + used.rows, columns: 8 });
};

/** The row of the first cell in the first column that begins so, from a row on. */
const findLine = (begin: string, from = 0): number => {
  const at = cellsOf(sheet).findIndex(
    ([cell], row) => row >= from && typeof cell === 'string' && cell.startsWith(begin),
  );
  if (at < 0) throw new Error(`no line ${begin}`);
  return at;
};

/** Table 1.2.1: names of its programmes, and the three counts of its total. */
const readProgrammes = () => {
  const first = findLine('1.2.1') + 3;
  const foot = findLine('KOPĀ', first);
  const lines = cellsOf(sheet).slice(first, foot);
  const names = lines.map(([name]) => name).filter((name) => name !== null && name !== note);
  return { first, foot, names, totals: cellsOf(sheet)[foot]?.slice(5, 8) };
};

/** Enrols the first pupil who neither left nor graduated in another programme. */
const enrol = (programme: string): (() => void) => {
  const pupils = tableOf(opened.book, 'Izglitojamie');
  const at = readRows(opened.book, 'Izglitojamie').findIndex(
    (pupil) => pupil['Izstājies'] === null && pupil['Absolvents'] !== 'Jā',
  );
  const row = pupils.bodyRect.row + at;
  const before = readRows(opened.book, 'Izglitojamie')[at]?.['Programma'];
  typeCell(pupils, row, 'Programma', programme);
  return () => {
    typeCell(pupils, row, 'Programma', String(before));
  };
};

test('a protected report is refused in a sentence, and nothing is written anywhere', async () => {
  enrol('Kokles spēle');
  sheet.protected = true;
  const before = opened.save();
  const { outcome, findings, written } = await opened.press(1);
  expect(outcome).toBe('refused');
  expect(findings[0]).toMatchObject({
    code: 'own-sheet-protected',
    message: expect.stringContaining(title.lv),
  });
  expect(written.cells).toBe(0);
  expect(Buffer.from(opened.save()).equals(Buffer.from(before))).toBe(true);
});

test('one programme more and one fewer: totals hold, texts below and beside the blocks stay', async () => {
  const start = readProgrammes();
  // As the printed report has it: 147 began the year.
  expect(start.totals?.[0]).toBe(147);
  const below = cellsOf(sheet).length + 1;
  sheet.setValue(start.foot, 10, note);
  sheet.setValue(start.foot + 1, 2, 'starp tabulām');
  sheet.setValue(below, 0, 'zem ziņojuma');

  const undo = enrol('Kokles spēle');
  await opened.press(1);
  const grown = readProgrammes();
  expect(grown.names).toEqual([...start.names, 'Kokles spēle']);
  expect(grown.totals).toEqual(start.totals);
  expect(sheet.value(grown.foot, 10)).toBe(note);
  expect(sheet.value(grown.foot + 1, 2)).toBe('starp tabulām');
  expect(sheet.value(findLine('zem ziņojuma'), 0)).toBe('zem ziņojuma');

  undo();
  await opened.press(2);
  const shrunk = readProgrammes();
  expect(shrunk.names).toEqual(start.names);
  expect(shrunk.totals).toEqual(start.totals);
  expect(cellsOf(sheet).flat()).toEqual(expect.arrayContaining(['starp tabulām', 'zem ziņojuma']));
  expect((await opened.press(3)).written.cells).toBe(0);
});

test('a copy of the report is no sheet of ours: it stays as it was copied', async () => {
  const copy = opened.book.addSheet(`${title.lv} (2)`);
  cellsOf(sheet).forEach((line, row) => {
    line.forEach((_, column) => copy.setValue(row, column, sheet.value(row, column)));
  });
  const before = cellsOf(copy);
  enrol('Kokles spēle');
  const { written } = await opened.press(1);
  expect(written.sheetsCreated).toBe(0);
  expect(cellsOf(copy)).toEqual(before);
  expect(readProgrammes().names).toContain('Kokles spēle');
});

test("the school's colours and chart on the report stay", async () => {
  const { foot } = readProgrammes();
  restyleCells(sheet, rectOf(foot, 0), { fill: '#FFFF00' });
  opened.host.userEdit((workbook) => {
    const page = workbook.worksheets.getItem(title.lv);
    page.charts.add('ColumnClustered', page.getRange(`F${foot}:H${foot + 1}`)).name = 'Skolas';
  });
  enrol('Kokles spēle');
  await opened.press(1);
  const fill = opened.book.styles.at(sheet.style(readProgrammes().foot, 0)).fill;
  expect(fill).toBe('#FFFF00');
  expect(sheet.charts.map(({ name }) => name)).toEqual(['Skolas']);
});

test('in English the same sheet is renewed: its words change, its title and figures stay', async () => {
  const { totals } = readProgrammes();
  const press = (minutes: number) =>
    recalculateWorkbook({
      ...{ year: null, language: 'en' as const },
      now: new Date(2026, 10, 22, 14, minutes),
    });
  const { written } = await press(1);
  expect(written.sheetsCreated).toBe(0);
  const foot = findLine('TOTAL', findLine('1.2.1'));
  expect(cellsOf(sheet)[foot]?.slice(5, 8)).toEqual(totals);
  expect(cellsOf(sheet).flat()).not.toContain('KOPĀ');
  expect((await press(2)).written.cells).toBe(0);
});
