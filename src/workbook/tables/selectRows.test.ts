import { readTables } from '../readTables';
import { schoolYear } from '../SchoolYear';
import type { CellValue } from '../TableGrid';
import { buildGrid, headerRow } from '../testing/buildGrid';
import { codesOf, findOnly } from '../testing/pickFindings';
import { showColumn } from '../testing/showColumn';

const year = '2024./2025.';
const thisYear = schoolYear(2024);

describe('rows', () => {
  const vacancies = (rows: readonly (readonly CellValue[])[]) => {
    const input = readTables(buildGrid({ Vakances: { rows } }));
    const table = input.tables.get('Vakances');
    if (!table) throw new Error('Vakances was not read');
    return { ...input, table };
  };

  it('that are blank are skipped, and the others keep their place in Excel', () => {
    const { table } = vacancies([
      ['', '', '', ''],
      [year, 'A', 1, 2],
      [' ', '\u00a0', '', ''],
      ['-', '-', '-', '-'],
      ['2023/24', 'B', 1, 2],
      ['2024-2025', 'C', 1, 2],
    ]);
    expect(table.rowCount).toBe(3);
    expect([0, 1, 2].map((row) => table.excelRow(row))).toEqual([6, 9, 10]);
    expect([...table.rowsOf(thisYear)]).toEqual([0, 2]);
    expect([...table.rowsOf(schoolYear(2023))]).toEqual([1]);
    expect([...table.rowsOf(schoolYear(2020))]).toEqual([]);
  });

  it('of dashes say "none this year": a row of the year that weighs nothing', () => {
    const { table, findings } = vacancies([[year, '-', '–', '']]);
    expect([...table.rowsOf(thisYear)]).toEqual([0]);
    expect([...table.weights]).toEqual([0]);
    expect(codesOf(findings)).toEqual([]);
  });

  it('that hold a year alone are left out with a warning', () => {
    const { table, findings } = vacancies([[year, '', '', '']]);
    expect(table.rowCount).toBe(0);
    expect(findOnly(findings, 'row-only-year')).toMatchObject([
      { severity: 'warning', row: headerRow + 1, value: year },
    ]);
  });

  it('of sums are left out with a warning, wherever their heading stands', () => {
    const { table, findings } = vacancies([
      [year, 'Pedagogs', 1, 2],
      ['KOPĀ', '', 1, 2],
      [year, 'Kopā:', 1, 2],
      [year, 'Kopā dziedāšana', 1, 2],
    ]);
    expect(showColumn(table.column('Amats'))).toEqual(['Pedagogs', 'Kopā dziedāšana']);
    expect(findOnly(findings, 'row-of-sums')).toMatchObject([
      { severity: 'warning', row: headerRow + 2 },
      { severity: 'warning', row: headerRow + 3 },
    ]);
  });

  it('without a readable year belong to none', () => {
    const { table, findings } = vacancies([
      ['', 'A', 1, 2],
      ['2024', 'B', 1, 2],
      ['2024./2026.', 'C', 1, 2],
    ]);
    expect([...table.rowsOf(thisYear)]).toEqual([]);
    expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'school-year-unreadable', row: headerRow + 2, value: '2024' },
      { code: 'school-year-unreadable', row: headerRow + 3, value: '2024./2026.' },
      { code: 'school-year-blank', row: headerRow + 1, column: 'Mācību gads' },
    ]);
  });

  it('of a table without years are in every year', () => {
    const rows = [['Klavierspēle', '20V 212 01 1', '', '', '']];
    const { tables } = readTables(buildGrid({ Programmas: { rows } }));
    expect([...(tables.get('Programmas')?.rowsOf(schoolYear(1999)) ?? [])]).toEqual([0]);
  });

  it('of the entries without a year, as the mission, are in every year', () => {
    const rows = [
      [year, 'Projekti', 'A', '', ''],
      ['', 'Misija', 'B', '', ''],
      ['2023/24', 'Projekti', 'C', '', ''],
    ];
    const { tables, findings } = readTables(buildGrid({ Ieraksti: { rows } }));
    const entries = tables.get('Ieraksti');
    expect([...(entries?.rowsOf(thisYear) ?? [])]).toEqual([0, 1]);
    expect([...(entries?.rowsOf(schoolYear(2023)) ?? [])]).toEqual([1, 2]);
    expect([...(entries?.rowsOf(schoolYear(2030)) ?? [])]).toEqual([1]);
    expect(codesOf(findings)).toEqual([]);
  });

  it('weigh what Skaits says; blank is 1', () => {
    const rows = [
      [year, 'Vecāki', 'Ir droši', 'Jā', 12],
      [year, 'Vecāki', 'Ir droši', 'Nē', ''],
      [year, 'Vecāki', 'Ir droši', 'Nē', '0'],
      [year, 'Vecāki', 'Ir droši', 'Nē', 2.5],
      [year, 'Vecāki', 'Ir droši', 'Nē', -1],
    ];
    const { tables, findings } = readTables(buildGrid({ Aptaujas: { rows } }));
    const table = tables.get('Aptaujas');
    expect([...(table?.weights ?? [])]).toEqual([12, 1, 0, 1, 1]);
    expect([...(table?.column('Skaits')?.unreadable ?? [])]).toEqual([3, 4]);
    expect(findOnly(findings, 'count-unreadable')).toHaveLength(2);
  });
});
