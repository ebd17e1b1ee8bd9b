import type { CellValue } from '../../workbook/TableGrid';
import type { TestTables } from '../testing/buildInput';
import type { CatalogueRow } from '../testing/catalogueRows';
import { computeFor, ratioOf } from '../testing/computeFor';

type Rows = readonly CellValue[][];

const entries = (...rows: Rows): TestTables => ({
  Merijumi: [['Mācību gads', 'Rādītājs', 'Vērtība', 'Skaitītājs', 'Saucējs'], ...rows],
});
const history = (...rows: Rows): TestTables => ({
  Vesture: [['Mācību gads', 'Rādītājs', 'Vērtība', 'Skaitītājs', 'Saucējs'], ...rows],
});
const events = (...rows: Rows): TestTables => ({
  Pasakumi: [['Mācību gads', 'Veids', 'Dalībnieks', 'Dalībnieku skaits'], ...rows],
});
const measured = { sheet: 'Mērījumi', table: 'Merijumi', column: 'Vērtība' };
const frozenAt = { sheet: 'Vēsture', table: 'Vesture', column: 'Vērtība' };

const two = events(['2025/26', 'Skate', 'A', 4], ['2025/26', 'Koncerts', 'B', 6]);
const table = 'Pasakumi';

describe('a figure that staff entered', () => {
  it.each<[row: CatalogueRow, value: number | null, declared: object | null]>([
    [{ measure: 'manuāls' }, 0.5, null],
    [{ measure: 'manuāls', table, part: 'Veids = Skate' }, 1, { value: 0.5 }],
    [{ measure: 'manuāls', table, part: 'Veids =' }, 0.5, null],
    [{ measure: 'manuāls', table: 'Nekas tāds', part: 'Veids = Skate' }, 0.5, null],
    [{ measure: 'skaits', table }, 2, { value: 0.5, numerator: 1, denominator: 2 }],
    [{ measure: 'skaits', table: 'Nekas tāds' }, null, { value: 0.5 }],
  ])('is declared beside %o, or is its value (%s)', (row, value, declared) => {
    const { result } = computeFor([row], { ...two, ...entries(['2025/26', 'R1', '', 1, 2]) });
    const computed = result('R1', 2025);
    expect(computed).toMatchObject({ value, frozen: false });
    if (declared === null) expect(computed.declared).toBeNull();
    else expect(computed.declared).toMatchObject(declared);
  });

  it('is no declaration where yes or no is asked, nor of another year', () => {
    const tables = { ...two, ...entries(['2025/26', 'R1', 'Jā', '', '']) };
    const yes = computeFor([{ measure: 'jā/nē', table, part: 'Veids = Skate' }], tables);
    expect(yes.result('R1', 2025)).toMatchObject({ value: 1, declared: null });
    const count = computeFor([{ measure: 'skaits', table }], tables);
    expect(count.result('R1', 2026).declared).toBeNull();
  });

  it('stands in for rows that are not there, and only for them', () => {
    const tables = {
      ...two,
      ...entries(['2025/26', 'R1', '80%', '', ''], ['2026/27', 'R1', '80%', '', '']),
    };
    const row = { measure: 'manuāls', table, part: 'Dalībnieks = A', whole: 'Veids = Seminārs' };
    const { result } = computeFor([row], tables);
    expect(result('R1', 2025)).toMatchObject({ value: null, status: 'not-applicable' });
    expect(result('R1', 2025).population.entered).toEqual([]);
    expect(result('R1', 2026)).toMatchObject({ value: 0.8, population: { table } });
    expect(result('R1', 2026).population.entered).toEqual([{ ...measured, row: 5 }]);
    const share = computeFor([{ ...row, measure: 'īpatsvars' }], tables);
    expect(share.result('R1', 2026)).toMatchObject({ value: null, population: { entered: [] } });
  });

  it('is a population of its own', () => {
    const tables = entries(['2025/26', 'R1', 5, '', ''], ['2026/27', 'R1', 6, '', '']);
    const row = { measure: 'manuāls', part: 'kas', whole: 'visi', period: 'Plāns' };
    const { result } = computeFor([row], tables);
    expect(result('R1', 2027).population).toEqual({
      ...{ table: null, sheet: null, part: '', whole: '', isShare: false },
      years: [2025, 2026, 2027],
      entered: [4, 5].map((at) => ({ ...measured, row: at })),
    });
    expect([2025, 2026, 2027].map((year) => result('R1', year).value)).toEqual([5, 11, 11]);
  });

  it('has rows of nobody behind it where the catalogue cannot be computed', () => {
    const tables = entries(['2025/26', 'R1', 5, '', '']);
    const { result } = computeFor([{ measure: 'skaits', table: 'Nekas tāds' }], tables);
    const { population, rows, numerator, denominator } = result('R1', 2025);
    expect(population).toMatchObject({ table: null, entered: [] });
    expect([...rows.part, ...rows.whole]).toEqual([]);
    expect([numerator, denominator]).toEqual([null, null]);
    expect(result('R1', 2025).frozen).toBe(false);
  });

  it('is yes over the plan as soon as one year says so, and stays 1', () => {
    const tables = entries(['2025/26', 'R1', 'Jā', '', ''], ['2026/27', 'R1', 'Jā', '', '']);
    const { result } = computeFor([{ measure: 'jā/nē', period: 'Plāns' }], tables);
    expect(result('R1', 2026).value).toBe(1);
  });

  it.each<[code: string, rows: Rows, row: number, column: string]>([
    ['indicator-blocked', [['2025/26', 'R1', 'daudz', '', '']], 4, 'Vērtība'],
    ['indicator-blocked', [['2025/26', 'R1', 5, 'daudz', '']], 4, 'Skaitītājs'],
    [
      'indicator-blocked-by-double',
      [
        ['2025/26', 'R1', 5, '', ''],
        ['2025/26', 'R1', 6, '', ''],
      ],
      5,
      'Rādītājs',
    ],
  ])('waits for its cell: %s', (code, rows, row, column) => {
    const plan = { measure: 'manuāls', period: 'Plāns' };
    const { result, findings } = computeFor([plan], entries(...rows, ['2026/27', 'R1', 1, '', '']));
    expect(result('R1', 2025)).toMatchObject({ value: null, status: 'no-data' });
    const { sheet, table: of } = { ...measured };
    const finding = { code, severity: 'error', sheet, table: of, row, column, value: null };
    const params = { id: 'R1', name: 'Rādītājs 1', count: 1 };
    expect(findings).toEqual(
      ['2025./2026.', '2025./2026.–2026./2027.', '2025./2026.–2027./2028.'].map((year) => ({
        ...finding,
        params: { ...params, year },
      })),
    );
  });
});

describe('a figure over rows that wait for a cell', () => {
  it('names the cell, how many there are, and the years that are counted', () => {
    const bad = events(
      ['2025/26', 'Skate', 'A', 'x'],
      ['2026/27', 'Skate', 'A', 'y'],
      ['2026/27', 'Skate', 'A', 5],
    );
    const row = { measure: 'summa', table, field: 'Dalībnieku skaits', period: 'Plāns' };
    const { findings } = computeFor([row], bad);
    const place = { sheet: 'Pasākumi', table, row: 4, column: 'Dalībnieku skaits' };
    expect(findings[1]).toEqual({
      ...{ code: 'indicator-blocked', severity: 'error', ...place, value: null },
      params: { id: 'R1', name: 'Rādītājs 1', year: '2025./2026.–2026./2027.', count: 2 },
    });
    expect(findings.map(({ params }) => params['count'])).toEqual([1, 2, 2]);
  });
});

describe('a figure over rows of which two are one', () => {
  it('names the first of them', () => {
    const pupil = ['2025/26', 'A', 'Flauta'];
    const { findings } = computeFor([{ measure: 'skaits', table: 'Izglitojamie' }], {
      Izglitojamie: [['Mācību gads', 'Izglītojamais', 'Programma'], pupil, pupil],
    });
    expect(findings).toEqual([
      {
        ...{ code: 'indicator-blocked-by-double', severity: 'error', value: null },
        ...{ sheet: 'Izglītojamie', table: 'Izglitojamie', row: 4, column: 'Izglītojamais' },
        params: { id: 'R1', name: 'Rādītājs 1', year: '2025./2026.', count: 2 },
      },
    ]);
  });
});

describe('a frozen figure', () => {
  it('stands in the place of the rows, with what was declared beside it', () => {
    const tables: TestTables = {
      Personals: [
        ['Mācību gads', 'Grupa', 'Darbinieks', 'Skaits'],
        ['2025/26', 'Pedagogs', 'A', 9],
      ],
      ...history(['2025/26', 'R1', 7, '', '']),
      ...entries(['2025/26', 'R1', 8, '', '']),
    };
    const row = { measure: 'unikāls skaits', table: 'Personals', field: 'Darbinieks' };
    const part = ' Grupa  = Pedagogs';
    const { result, codes } = computeFor([{ ...row, part }], tables);
    const { population, ...frozen } = result('R1', 2025);
    expect(frozen).toMatchObject({ value: 7, frozen: true, declared: { value: 8 } });
    expect(population).toEqual({
      ...{ table: 'Personals', sheet: 'Personāls', years: [2025], part: 'Grupa = Pedagogs' },
      ...{ whole: '', isShare: false, entered: [{ ...frozenAt, row: 4 }] },
    });
    expect(codes).not.toContain('weights-not-used');
  });

  it.each<[what: string, cells: CellValue[]]>([
    ['holds nothing', ['', '', '']],
    ['cannot be read', ['daudz', '', '']],
  ])('that %s is computed', (_, cells) => {
    const tables = { ...two, ...history(['2025/26', 'R1', ...cells]) };
    const { result } = computeFor([{ measure: 'skaits', table }], tables);
    expect(result('R1', 2025)).toMatchObject({ value: 2, frozen: false });
    expect(result('R1', 2025).population.entered).toEqual([]);
  });

  const count = { measure: 'skaits', table, period: 'Plāns' };

  it('is gone on from, the latest of several, and once', () => {
    const tables = {
      ...events(
        ['2025/26', 'Skate', 'A', 1],
        ['2026/27', 'Skate', 'A', 1],
        ['2027/28', 'Skate', 'A', 1],
      ),
      ...history(['2025/26', 'R1', 50, '', ''], ['2026/27', 'R1', 10, '', '']),
    };
    const { result } = computeFor([count], tables);
    expect([2025, 2026, 2027].map((year) => result('R1', year).value)).toEqual([50, 10, 11]);
    expect(result('R1', 2027).population.entered).toEqual([{ ...frozenAt, row: 5 }]);
    expect(result('R1', 2027).frozen).toBe(false);
  });

  it('is gone on from where no row came since', () => {
    const tables = { ...events(), ...history(['2025/26', 'R1', 10, '', '']) };
    expect(computeFor([count], tables).result('R1', 2027).value).toBe(10);
  });

  it('is missed in every later year when distinct persons cannot be told any more', () => {
    const tables = {
      ...events(['2027/28', 'Skate', 'A', 4]),
      ...history(['2025/26', 'R1', 5, '', ''], ['2026/27', 'R1', 6, '', '']),
    };
    const row = { measure: 'unikāls skaits', table, field: 'Dalībnieks', period: 'Plāns' };
    const { result, findings } = computeFor([row], tables);
    expect(result('R1', 2027).value).toBeNull();
    expect(findings.map(({ code, params }) => [code, params['gone']])).toEqual([
      ['frozen-rows-gone', '2025./2026., 2026./2027.'],
    ]);
    // Both later years miss the rows of the first, which is said once.
    const { Pasakumi, Vesture } = { ...tables, ...history(['2025/26', 'R1', 5, '', '']) };
    const early = computeFor([row], { Pasakumi, Vesture } as TestTables).findings;
    expect(early.map(({ severity, params }) => [severity, params['gone']])).toEqual([
      ['error', '2025./2026.'],
    ]);
  });
});

describe('the years of a figure', () => {
  it('over the plan are that year alone where it lies before the plan', () => {
    const rows = events(
      ['2024/25', 'Skate', 'A', 3],
      ['2024/25', 'Skate', 'B', 3],
      ['2025/26', 'Skate', 'A', 2],
    );
    const row = { measure: 'skaits', table, period: 'Plāns' };
    const { result } = computeFor([row], rows, { 'Mācību gads': '2024./2025.' });
    expect([2024, 2025].map((year) => result('R1', year).value)).toEqual([2, 1]);
    expect(result('R1', 2024).population.years).toEqual([2024]);
  });

  it.each<[what: string, row: CatalogueRow, tables: TestTables]>([
    [
      'rows, in any order and with nothing to measure in an earlier one',
      { measure: 'vidējais', table, field: 'Dalībnieku skaits' },
      events(
        ['2025/26', '', '', 12],
        ['2024/25', '', '', 10],
        ['2022/23', '', '', ''],
        ['2026/27', '', '', 30],
      ),
    ],
    [
      'entries',
      { measure: 'manuāls' },
      entries(
        ['2025/26', 'R1', 12, '', ''],
        ['2022/23', 'R1', '', '', ''],
        ['2024/25', 'R1', 10, '', ''],
      ),
    ],
    [
      'frozen values',
      { measure: 'manuāls' },
      { ...entries(['2025/26', 'R1', 12, '', '']), ...history(['2024/25', 'R1', 10, '', '']) },
    ],
  ])('with a value begin the line to the target: %s', (_, row, tables) => {
    // From 10 in 2024 to 16 in 2027 the line stands at 12 in 2025.
    const goal = { comparison: '>=', target: 16, targetYear: '2027./2028.' };
    const { result } = computeFor(
      [
        { ...row, ...goal },
        { ...row, ...goal, target: 17 },
      ],
      {
        ...tables,
      },
    );
    expect(ratioOf(result('R1', 2025))).toContain('12');
    expect(result('R1', 2025).status).toBe('on-track');
    const higher = computeFor([{ ...row, ...goal, target: '16,1' }], tables);
    expect(higher.result('R1', 2025).status).toBe('behind');
  });
});
