import type { Report } from '../../src/createReport';
import { CellError } from '../book/CellValue';
import { findRow, tableOf, typeCell } from './testing/bookTables';
import { openBytes, type OpenedFile, sampleBytes } from './testing/openSample';

/** Damages the Alūksne sample, presses the button, and gives what came of it. */
const pressDamaged = async (
  damage: (opened: OpenedFile) => void,
): Promise<{ report: Report; opened: OpenedFile }> => {
  const opened = openBytes(sampleBytes('aluksne-2024-2025'));
  damage(opened);
  return { report: await opened.press(), opened };
};

const valueOf = ({ indicators }: Report, id: string) => {
  const found = indicators.find((one) => one.id === id && one.year === '2024./2025.');
  return found && { value: found.value, status: found.status };
};

const finding = ({ findings }: Report, code: string) => findings.find((one) => one.code === code);

/** The first grade of the year's end in points of ten, and the row it stands in. */
const firstGrade = (opened: OpenedFile) => {
  const grades = tableOf(opened.book, 'Vertejumi');
  const row = findRow(grades, 'Skala', '10 balles');
  return { grades, row };
};

test('without Vērtējumi the levels have no data, and all else is computed', async () => {
  const { report } = await pressDamaged(({ book }) => {
    const grades = tableOf(book, 'Vertejumi');
    book.removeSheet(grades.sheet);
  });
  expect(report.outcome).toBe('computed');
  expect(valueOf(report, 'A28')).toMatchObject({ value: null });
  expect(valueOf(report, 'A2')).toMatchObject({ value: 139 });
  expect(finding(report, 'table-missing')).toMatchObject({ severity: 'note', table: 'Vertejumi' });
});

test('a misspelt column is named together with what stands in its place', async () => {
  const { report } = await pressDamaged(({ book }) => {
    const pupils = tableOf(book, 'Izglitojamie');
    pupils.renameColumn(
      pupils.columns.findIndex(({ name }) => name === 'Absolvents'),
      'Absolvets',
    );
  });
  expect(report.outcome).toBe('computed');
  const misspelt = finding(report, 'column-misspelt');
  expect(misspelt).toMatchObject({ sheet: 'Izglītojamie', column: 'Absolvents' });
  expect(misspelt?.message).toContain('Absolvets');
  // Only the figures that name the column are without a value.
  expect(valueOf(report, 'A3')).toEqual({ value: null, status: 'no-data' });
  expect(valueOf(report, 'A1')).toMatchObject({ value: 147 });
});

test('"7,5" typed as text is the number seven and a half', async () => {
  const { report } = await pressDamaged((opened) => {
    const { grades, row } = firstGrade(opened);
    typeCell(grades, row, 'Vērtējums', '7,5');
  });
  expect(report.findings.filter(({ table }) => table === 'Vertejumi')).toEqual([]);
  expect(valueOf(report, 'A38')?.value).not.toBeNull();
});

test('"septiņi" in a grade is an error at its cell, and blocks only the figures that need it', async () => {
  let excelRow = 0;
  const { report } = await pressDamaged((opened) => {
    const { grades, row } = firstGrade(opened);
    excelRow = row + 1;
    typeCell(grades, row, 'Vērtējums', 'septiņi');
  });
  expect(report.outcome).toBe('computed');
  const bad = report.findings.find(({ value }) => value === 'septiņi');
  expect(bad).toMatchObject({
    severity: 'error',
    sheet: 'Vērtējumi',
    table: 'Vertejumi',
    row: excelRow,
    column: 'Vērtējums',
  });
  expect(bad?.message).toContain(`Lapa «Vērtējumi», ${excelRow}. rinda, aile «Vērtējums»`);
  expect(bad?.message).toContain('«septiņi»');
  expect(bad?.remedy).not.toBe('');
  expect(valueOf(report, 'A28')).toEqual({ value: null, status: 'no-data' });
  expect(valueOf(report, 'A2')).toMatchObject({ value: 139 });
});

test('cells merged above a table do not disturb it', async () => {
  const { report } = await pressDamaged(({ book }) => {
    const { sheet } = tableOf(book, 'Izglitojamie');
    sheet.merge({ row: 0, column: 0, rows: 1, columns: 6 });
  });
  expect(valueOf(report, 'A2')).toMatchObject({ value: 139 });
  expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('an error value of Excel is an error at its cell', async () => {
  const { report } = await pressDamaged((opened) => {
    const { grades, row } = firstGrade(opened);
    typeCell(grades, row, 'Vērtējums', CellError.notAvailable);
  });
  expect(finding(report, 'error-value')).toMatchObject({
    severity: 'error',
    sheet: 'Vērtējumi',
    column: 'Vērtējums',
    value: '#N/A',
  });
  expect(valueOf(report, 'A28')).toEqual({ value: null, status: 'no-data' });
});

test('the totals row of an input table is no pupil', async () => {
  const { report } = await pressDamaged(({ host }) => {
    host.userEdit((workbook) => {
      workbook.tables.getItem('Izglitojamie').showTotals = true;
    });
  });
  expect(valueOf(report, 'A1')).toMatchObject({ value: 147 });
  expect(valueOf(report, 'A2')).toMatchObject({ value: 139 });
});

test('a renamed table is missed, and the one that looks like it is named', async () => {
  const { report } = await pressDamaged(({ book }) => {
    book.renameTable(tableOf(book, 'Vertejumi'), 'Atzimes');
  });
  expect(report.outcome).toBe('computed');
  const renamed = finding(report, 'table-renamed');
  expect(renamed?.message).toContain('Atzimes');
  expect(renamed?.remedy).toContain('Vertejumi');
});

test('without the catalogue the workbook is refused, and nothing is written', async () => {
  const { report, opened } = await pressDamaged(({ book }) => {
    book.renameTable(tableOf(book, 'Raditaji'), 'ManiRaditaji');
  });
  expect(report.outcome).toBe('refused');
  expect(report.findings[0]).toMatchObject({ code: 'table-required-renamed', table: 'Raditaji' });
  expect(report.findings[0]?.message).toContain('ManiRaditaji');
  expect(opened.book.table('MerkuIzpilde')).toBeNull();
});
