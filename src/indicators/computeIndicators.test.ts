import { schoolYear } from '../workbook/SchoolYear';
import { computeIndicators, resultYears } from './computeIndicators';
import { roundRatio } from './roundRatio';
import type { TestTables } from './testing/buildInput';
import { computeFor, ratioOf } from './testing/computeFor';

const levels: TestTables = {
  Vertejumi: [
    ['Mācību gads', 'Pārbaudījums', 'Skala', 'Vērtējums', 'Skaits'],
    ['2024./2025.', 'Gada vērtējums', 'Līmenis', 'Augsts', 17],
    ['2024./2025.', 'Gada vērtējums', 'Līmenis', 'Optimāls', 101],
    ['2024./2025.', 'Gada vērtējums', 'Līmenis', 'Pietiekams', 21],
  ],
};
const lastYear = {
  'Mācību gads': '2024./2025.',
  'Plāna pirmais gads': '',
  'Plāna pēdējais gads': '',
};

describe('the figures of the 2024./2025. report', () => {
  const share = {
    measure: 'īpatsvars',
    table: 'Vertejumi',
    whole: 'Pārbaudījums = Gada vērtējums',
  };
  const { result, indicators } = computeFor(
    [
      { ...share, part: 'Līmenis = Augsts' },
      { ...share, part: 'Līmenis = Optimāls' },
      { ...share, part: 'Līmenis = Pietiekams' },
      { ...share, part: 'Līmenis = Augsts | Optimāls', comparison: '≥', target: 70 },
    ],
    levels,
    lastYear,
  );

  it.each([
    ['R1', '17/139', '12.23'],
    ['R2', '101/139', '72.66'],
    ['R3', '21/139', '15.11'],
    ['R4', '118/139', '84.89'],
  ])('gives %s as %s, %s %%', (id, ratio, percent) => {
    const { value, numerator, denominator } = result(id, 2024);
    expect(`${numerator}/${denominator}`).toBe(ratio);
    expect(value).toBe(Number(numerator) / Number(denominator));
    expect(roundRatio(Number(numerator), Number(denominator), 2, 100)).toBe(percent);
  });

  it('meets 70 %, and computes the current year alone without a plan', () => {
    expect(result('R4', 2024)).toMatchObject({ status: 'met', target: 0.7 });
    expect(indicators).toHaveLength(4);
  });

  it('says who was counted', () => {
    expect(result('R4', 2024).population).toEqual({
      table: 'Vertejumi',
      sheet: 'Vērtējumi',
      years: [2024],
      part: 'Līmenis = Augsts | Optimāls',
      whole: 'Pārbaudījums = Gada vērtējums',
      isShare: true,
      entered: [],
    });
  });
});

describe('targets', () => {
  const marks: TestTables = {
    Vertejumi: [
      ['Mācību gads', 'Pārbaudījums', 'Skala', 'Vērtējums', 'Skaits'],
      ['2025/26', 'Gada vērtējums', '10 balles', 6, 10],
      ['2026/27', 'Gada vērtējums', '10 balles', 6, 7],
      ['2026/27', 'Gada vērtējums', '10 balles', 7, 3],
    ],
  };
  const mean = { measure: 'vidējais', table: 'Vertejumi', field: 'Balles' };

  it('measures relative growth on the base year, exactly', () => {
    const growth = { ...mean, comparison: 'pieaugums %', target: 5, baseYear: '2025./2026.' };
    const { result } = computeFor([growth, { ...growth, targetYear: 2028 }], marks);
    // (7 · 6 + 3 · 7) ÷ 10 = 6,3 = 6 · 1,05
    expect(result('R1', 2026)).toMatchObject({
      value: 6.3,
      baseline: 6,
      change: 0.05,
      target: 0.05,
      status: 'met',
    });
    expect(result('R1', 2025)).toMatchObject({ change: 0, status: 'not-met' });
    expect(result('R2', 2025)).toMatchObject({ change: 0, status: 'on-track' });
    expect(result('R2', 2027)).toMatchObject({ value: null, change: null, status: 'no-data' });
  });

  it('takes the base from before the plan, from the year before, and from what was typed', () => {
    const events: TestTables = {
      Pasakumi: [
        ['Mācību gads', 'Veids'],
        ...['2024/25', '2024/25', '2025/26', '2025/26', '2025/26', '2026/27', '2026/27'].map(
          (year) => [year, 'Skate'],
        ),
      ],
    };
    const count = {
      measure: 'skaits',
      table: 'Pasakumi',
      comparison: 'pieaugums %',
      target: '10%',
    };
    const { result, codes } = computeFor(
      [
        { ...count, baseYear: 2025 },
        { ...count, baseYear: 'iepriekšējais', comparison: 'pieaug', target: '' },
        { ...count, baseYear: '2024./2025.', baseValue: 1 },
      ],
      events,
    );
    expect(result('R1', 2025)).toMatchObject({ baseline: 2, change: 0.5, status: 'met' });
    expect(result('R1', 2026)).toMatchObject({ baseline: 2, change: 0, status: 'not-met' });
    expect(result('R2', 2025)).toMatchObject({ baseline: 2, change: 1, status: 'met' });
    expect(result('R2', 2026)).toMatchObject({ baseline: 3, change: -1, status: 'not-met' });
    expect(result('R3', 2026)).toMatchObject({ baseline: 1, change: 1, status: 'met' });
    expect(codes).toEqual([]);
  });

  it('says when there is nothing to grow from', () => {
    const growth = { ...mean, comparison: 'pieaugums %', target: 5 };
    const { result, codes } = computeFor([growth, { ...growth, baseYear: '2023./2024.' }], marks);
    expect(result('R1', 2026)).toMatchObject({ value: 6.3, status: 'no-data' });
    expect(codes).toEqual([
      'growth-without-baseline 4 Bāzes gads',
      'base-year-without-value 5 Bāzes gads',
    ]);
  });

  it('puts a milestone in the place of the target, for its year only', () => {
    const tables: TestTables = {
      ...marks,
      Starpmerki: [
        ['Rādītājs', 'Mācību gads', 'Mērķis'],
        ['R1', '2025./2026.', 5.5],
        ['R2', '2026./2027.', 60],
      ],
    };
    const { result } = computeFor(
      [
        { ...mean, comparison: '>=', target: 8, targetYear: '2027./2028.' },
        { ...mean, field: 'Procenti', comparison: '>=', target: 80, targetYear: '2027./2028.' },
      ],
      tables,
    );
    expect(result('R1', 2025)).toMatchObject({ target: 5.5, status: 'met' });
    // From 6 in 2025 to 8 in 2027 the line stands at 7 in 2026.
    expect(result('R1', 2026)).toMatchObject({ target: 8, value: 6.3, status: 'behind' });
    expect(result('R2', 2026)).toMatchObject({ target: 0.6, value: 0.63, status: 'met' });
    expect(result('R2', 2025)).toMatchObject({ target: 0.8, value: 0.6, status: 'on-track' });
  });

  it('reads shares and growth above 1 as percent, other targets as they are', () => {
    const { catalogue } = computeFor(
      [
        { measure: 'īpatsvars', table: 'Vertejumi', comparison: '>=', target: '70%' },
        { measure: 'īpatsvars', table: 'Vertejumi', comparison: '>=', target: 1 },
        { measure: 'dinamika', table: 'Vertejumi', comparison: '>=', target: '70' },
        { ...mean, comparison: '>=', target: '7,5' },
        { ...mean, comparison: 'pieaugums %', target: '5%', baseValue: 7 },
        { ...mean, comparison: 'pieaugums %', target: 150, baseValue: 7 },
        { measure: 'manuāls', unit: '%', comparison: '>=', target: 82.3, baseValue: 50 },
        { measure: 'skaits', table: 'Vertejumi', unit: '%', comparison: '<=', target: 3 },
        { measure: 'jā/nē', target: 'jā' },
      ],
      marks,
    );
    expect(catalogue.map(({ target }) => target)).toEqual([
      0.7, 1, 0.7, 7.5, 0.05, 1.5, 0.823, 3, 1,
    ]);
    expect(catalogue[6]?.baseValue).toBe(0.5);
    expect(catalogue[8]?.comparison).toBe('yes');
  });

  it('tells what it cannot judge', () => {
    const { result, codes } = computeFor(
      [
        { ...mean, comparison: '>=' },
        { ...mean, target: 7 },
        { ...mean, comparison: 'pieaugms %', target: 7 },
        { ...mean, comparison: 'pieaugums p.p.', target: 7, baseValue: 6 },
        { ...mean, comparison: '>=', target: 'rezultatīvs' },
      ],
      marks,
    );
    expect(['R1', 'R2', 'R3', 'R4', 'R5'].map((id) => result(id, 2025).status)).toEqual(
      Array.from({ length: 5 }, () => 'no-target'),
    );
    expect(codes).toEqual([
      'target-without-number 4 Mērķis',
      'comparison-blank 5 Salīdzinājums',
      'comparison-misspelt 6 Salīdzinājums',
      'growth-points-not-share 7 Salīdzinājums',
    ]);
  });
});

describe('what the catalogue names wrongly', () => {
  const tables: TestTables = {
    Personals: [
      ['Mācību gads', 'Darbinieks', 'Grupa', 'Slodze'],
      ['2025/26', 'P1', 'Pedagogs', 1],
    ],
  };

  it.each<[row: Record<string, string>, code: string]>([
    [{ measure: 'skait' }, 'measure-misspelt 4 Veids'],
    [{ measure: 'brīnums' }, 'measure-unknown 4 Veids'],
    [{ measure: '' }, 'measure-blank 4 Veids'],
    [{ measure: 'skaits', table: '' }, 'indicator-table-blank 4 Tabula'],
    [{ measure: 'skaits', table: 'Personal' }, 'indicator-table-misspelt 4 Tabula'],
    [{ measure: 'skaits', table: 'Kaut kas cits' }, 'indicator-table-unknown 4 Tabula'],
    [{ measure: 'summa' }, 'field-blank 4 Lauks'],
    [{ measure: 'summa', field: 'Grupa' }, 'field-not-number 4 Lauks'],
    [{ measure: 'summa', field: 'Slodzes' }, 'field-misspelt 4 Lauks'],
    [{ measure: 'summa', field: 'Pilnveides pasākumi' }, 'field-column-missing 4 Lauks'],
    [{ measure: 'attiecība', field: 'Slodze' }, 'field-pair-expected 4 Lauks'],
    [{ measure: 'skaits', part: 'Grupa Pedagogs' }, 'condition-expects-operator 4 Skaitītājs'],
    [{ measure: 'īpatsvars', whole: 'Grpa = Pedagogs' }, 'condition-field-misspelt 4 Saucējs'],
    [{ measure: 'skaits', part: 'Grupa = Pedagog' }, 'condition-word-misspelt 4 Skaitītājs'],
  ])('%o is %s', (row, code) => {
    const { result, codes } = computeFor([{ table: 'Personals', ...row }], tables);
    expect(codes).toEqual([code]);
    const expected = code.startsWith('condition-word') ? { value: 0 } : { status: 'no-data' };
    expect(result('R1', 2025)).toMatchObject(expected);
  });

  it('finds a table by the title of its sheet, and lacks nothing when it is absent', () => {
    const rows = [
      { measure: 'skaits', table: 'personāls' },
      { measure: 'skaits', table: 'Aptaujas' },
    ];
    const { result, codes } = computeFor(rows, tables);
    expect(result('R1', 2025).value).toBe(1);
    expect(result('R2', 2025).status).toBe('no-data');
    expect(codes).toEqual([]);
  });

  it('lists one of two rows with the same ID, without a value', () => {
    const row = { id: 'A1', measure: 'skaits', table: 'Personals' };
    const { catalogue, result } = computeFor([row, { ...row, id: 'a1' }], tables);
    expect(catalogue).toHaveLength(1);
    expect(result('A1', 2025).status).toBe('no-data');
  });

  it('leaves out a row without an ID, and says so', () => {
    const { catalogue, codes } = computeFor(
      [{ id: '', measure: 'skaits', table: 'Personals' }],
      tables,
    );
    expect(catalogue).toEqual([]);
    expect(codes).toEqual(['indicator-without-id 4 ID']);
  });
});

describe('a bad cell', () => {
  const tables: TestTables = {
    Pasakumi: [
      ['Mācību gads', 'Veids', 'Dalībnieku skaits', 'Punkti'],
      ['2025/26', 'Skate', 12, 'septiņi'],
      ['2026/27', 'Skate', 12, 7],
    ],
  };
  const table = 'Pasakumi';
  const { result, findings } = computeFor(
    [
      { measure: 'summa', table, field: 'Punkti' },
      { measure: 'skaits', table, part: 'Punkti > 5' },
      { measure: 'summa', table, field: 'Dalībnieku skaits' },
    ],
    tables,
  );

  it('blocks the figures of its year that read its column, and no other', () => {
    expect(result('R1', 2025).status).toBe('no-data');
    expect(result('R2', 2025).status).toBe('no-data');
    expect(result('R3', 2025).value).toBe(12);
    expect(result('R1', 2026).value).toBe(7);
    expect(result('R2', 2026).value).toBe(1);
  });

  it('is named together with the indicators that wait for it', () => {
    const blocked = findings.filter(({ code }) => code === 'indicator-blocked');
    expect(blocked.map(({ params }) => params['id'])).toEqual(['R1', 'R2']);
    expect(blocked[0]).toMatchObject({
      severity: 'error',
      sheet: 'Pasākumi',
      row: 4,
      column: 'Punkti',
      params: { year: '2025./2026.' },
    });
  });

  it('blocks a figure over rows of which one stands twice', () => {
    const pupils: TestTables = {
      Izglitojamie: [
        ['Mācību gads', 'Izglītojamais', 'Programma'],
        ['2025/26', 'A', 'Flautas spēle I'],
        ['2025/26', 'A', 'Flautas spēle I'],
      ],
    };
    const doubled = computeFor([{ measure: 'skaits', table: 'Izglitojamie' }], pupils);
    expect(doubled.result('R1', 2025).status).toBe('no-data');
    expect(doubled.codes).toContain('indicator-blocked-by-double 4 Izglītojamais');
  });
});

describe('history', () => {
  const share = { measure: 'īpatsvars', table: 'Vertejumi', part: 'Līmenis = Augsts' };
  const withHistory = (frozen: string): TestTables => ({
    ...levels,
    Vesture: [
      ['Mācību gads', 'Rādītājs', 'Vērtība', 'Skaitītājs', 'Saucējs', 'Fiksēts'],
      ['2024./2025.', 'R1', '', 16, 140, frozen],
    ],
  });

  it.each([
    ['a day on which it was frozen', '01.09.2025.'],
    ['no day, as staff type it', ''],
  ])('lets a value with %s stand', (_, frozen) => {
    const { result } = computeFor([share], withHistory(frozen), lastYear);
    expect(result('R1', 2024)).toMatchObject({ numerator: 16, denominator: 140, frozen: true });
  });

  it('computes again what was unfrozen', () => {
    const { result } = computeFor([share], withHistory('-'), lastYear);
    expect(result('R1', 2024)).toMatchObject({ numerator: 17, denominator: 139, frozen: false });
  });
});

describe('a figure over the whole plan after a year was frozen', () => {
  const events = (...years: readonly string[]): TestTables => ({
    Pasakumi: [
      ['Mācību gads', 'Dalībnieks'],
      ...years.flatMap((year, at) => [
        [year, 'A'],
        [year, `B${at}`],
      ]),
    ],
    Vesture: [
      ['Mācību gads', 'Rādītājs', 'Vērtība', 'Fiksēts'],
      ['2025./2026.', 'R1', 2, '01.09.2026.'],
    ],
  });
  const people = {
    measure: 'unikāls skaits',
    table: 'Pasakumi',
    field: 'Dalībnieks',
    period: 'Plāns',
  };

  it('is not computed, and says so once, when distinct persons of that year are gone', () => {
    const { result, codes, findings } = computeFor([people], events('2026./2027.'));
    expect(result('R1', 2025)).toMatchObject({ value: 2, frozen: true });
    expect(result('R1', 2026)).toMatchObject({ value: null, status: 'no-data' });
    expect(result('R1', 2027)).toMatchObject({ value: null, status: 'no-data' });
    expect(codes.filter((code) => code.startsWith('frozen-rows-gone'))).toHaveLength(1);
    expect(findings.find(({ code }) => code === 'frozen-rows-gone')).toMatchObject({
      severity: 'error',
      sheet: 'Rādītāji',
      row: 4,
      column: 'Periods',
      params: { id: 'R1', gone: '2025./2026.', source: 'Pasakumi' },
    });
  });

  it('counts each person once while the rows are there', () => {
    const { result, codes } = computeFor([people], events('2025./2026.', '2026./2027.'));
    expect(result('R1', 2026).value).toBe(3);
    expect(codes).not.toContain('frozen-rows-gone 4 Periods');
  });

  it('goes on where nobody had taken part, and where years can be added up', () => {
    const nobody = events('2026./2027.');
    const { result } = computeFor([people], {
      ...nobody,
      Vesture: [
        ['Mācību gads', 'Rādītājs', 'Vērtība', 'Fiksēts'],
        ['2025./2026.', 'R1', 0, '01.09.2026.'],
      ],
    });
    expect(result('R1', 2026).value).toBe(2);
    const count = { measure: 'skaits', table: 'Pasakumi', period: 'Plāns' };
    expect(computeFor([count], nobody).result('R1', 2026).value).toBe(4);
  });
});

it('gives nothing, and no fault, without a catalogue', () => {
  const { input } = computeFor([], {});
  const tables = new Map([...input.tables].filter(([name]) => name !== 'Raditaji'));
  expect(computeIndicators({ ...input, tables })).toEqual({
    catalogue: [],
    earlier: [],
    indicators: [],
    findings: [],
  });
});

it('computes the chosen year also when it is none of the plan', () => {
  const { input } = computeFor([{ measure: 'skaits', table: 'Vertejumi' }], levels);
  const { indicators } = computeIndicators({ ...input, year: schoolYear(2024) });
  expect(indicators.map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027]);
  expect(indicators.map(ratioOf)).toEqual(['139', 'null', 'null', 'null']);
});

it('takes each year once, ascending', () => {
  const years = (...all: readonly number[]) => all.map(schoolYear);
  expect(resultYears(years(2027, 2025), schoolYear(2026))).toEqual([2025, 2026, 2027]);
  expect(resultYears(years(2025, 2026), schoolYear(2026))).toEqual([2025, 2026]);
  expect(resultYears([], schoolYear(2026))).toEqual([2026]);
});

it('hands on all there is to know of a figure, and notes whom it leaves out', () => {
  const row = {
    measure: 'īpatsvars',
    name: 'Augsti vērtējumi',
    table: 'Vertejumi',
    part: 'Līmenis = Augsts',
    comparison: 'pieaugums p.p.',
    target: 5,
    baseValue: 40,
  };
  const { result, findings } = computeFor([row], {
    Vertejumi: [
      ['Mācību gads', 'Pārbaudījums', 'Skala', 'Vērtējums'],
      ['2025/26', 'Gada vērtējums', 'Līmenis', 'Augsts'],
      ['2025/26', 'Gada vērtējums', 'Līmenis', 'Optimāls'],
      ['2025/26', 'Gada vērtējums', '10 balles', 'nv'],
    ],
    Merijumi: [
      ['Mācību gads', 'Rādītājs', 'Vērtība', 'Skaitītājs', 'Saucējs'],
      ['2025/26', 'R1', 0.5, 1, 2],
    ],
  });
  // 1 of 2 is ten points above 40 %.
  const { rows, population, ...rest } = result('R1', 2025);
  expect(rest).toEqual({
    ...{ id: 'R1', name: 'Augsti vērtējumi', year: 2025, unit: 'share', value: 0.5 },
    ...{ numerator: 1, denominator: 2, target: 0.05, baseline: 0.4, change: 0.1, status: 'met' },
    declared: { value: 0.5, numerator: 1, denominator: 2 },
    frozen: false,
  });
  expect([[...rows.part], [...rows.whole]]).toEqual([[0], [0, 1]]);
  expect(population.table).toBe('Vertejumi');
  expect(findings.find(({ code }) => code === 'grades-left-out')).toEqual({
    ...{ code: 'grades-left-out', severity: 'note', sheet: 'Vērtējumi', table: 'Vertejumi' },
    ...{ row: null, column: null, value: null },
    params: { id: 'R1', name: 'Augsti vērtējumi', year: '2025./2026.', count: 1 },
  });
});
