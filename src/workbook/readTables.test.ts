import fc from 'fast-check';
import type { Finding } from './Finding';
import { readTables } from './readTables';
import { schoolYear } from './SchoolYear';
import type { TableName } from './schema';
import { tableNames, tableSchema } from './schema';
import type { CellValue } from './TableGrid';
import { buildGrid, headerRow } from './testing/buildGrid';
import { showColumn } from './testing/showColumn';
import { wordList } from './wordLists';
import type { WordListName } from './wordLists';

const year = '2024./2025.';
const thisYear = schoolYear(2024);

const firstWord = (list: WordListName): string => wordList(list).words[0] ?? '';
const only = (findings: readonly Finding[], ...codes: string[]): readonly Finding[] =>
  findings.filter(({ code }) => codes.includes(code));
const codesOf = (findings: readonly Finding[]): readonly string[] =>
  findings.filter(({ code }) => code !== 'table-missing').map(({ code }) => code);

describe('tables', () => {
  it('notes each absent table and reads on', () => {
    const { tables, findings, refusals } = readTables(buildGrid({}));
    expect([...tables.keys()]).toEqual(['Iestatijumi', 'Raditaji']);
    expect(refusals).toEqual([]);
    const missing = only(findings, 'table-missing');
    const absent = tableNames.filter((name) => name !== 'Iestatijumi' && name !== 'Raditaji');
    expect(new Set(missing.map(({ table }) => table))).toEqual(new Set(absent));
    expect(missing).toHaveLength(absent.length);
    expect(missing.every(({ severity }) => severity === 'note')).toBe(true);
  });

  it.each<[string, string, string]>([
    ['Tabula5', 'Vērtējumi', 'a table on the sheet of that title'],
    ['Vertejumi2', 'Lapa3', 'a copy with a number behind'],
    ['tblVertejumi', 'Lapa3', 'a prefix'],
    ['Vērtējumi', 'Lapa3', 'diacritics'],
    ['Vertejmui', 'Lapa3', 'two letters swapped'],
    ['Table1', 'Grades', 'the English title'],
  ])('names %s on sheet %s for a missing table (%s)', (table, sheet) => {
    const { findings } = readTables(buildGrid({}, [{ table, sheet }]));
    expect(only(findings, 'table-renamed')).toMatchObject([
      { severity: 'note', table: 'Vertejumi', sheet, params: { candidate: table } },
    ]);
  });

  it('does not take a table of another purpose for a missing one', () => {
    const { findings } = readTables(buildGrid({}, [{ table: 'Telpas', sheet: 'Telpas' }]));
    expect(only(findings, 'table-renamed')).toEqual([]);
  });

  it.each<TableName>(['Iestatijumi', 'Raditaji'])('refuses to compute without %s', (name) => {
    const { refusals } = readTables(buildGrid({ [name]: null }), thisYear);
    expect(refusals).toMatchObject([{ code: 'table-required', severity: 'error', table: name }]);
    const inventory = [{ table: `${name}1`, sheet: 'X' }];
    const renamed = readTables(buildGrid({ [name]: null }, inventory), thisYear);
    expect(renamed.refusals).toMatchObject([
      { code: 'table-required-renamed', table: name, params: { candidate: `${name}1` } },
    ]);
  });

  it('cannot read a table whose header row is hidden', () => {
    const hidden = readTables(buildGrid({ Vakances: { header: [], rows: [[year]] } }));
    expect(hidden.tables.has('Vakances')).toBe(false);
    expect(only(hidden.findings, 'header-hidden')).toMatchObject([
      { severity: 'error', table: 'Vakances', sheet: 'Vakances' },
    ]);
    expect(hidden.refusals).toEqual([]);
    const required = readTables(buildGrid({ Raditaji: { header: [], rows: [] } }));
    expect(codesOf(required.refusals)).toEqual(['header-hidden']);
  });
});

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
    expect(only(findings, 'column-missing')).toMatchObject([
      { severity: 'note', table: 'Vakances', column: 'Slodze', row: headerRow },
    ]);
  });

  it('that are misspelt are named', () => {
    const { findings } = vacancies(['Mācību gads', 'Amats', 'Slodse', 'Mēneši'], [year, 'X', 1, 2]);
    expect(only(findings, 'column-misspelt')).toMatchObject([
      { severity: 'note', column: 'Slodze', params: { nearest: 'Slodse' } },
    ]);
  });

  it('of school years that are missing are an error: every figure names the year', () => {
    const { findings, tables } = vacancies(['Amats', 'Slodze', 'Mēneši'], ['X', 1, 2]);
    expect(only(findings, 'column-missing')).toMatchObject([
      { severity: 'error', column: 'Mācību gads' },
    ]);
    expect(tables.get('Vakances')?.rowsOf(thisYear)).toHaveLength(0);
  });

  it.each([
    [['Mācību gads', 'Amats', 'Slodze', 'Mēneši', 'slodze ']],
    [['Mācību gads', 'Amats', 'Slodze', 'Mēneši', 'Workload']],
  ])('that stand twice are a warning: %j', (header) => {
    const { tables, findings } = vacancies(header, [year, 'X', 1, 2, 9]);
    expect(only(findings, 'column-doubled')).toMatchObject([{ severity: 'warning' }]);
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
    expect(only(findings, 'own-column-error')).toMatchObject([
      { severity: 'warning', column: 'Kļūda', row: headerRow + 2, params: { count: 1 } },
    ]);
  });
});

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
    expect(only(findings, 'row-only-year')).toMatchObject([
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
    expect(only(findings, 'row-of-sums')).toMatchObject([
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
    expect(only(findings, 'count-unreadable')).toHaveLength(2);
  });
});

describe('cells', () => {
  it('that cannot be read are errors with their place, and blank', () => {
    const rows = [
      [year, 'A1', 'septiņi', 1, 2, ''],
      [year, 'A2', '#N/A', 1, 2, ''],
      [year, 'A3', 0.5, 'x', 2, ''],
    ];
    const { tables, findings } = readTables(buildGrid({ Merijumi: { rows } }));
    const values = tables.get('Merijumi')?.column('Vērtība');
    expect(showColumn(values)).toEqual([null, null, 0.5]);
    expect([...(values?.unreadable ?? [])]).toEqual([0, 1]);
    const place = { severity: 'error', sheet: 'Mērījumi', table: 'Merijumi' };
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([
      expect.objectContaining({
        ...place,
        code: 'value-unreadable',
        row: headerRow + 1,
        column: 'Vērtība',
        value: 'septiņi',
      }),
      expect.objectContaining({
        ...place,
        code: 'error-value',
        row: headerRow + 2,
        column: 'Vērtība',
        value: '#N/A',
      }),
      expect.objectContaining({
        ...place,
        code: 'number-unreadable',
        row: headerRow + 3,
        column: 'Skaitītājs',
        value: 'x',
      }),
    ]);
  });

  it('of failed formulas are errors in text columns too', () => {
    const rows = [[year, '#REF!', 1, 2]];
    const { tables, findings } = readTables(buildGrid({ Vakances: { rows } }));
    expect(showColumn(tables.get('Vakances')?.column('Amats'))).toEqual([null]);
    expect(only(findings, 'error-value')).toMatchObject([{ column: 'Amats', value: '#REF!' }]);
  });

  it('with formulas are a note, when they are in columns of the contract', () => {
    const rows = [[year, 'A', 1, 2, 'own']];
    const header = ['Mācību gads', 'Amats', 'Slodze', 'Mēneši', 'Piezīmes'];
    const grid = (formulas: string) =>
      readTables(buildGrid({ Vakances: { header, rows, formulas } })).findings;
    expect(only(grid('C5:C9, E5:E9'), 'formula-cells')).toMatchObject([
      { severity: 'note', sheet: 'Vakances', table: 'Vakances', value: 'C5:C9' },
    ]);
    expect(only(grid('E5:E9'), 'formula-cells')).toEqual([]);
    expect(only(grid('B5:F5'), 'formula-cells')).toMatchObject([{ value: 'B5:F5' }]);
  });

  it('with unknown words are used and warned of once a word, with the nearest known one', () => {
    const event = (kind: string) => [year, '', kind, 'X', '', '', '', '', '', '', ''];
    const rows = ['Konkurs', 'konkurss', 'Olimpiāde', 'Konkurs', 'Radošā nedēļa'].map(event);
    const lists = { rows: [['Veids (Pasākumi)', 'Radošā nedēļa']] };
    const { tables, findings } = readTables(buildGrid({ Pasakumi: { rows }, Saraksti: lists }));
    expect(showColumn(tables.get('Pasakumi')?.column('Veids'))).toEqual([
      'Konkurs',
      'Konkurss',
      'Olimpiāde',
      'Konkurs',
      'Radošā nedēļa',
    ]);
    expect(only(findings, 'word-unknown', 'word-misspelt')).toMatchObject([
      {
        code: 'word-misspelt',
        severity: 'warning',
        row: headerRow + 1,
        column: 'Veids',
        value: 'Konkurs',
        params: { nearest: 'Konkurss', count: 2 },
      },
      { code: 'word-unknown', row: headerRow + 3, value: 'Olimpiāde' },
    ]);
  });

  it('with words that a closed list does not have are errors', () => {
    const rows = [
      ['A1', 'Plāns'],
      ['A2', 'mēnesis'],
    ];
    const { findings } = readTables(
      buildGrid({
        Raditaji: { header: ['ID', 'Periods'], rows },
        Saraksti: { rows: [['Periods', 'Mēnesis']] },
      }),
    );
    expect(only(findings, 'word-not-allowed')).toMatchObject([
      {
        severity: 'error',
        row: headerRow + 2,
        value: 'mēnesis',
        params: { expected: 'Gads, Plāns' },
      },
    ]);
  });

  it('of one bad kind are written out a hundred times, then counted', () => {
    const rows = Array.from({ length: 250 }, () => [year, 'A', 'daudz', 2]);
    const { tables, findings } = readTables(buildGrid({ Vakances: { rows } }));
    expect(only(findings, 'number-unreadable')).toHaveLength(100);
    expect(only(findings, 'more-findings')).toMatchObject([
      { severity: 'error', column: 'Slodze', row: null, params: { count: 150 } },
    ]);
    expect(tables.get('Vakances')?.column('Slodze')?.unreadable.size).toBe(250);
  });

  it('of every column of the contract are read without a finding in their plain spelling', () => {
    const samples: Record<string, CellValue> = {
      text: 'Teksts',
      number: '7,5',
      count: 3,
      weight: 1,
      value: '80%',
      date: '01.10.2024.',
      'school-year': year,
      'target-year': 2028,
      'base-year': 'iepriekšējais',
      'yes-no': 'Jā',
      'programme-code': '20V21201 1',
      class: '4.a',
      'quality-grade': 2,
      grade: 7,
    };
    for (const name of tableNames.filter((each) => each !== 'Iestatijumi' && each !== 'Skalas')) {
      const row = tableSchema(name).columns.map(({ key, type, list }) => {
        if (key === 'scale') return '10 balles';
        if (key === 'programme') return 'Klavierspēle';
        if (type !== 'word') return samples[type] ?? '';
        return list === undefined ? '' : firstWord(list);
      });
      const programmes = { rows: [['Klavierspēle', '20V 212 01 1', '', '', '']] };
      const { findings } = readTables(
        buildGrid({ Programmas: programmes, [name]: { rows: [row] } }),
      );
      const known = ['scales-template'];
      expect([name, codesOf(findings).filter((code) => !known.includes(code))]).toEqual([name, []]);
    }
  });
});

it('never throws, and reads every row of the year, whatever the cells hold', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constantFrom('-', '#N/A', '=1+1', year, '2024', 'Jā', '80%', 'nv', 'x'.repeat(100_000)),
  );
  const table = fc.constantFrom(...tableNames.filter((name) => name !== 'Iestatijumi'));
  fc.assert(
    fc.property(
      table,
      fc.array(fc.array(cell, { maxLength: 20 }), { maxLength: 8 }),
      (name, rows) => {
        const { tables, findings } = readTables(buildGrid({ [name]: { rows } }));
        const read = tables.get(name);
        for (const field of read?.fields ?? []) showColumn(read?.column(field));
        expect(read?.rowCount).toBeLessThanOrEqual(rows.length);
        expect(findings.every(({ value }) => (value ?? '').length <= 201)).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});
