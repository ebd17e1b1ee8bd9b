import type { Report } from '../../src/createReport';
import { formulaNames } from '../../src/sheets/formulas/rowFormulas';
import type { Book } from '../book/Book';
import { findRow, readCell, readRows, tableOf, typeCell } from './testing/bookTables';
import { openBytes, sampleBytes } from './testing/openSample';

const sheetOfFormulas = (book: Book) => {
  const sheet = book.sheets.find(({ name }) => name === 'Formulas');
  if (!sheet) throw new Error('No sheet of formulas');
  return sheet;
};

const agreements = (book: Book): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { Sakrīt: sign } of readRows(book, 'MerkuIzpilde')) {
    counts[String(sign)] = (counts[String(sign)] ?? 0) + 1;
  }
  return counts;
};

const valuesOf = ({ indicators, schoolYear }: Report) =>
  indicators.filter(({ year, value }) => year === schoolYear && value !== null).length;

test('every value of the Alūksne report has a formula, and they agree', async () => {
  const opened = openBytes(sampleBytes('aluksne-2024-2025'), { calculates: true });
  const report = await opened.press();
  await opened.host.settle();
  const withValue = valuesOf(report);
  expect(agreements(opened.book)).toEqual({
    '✔': withValue,
    '–': readRows(opened.book, 'MerkuIzpilde').length - withValue,
  });
  // 17 of 139 pupils are at the highest level.
  const targets = tableOf(opened.book, 'MerkuIzpilde');
  expect(readCell(targets, findRow(targets, 'ID', 'A28'), 'Formula')).toBeCloseTo(17 / 139, 12);
}, 60_000);

test('a changed cell is seen by the formula at once, and by us at the next press', async () => {
  const opened = openBytes(sampleBytes('ludza-2025-2028'), { calculates: true });
  await opened.press();
  const { book, host } = opened;
  const survey = tableOf(book, 'Aptaujas');
  const row = readRows(book, 'Aptaujas').findIndex(
    (one) => one['Mācību gads'] === '2026./2027.' && one['Atbilde'] === 'Jā',
  );
  const at = survey.bodyRect.row + row;
  typeCell(survey, at, 'Skaits', Number(readCell(survey, at, 'Skaits')) + 1);
  await host.settle();
  const targets = tableOf(book, 'MerkuIzpilde');
  const l4 = findRow(targets, 'ID', 'L4');
  expect(readCell(targets, l4, 'Formula')).toBeCloseTo(72 / 85, 12);
  expect(readCell(targets, l4, 'Sakrīt')).toBe('✖');
  await opened.press(1);
  await host.settle();
  expect(readCell(targets, l4, 'Sakrīt')).toBe('✔');
}, 60_000);

test('the sheet of formulas is hidden, known by its name, and made again when it was deleted', async () => {
  const { book, press } = openBytes(sampleBytes('aluksne-2024-2025'));
  await press();
  const sheet = sheetOfFormulas(book);
  expect(sheet.visibility).toBe('hidden');
  book.renameSheet(sheet, 'Cits nosaukums');
  expect((await press(1)).written).toEqual({ sheetsCreated: 0, cells: 0 });
  book.removeSheet(sheet);
  expect((await press(2)).written.sheetsCreated).toBe(1);
  expect(book.definedName(formulaNames.sheet, null)?.formula).toContain('Formulas');
  expect((await press(3)).written).toEqual({ sheetsCreated: 0, cells: 0 });
});

test('an indicator that is gone leaves no formula behind, and only what differs is written', async () => {
  const { book, press } = openBytes(sampleBytes('aluksne-2024-2025'));
  await press();
  const catalogue = tableOf(book, 'Raditaji');
  const last = catalogue.bodyRect.row + catalogue.bodyRect.rows - 1;
  const { sheet, rect } = catalogue;
  for (let column = 0; column < rect.columns; column += 1) {
    sheet.setValue(last, rect.column + column, null);
  }
  await press(1);
  const formulas = sheetOfFormulas(book);
  const rows = readRows(book, 'MerkuIzpilde').length;
  expect(formulas.value(rows, 0)).not.toBeNull();
  expect(formulas.value(rows + 1, 0)).toBeNull();
  expect((await press(2)).written).toEqual({ sheetsCreated: 0, cells: 0 });
});

test('a protected sheet of formulas that has to change is refused before anything is written', async () => {
  const { book, press } = openBytes(sampleBytes('aluksne-2024-2025'));
  await press();
  sheetOfFormulas(book).protected = true;
  expect((await press(1)).outcome).toBe('computed');
  const catalogue = tableOf(book, 'Raditaji');
  typeCell(catalogue, findRow(catalogue, 'ID', 'A1'), 'Skaitītājs', 'Noslēdza = Jā');
  const { outcome, findings } = await press(2);
  expect(outcome).toBe('refused');
  expect(findings[0]).toMatchObject({ code: 'own-sheet-protected', sheet: 'Formulas' });
});
