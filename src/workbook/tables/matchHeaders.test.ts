import { readTables } from '../readTables';
import { schoolYear } from '../SchoolYear';
import type { CellValue } from '../TableGrid';
import { buildGrid, headerRow } from '../testing/buildGrid';
import { codesOf, findOnly } from '../testing/pickFindings';
import { showColumn } from '../testing/showColumn';

const year = '2024./2025.';
const thisYear = schoolYear(2024);

describe('columns', () => {
  const vacancies = (header: readonly CellValue[], row: readonly CellValue[]) =>
    readTables(buildGrid({ Vakances: { header, rows: [row] } }));

  it.each([
    [['Mācību gads', 'Amats', 'Slodze', 'Mēneši']],
    [['School year', 'Post', 'Workload', 'Months']],
    [['MĀCĪBU\u00a0GADS', ' amats ', 'Slodze'.normalize('NFD'), 'Mēneši'.normalize('NFD')]],
    [['Mācību  gads', 'Post', 'SLODZE', 'Months']],
  ])('are found by header: %j', (header) => {
    const { tables, findings } = vacancies(header, [year, 'Pedagogs', '0,5', 3]);
    const table = tables.get('Vakances');
    expect(showColumn(table?.column('Slodze'))).toEqual([0.5]);
    expect(showColumn(table?.column('workload'))).toEqual([0.5]);
    expect(showColumn(table?.column('  MĒNEŠI '))).toEqual([3]);
    expect(table?.fields).toEqual(header.map((text) => text.trim()));
    expect(codesOf(findings)).toEqual([]);
  });

  it('are found in any order, beside the user’s own', () => {
    const header = ['Piezīmes', 'Mēneši', 'Slodze', 'Amats', 'Mācību gads'];
    const { tables } = vacancies(header, ['meklējam', 2, 1, 'Pedagogs', year]);
    expect(showColumn(tables.get('Vakances')?.column('Amats'))).toEqual(['Pedagogs']);
    expect(showColumn(tables.get('Vakances')?.column('piezīmes'))).toEqual(['meklējam']);
    expect(tables.get('Vakances')?.column('Nav tādas')).toBeUndefined();
  });

  it('read as blank when missing, with a note, and are marked', () => {
    const { tables, findings } = vacancies(['Mācību gads', 'Amats', 'Mēneši'], [year, 'X', 2]);
    expect(tables.get('Vakances')?.column('Slodze')).toMatchObject({ missing: true });
    expect(showColumn(tables.get('Vakances')?.column('Slodze'))).toEqual([null]);
    expect(findOnly(findings, 'column-missing')).toMatchObject([
      { severity: 'note', table: 'Vakances', column: 'Slodze', row: headerRow },
    ]);
  });

  it('that are misspelt are named', () => {
    const { findings } = vacancies(['Mācību gads', 'Amats', 'Slodse', 'Mēneši'], [year, 'X', 1, 2]);
    expect(findOnly(findings, 'column-misspelt')).toMatchObject([
      { severity: 'note', column: 'Slodze', params: { nearest: 'Slodse' } },
    ]);
  });

  it('of school years that are missing are an error: every figure names the year', () => {
    const { findings, tables } = vacancies(['Amats', 'Slodze', 'Mēneši'], ['X', 1, 2]);
    expect(findOnly(findings, 'column-missing')).toMatchObject([
      { severity: 'error', column: 'Mācību gads' },
    ]);
    expect(tables.get('Vakances')?.rowsOf(thisYear)).toHaveLength(0);
  });

  it.each([
    [['Mācību gads', 'Amats', 'Slodze', 'Mēneši', 'slodze ']],
    [['Mācību gads', 'Amats', 'Slodze', 'Mēneši', 'Workload']],
  ])('that stand twice are a warning: %j', (header) => {
    const { tables, findings } = vacancies(header, [year, 'X', 1, 2, 9]);
    expect(findOnly(findings, 'column-doubled')).toMatchObject([{ severity: 'warning' }]);
    expect(showColumn(tables.get('Vakances')?.column('Slodze'))).toEqual([1]);
  });

  it('of the user’s own take the kind of their cells', () => {
    const header = ['Mācību gads', 'Amats', 'Nr', 'IT pamati', 'Bits', 'Jaukti', 'Tukša', 'Kļūda'];
    const rows = [
      [year, 'A', 1, 'Jā', 1, 7, '', 2],
      [year, 'B', '2,5', 'x', 0, 'Jā', '-', '#N/A'],
      [year, 'C', '-', '', '1', '', '', 4],
    ];
    const { tables, findings } = readTables(buildGrid({ Vakances: { header, rows } }));
    const show = (field: string) => showColumn(tables.get('Vakances')?.column(field));
    expect(show('Nr')).toEqual([1, 2.5, null]);
    expect(show('IT pamati')).toEqual([true, true, null]);
    expect(show('Bits')).toEqual([1, 0, 1]);
    expect(show('Jaukti')).toEqual(['7', 'Jā', null]);
    expect(show('Tukša')).toEqual([null, null, null]);
    expect(show('Kļūda')).toEqual([2, null, 4]);
    expect([...(tables.get('Vakances')?.column('Kļūda')?.unreadable ?? [])]).toEqual([1]);
    expect(findOnly(findings, 'own-column-error')).toMatchObject([
      { severity: 'warning', column: 'Kļūda', row: headerRow + 2, params: { count: 1 } },
    ]);
  });
});
