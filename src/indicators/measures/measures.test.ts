import type { CellValue } from '../../workbook/TableGrid';
import { computeFor, ratioOf } from '../testing/computeFor';
import type { CatalogueRow } from '../testing/catalogueRows';
import type { TestTables } from '../testing/buildInput';

const events: TestTables = {
  Pasakumi: [
    ['Mācību gads', 'Veids', 'Nosaukums', 'Tēma', 'Dalībnieks', 'Dalībnieku skaits', 'Punkti'],
    ['2025/26', 'Konkurss', 'Talants', '', 'A', 12, 38.5],
    ['2025/26', 'Konkurss', 'talants', '', 'B', '', 40],
    ['2025/26', 'Skate', 'Pavasaris', 'Jubileja', 'A', 5, ''],
    ['2025/26', 'Koncerts', '', 'Jubileja', '', '7', 0],
    ['2024/25', 'Konkurss', 'Cits', '', 'C', 100, 10],
  ],
};

/** One indicator over tables, in 2025./2026. unless said otherwise. */
const compute = (row: CatalogueRow, tables: TestTables, year = 2025) => {
  const school = computeFor([row], tables);
  return { ...school, only: school.result('R1', year) };
};

describe('skaits, unikāls skaits, summa, vidējais', () => {
  it.each<[row: CatalogueRow, expected: string]>([
    [{ measure: 'skaits' }, '4'],
    [{ measure: 'Skaits', part: 'Veids = Konkurss | Skate' }, '3'],
    [{ measure: 'skaits', part: 'Veids = Seminārs' }, '0'],
    [{ measure: 'unikāls skaits', field: 'Nosaukums' }, '2'],
    [{ measure: 'unikāls  SKAITS', field: 'Dalībnieks', part: 'Veids = Konkurss' }, '2'],
    [{ measure: 'summa', field: 'Dalībnieku skaits' }, '24'],
    [{ measure: 'summa', field: 'Dalībnieku skaits', part: 'Tēma = Jubileja' }, '12'],
    [{ measure: 'summa', field: 'Dalībnieku skaits', part: 'Veids = Seminārs' }, '0'],
    [{ measure: 'vidējais', field: 'Punkti' }, '78.5/3'],
    [{ measure: 'vidējais', field: 'Punkti', part: 'Veids = Seminārs' }, '0/0'],
    // Both conditions hold where the measure has no population of its own.
    [{ measure: 'skaits', part: 'Veids = Konkurss', whole: 'Dalībnieks = A' }, '1'],
  ])('%o gives %s', (row, expected) => {
    const { only } = compute({ table: 'Pasakumi', ...row }, events);
    expect(ratioOf(only)).toBe(expected);
  });

  it('tells a table without rows of the year from one where nothing matches', () => {
    const row = { measure: 'skaits', table: 'Pasakumi', part: 'Veids = Seminārs' };
    expect(compute(row, events, 2025).only).toMatchObject({ value: 0, status: 'no-target' });
    expect(compute(row, events, 2026).only).toMatchObject({ value: null, status: 'no-data' });
  });

  it('has no mean without a single value', () => {
    const row = { measure: 'vidējais', table: 'Pasakumi', field: 'Punkti', part: 'Veids = Skate' };
    expect(compute(row, events).only).toMatchObject({ value: null, status: 'no-data' });
  });

  it('counts nothing in a row that says "none this year", which is a row of the year', () => {
    const row = { measure: 'skaits', table: 'Vakances' };
    const vacancies = {
      Vakances: [
        ['Mācību gads', 'Amats'],
        ['2025/26', '-'],
      ],
    } as const;
    expect(compute(row, { Vakances: [...vacancies.Vakances] }).only).toMatchObject({ value: 0 });
  });

  it('adds decimals without the noise of binary fractions', () => {
    const tenths = Array.from({ length: 10 }, (): CellValue[] => ['2025/26', 'P', '0,1']);
    const row = {
      measure: 'summa',
      table: 'Personals',
      field: 'Slodze',
      comparison: '=',
      target: 1,
    };
    const { only } = compute(row, { Personals: [['Mācību gads', 'Amats', 'Slodze'], ...tenths] });
    expect(only).toMatchObject({ value: 1, status: 'met', unit: 'number' });
  });

  it('knows the rows behind a figure', () => {
    const row = {
      measure: 'summa',
      table: 'Pasakumi',
      field: 'Dalībnieku skaits',
      part: 'Tēma <> -',
    };
    const { only } = compute(row, events);
    expect([...only.rows.part]).toEqual([2, 3]);
  });
});

const staff: TestTables = {
  Personals: [
    ['Mācību gads', 'Darbinieks', 'Grupa', 'Slodze', 'Kvalitātes pakāpe', 'Mentors', 'Skaits'],
    ['2025/26', 'P1', 'Pedagogs', 1, 'II', 'Jā', ''],
    ['2025/26', 'P1', 'Vadība', 0.5, '', '', ''],
    ['2025/26', 'P2', 'Pedagogs', 0.5, '', '', ''],
    ['2025/26', 'P2', 'Pedagogs', 0.25, 'I', '', ''],
    ['2025/26', 'P3', 'Pedagogs', 1, '', '', ''],
    ['2025/26', '', 'Tehniskais personāls', 1, '', '', 6],
  ],
};

describe('īpatsvars and unikāls īpatsvars', () => {
  it.each<[row: CatalogueRow, expected: string]>([
    [{ measure: 'īpatsvars', part: 'Mentors = Jā', whole: 'Grupa = Pedagogs' }, '1/4'],
    [{ measure: 'īpatsvars', part: 'Grupa = Pedagogs' }, '4/11'],
    // P2 has two rows, and a grade in one of them.
    [
      {
        measure: 'unikāls īpatsvars',
        field: 'Darbinieks',
        part: 'Kvalitātes pakāpe <> -',
        whole: 'Grupa = Pedagogs',
      },
      '2/3',
    ],
    [{ measure: 'īpatsvars', part: 'Mentors = Jā', whole: 'Grupa = Vecāki' }, '0/0'],
  ])('%o gives %s', (row, expected) => {
    expect(ratioOf(compute({ table: 'Personals', ...row }, staff).only)).toBe(expected);
  });

  it('is not applicable with an empty denominator, and has no data without a row of the year', () => {
    const row = { measure: 'īpatsvars', table: 'Personals', whole: 'Grupa = Vecāki' };
    expect(compute(row, staff, 2025).only.status).toBe('not-applicable');
    expect(compute(row, staff, 2026).only.status).toBe('no-data');
  });

  it('is not applicable over nobody, counted once each or not', () => {
    const row = {
      measure: 'unikāls īpatsvars',
      table: 'Personals',
      field: 'Darbinieks',
      whole: 'Grupa = Vecāki',
    };
    expect(compute(row, staff).only).toMatchObject({ value: null, status: 'not-applicable' });
  });

  it('has the rows of the numerator among those of the denominator', () => {
    const row = {
      measure: 'īpatsvars',
      table: 'Personals',
      part: 'Slodze < 1',
      whole: 'Grupa = Pedagogs',
    };
    const { rows } = compute(row, staff).only;
    expect([...rows.part]).toEqual([2, 3]);
    expect([...rows.whole]).toEqual([0, 2, 3, 4]);
  });

  it('does not multiply distinct values by Skaits, and says so', () => {
    const row = { measure: 'unikāls skaits', table: 'Personals', field: 'Grupa' };
    const { only, codes } = compute(row, staff);
    expect(only.value).toBe(3);
    expect(codes).toContain('weights-not-used');
    const share = { ...row, measure: 'unikāls īpatsvars', part: 'Slodze < 1' };
    expect(compute(share, staff).codes).toContain('weights-not-used');
    const rows = { measure: 'īpatsvars', table: 'Personals', part: 'Slodze < 1' };
    expect(compute(rows, staff).codes).not.toContain('weights-not-used');
  });
});

it.each([
  ['summa', 'Grupa'],
  ['vidējais', 'Grupa'],
  ['attiecība', 'Grupa / Slodze'],
  ['attiecība', 'Slodze / Grupa'],
])('%s of %s is refused, for words are no numbers', (measure, field) => {
  const { codes } = compute({ measure, table: 'Personals', field }, staff);
  expect(codes).toEqual(['field-not-number 4 Lauks']);
});

describe('attiecība', () => {
  const grades: TestTables = {
    Vertejumi: [
      ['Mācību gads', 'Izglītojamais', 'Joma', 'Skala', 'Vērtējums', 'Maksimums', 'Skaits'],
      ['2025/26', 'A', 'Mūzika', 'Punkti', 40, 50, ''],
      ['2025/26', 'B', 'Mūzika', 'Punkti', '22,5', 30, 2],
      ['2025/26', 'C', 'Mūzika', 'Punkti', 'nv', 50, ''],
      ['2025/26', 'D', 'Mūzika', '10 balles', 7, '', ''],
    ],
  };
  const row = {
    measure: 'attiecība',
    table: 'Vertejumi',
    field: 'Vērtējums / Maksimums',
    part: 'Joma = Mūzika',
    unit: '%',
    comparison: '>=',
    target: 80,
  };

  it('divides sums over rows that have both', () => {
    // (40 + 2 · 22,5) ÷ (50 + 2 · 30) = 85 ÷ 110
    const { only, codes } = compute(row, grades);
    expect(ratioOf(only)).toBe('85/110');
    expect(only).toMatchObject({ value: 85 / 110, unit: 'share', target: 0.8 });
    expect(only.status).toBe('partly-met');
    expect(codes).toEqual(['grades-left-out', 'scales-mixed 4 Lauks']);
  });

  it('has no data when no row has both, and is not applicable on a sum of zero', () => {
    const noneBoth = { ...row, part: 'Skala = 10 balles' };
    expect(compute(noneBoth, grades).only.status).toBe('no-data');
    const interest: TestTables = {
      InteresuIzglitiba: [
        ['Mācību gads', 'Nosaukums', 'Izglītojamo skaits', 'Turpina programmā'],
        ['2025/26', 'Sagatavošanas klase', 0, 0],
      ],
    };
    const field = 'Turpina programmā / Izglītojamo skaits';
    const zero = { measure: 'attiecība', table: 'Interešu izglītība', field };
    expect(compute(zero, interest).only).toMatchObject({ value: null, status: 'not-applicable' });
  });
});

describe('rows without a grade', () => {
  const grades: TestTables = {
    Vertejumi: [
      ['Mācību gads', 'Izglītojamais', 'Pārbaudījums', 'Skala', 'Vērtējums'],
      ['2025/26', 'A', 'Gada vērtējums', '10 balles', 9],
      ['2025/26', 'B', 'Gada vērtējums', '10 balles', 6],
      ['2025/26', 'C', 'Gada vērtējums', '10 balles', 'nv'],
      ['2025/26', 'D', 'Gada vērtējums', '10 balles', ''],
      ['2025/26', 'E', 'Starppārbaudījums', '10 balles', 'n/v'],
    ],
  };

  it.each<[row: CatalogueRow, expected: string, leftOut: number]>([
    [{ measure: 'īpatsvars', part: 'Līmenis = Augsts', whole: 'Pārbaudījums = Gada*' }, '1/2', 2],
    [{ measure: 'īpatsvars', part: 'Līmenis <> Augsts' }, '1/2', 3],
    [{ measure: 'skaits', part: 'Līmenis <> Augsts' }, '1', 3],
    [{ measure: 'vidējais', field: 'Balles', part: 'Pārbaudījums = Gada*' }, '15/2', 2],
    [{ measure: 'vidējais', field: 'Procenti' }, '1.5/2', 3],
    // A measure that reads no grade counts every row.
    [{ measure: 'skaits', part: 'Pārbaudījums = Gada*' }, '4', 0],
    // They can be asked for.
    [{ measure: 'īpatsvars', part: 'Vērtējums = nv' }, '2/5', 0],
  ])('%o gives %s', (row, expected, leftOut) => {
    const { only, findings } = compute({ table: 'Vertejumi', ...row }, grades);
    expect(ratioOf(only)).toBe(expected);
    const note = findings.find(({ code }) => code === 'grades-left-out');
    expect(note?.params['count'] ?? 0).toBe(leftOut);
  });
});

describe('dinamika', () => {
  const grade = (
    pupil: string,
    subject: string,
    test: 'sākums' | 'beigas',
    value: CellValue,
    scale = '10 balles',
    maximum: CellValue = '',
  ): CellValue[] => ['2025/26', pupil, subject, `Semestra ${test}`, scale, value, maximum, ''];
  const header = [
    'Mācību gads',
    'Izglītojamais',
    'Priekšmets',
    'Pārbaudījums',
    'Skala',
    'Vērtējums',
    'Maksimums',
    'Skaits',
  ];
  const rows: readonly CellValue[][] = [
    grade('A', 'Solfedžo', 'sākums', 6),
    grade('A', 'Solfedžo', 'beigas', 7), // above
    grade('A', 'Spēle', 'sākums', 8),
    grade('A', 'Spēle', 'beigas', 8), // the same
    grade('B', 'Solfedžo', 'sākums', 7),
    grade('B', 'Solfedžo', 'beigas', 6), // below
    grade('B', 'Spēle', 'sākums', 5),
    grade('B', 'Spēle', 'beigas', 'nv'), // no pair
    grade('C', 'Latviešu valoda', 'sākums', 'T', 'STAP'),
    grade('C', 'Latviešu valoda', 'beigas', 'A', 'STAP'), // above
    grade('D', 'Solfedžo', 'sākums', 30, 'Punkti', 50),
    grade('D', 'Solfedžo', 'beigas', '60%', '%'), // 0,6 and 0,6: the same
    grade('E', 'Solfedžo', 'sākums', 7),
    grade('E', 'Solfedžo', 'sākums', 8),
    grade('E', 'Solfedžo', 'beigas', 7.5), // the mean of 7 and 8
    grade('F', 'Dziesma', 'sākums', 'A', 'STAP'),
    grade('F', 'Dziesma', 'beigas', 9), // no common scale
    ['2024/25', 'B', 'Spēle', 'Semestra beigas', '10 balles', 9, '', ''],
  ];
  const compute2 = (row: CatalogueRow, more: readonly CellValue[][] = []) =>
    compute(
      { measure: 'dinamika', table: 'Vertejumi', ...row },
      {
        Vertejumi: [header, ...rows, ...more],
      },
    );

  it('compares the pairs of pupil and subject', () => {
    const { only, findings } = compute2({});
    expect(ratioOf(only)).toBe('2/6');
    expect([...only.rows.part]).toEqual([0, 1, 8, 9]);
    expect(only.unit).toBe('share');
    expect(findings.find(({ code }) => code === 'grades-left-out')?.params['count']).toBe(1);
  });

  it('compares pupils by their means over the subjects that have both', () => {
    // A: 7,5 against 7; B: 6 against 7; C above; D and E the same.
    expect(ratioOf(compute2({ field: 'Izglītojamais' }).only)).toBe('2/5');
  });

  it('keeps to its condition', () => {
    expect(ratioOf(compute2({ part: 'Priekšmets = Solfedžo' }).only)).toBe('1/4');
  });

  it('counts a pair once whatever Skaits says', () => {
    const doubled = grade('G', 'Spēle', 'sākums', 4).slice(0, -1);
    const more = [
      [...doubled, 5],
      [...grade('G', 'Spēle', 'beigas', 5).slice(0, -1), 5],
    ];
    const { only, codes } = compute2({}, more);
    expect(ratioOf(only)).toBe('3/7');
    expect(codes).toContain('weights-not-used');
  });

  it('has no data without a single pair, and refuses other tables and fields', () => {
    expect(compute2({ part: 'Izglītojamais = F' }).only.status).toBe('no-data');
    expect(compute2({ table: 'Personals' }).only.status).toBe('no-data');
    expect(compute2({ field: 'Skala' }).codes).toEqual(['dynamics-field 4 Lauks']);
  });
});

describe('jā/nē and manuāls', () => {
  const entries = (...rows: CellValue[][]): TestTables => ({
    Merijumi: [['Mācību gads', 'Rādītājs', 'Vērtība', 'Skaitītājs', 'Saucējs'], ...rows],
  });

  it.each<[row: CatalogueRow, entry: CellValue[], expected: object]>([
    [{ measure: 'jā/nē' }, ['Jā', '', ''], { value: 1, unit: 'yes-no' }],
    [{ measure: 'jā / nē' }, ['nē', '', ''], { value: 0 }],
    [{ measure: 'manuāls' }, ['7,5', '', ''], { value: 7.5, unit: 'number', numerator: null }],
    [{ measure: 'manuāls' }, [12, '', ''], { value: 12, unit: 'count' }],
    [{ measure: 'manuāls', unit: '%' }, ['85', '', ''], { value: 0.85, unit: 'share' }],
    [{ measure: 'manuāls', unit: '%' }, ['82,3%', '', ''], { value: 0.823 }],
    [
      { measure: 'manuāls', unit: '%' },
      ['', 4, 25],
      { value: 0.16, numerator: 4, denominator: 25 },
    ],
    [{ measure: 'manuāls', unit: '%' }, ['', 0, 0], { value: null, status: 'not-applicable' }],
    [{ measure: 'manuāls' }, ['', 4, ''], { value: null, status: 'no-data' }],
    [{ measure: 'manuāls' }, ['', '', ''], { value: null, status: 'no-data' }],
  ])('%o with %o is %o', (row, entry, expected) => {
    expect(compute(row, entries(['2025/26', 'R1', ...entry])).only).toMatchObject(expected);
  });

  it('finds the indicator by its unique name as well', () => {
    const { only } = compute(
      { measure: 'jā/nē', name: 'Plāns gatavs' },
      entries(['2025/26', 'plāns  gatavs', 'x', '', '']),
    );
    expect(only.value).toBe(1);
  });

  it('refuses a yes/no that is neither', () => {
    const { only, codes } = compute({ measure: 'jā/nē' }, entries(['2025/26', 'R1', 3, '', '']));
    expect(only.status).toBe('no-data');
    expect(codes).toEqual(['measurement-not-yes-no 4 Vērtība']);
  });

  it('adds up over the plan where Periods says so', () => {
    const tables = entries(
      ['2025/26', 'R1', 1, '', ''],
      ['2026/27', 'R1', 2, '', ''],
      ['2025/26', 'R2', '', 3, 4],
      ['2026/27', 'R2', '', 5, 6],
      ['2024/25', 'R1', 100, '', ''],
    );
    const { result } = computeFor(
      [
        { measure: 'manuāls', period: 'Plāns' },
        { measure: 'manuāls', period: 'Plāns', unit: '%' },
      ],
      tables,
    );
    expect([2025, 2026, 2027].map((year) => result('R1', year).value)).toEqual([1, 3, 3]);
    expect(ratioOf(result('R2', 2026))).toBe('8/10');
  });
});

describe('Periods = Plāns', () => {
  it('counts the rows of the plan up to the year computed', () => {
    const row = { measure: 'skaits', table: 'Pasakumi', period: 'plāns' };
    const tables: TestTables = {
      Pasakumi: [
        ['Mācību gads', 'Veids'],
        ['2024/25', 'Seminārs'],
        ['2025/26', 'Seminārs'],
        ['2026/27', 'Seminārs'],
        ['2026/27', 'Skate'],
      ],
    };
    const { result } = computeFor([row], tables);
    expect([2025, 2026, 2027].map((year) => result('R1', year).value)).toEqual([1, 3, 3]);
    expect(result('R1', 2026).population.years).toEqual([2025, 2026]);
  });

  const history = (...rows: readonly (readonly (string | number)[])[]): TestTables => ({
    Vesture: [
      ['Mācību gads', 'Rādītājs', 'Vērtība', 'Skaitītājs', 'Saucējs', 'Fiksēts'],
      ...rows.map((row) => ['2025/26', ...row]),
    ],
  });
  const events: TestTables = {
    Pasakumi: [
      ['Mācību gads', 'Veids', 'Dalībnieks', 'Dalībnieku skaits', 'Rezultāts'],
      // Nothing of 2025/26 any more: its rows were deleted after it was frozen.
      ['2026/27', 'Skate', 'A', 4, 'I'],
      ['2026/27', 'Skate', 'B', 6, ''],
    ],
  };
  const plan = { table: 'Pasakumi', period: 'plāns' };

  it.each([
    ['skaits', {}, [10, '', ''], '12'],
    ['summa', { field: 'Dalībnieku skaits' }, [100, '', ''], '110'],
    // (5 + 1) of (8 + 2).
    ['īpatsvars', { part: 'Rezultāts <> -' }, ['', 5, 8], '6/10'],
    // (30 + 4 + 6) over (3 + 2).
    ['vidējais', { field: 'Dalībnieku skaits' }, ['', 30, 3], '40/5'],
    // Whom the deleted rows named is not known, so there is nothing to go on from, and 2 were too few.
    ['unikāls skaits', { field: 'Dalībnieks' }, [9, '', ''], 'null'],
    // A share without numerator and denominator cannot be continued either.
    ['īpatsvars', { part: 'Rezultāts <> -' }, ['60%', '', ''], 'null'],
  ])('%s goes on from a frozen year', (measure, row, frozen, expected) => {
    const tables = { ...events, ...history(['R1', ...frozen, '01.07.2026.']) };
    const { result } = computeFor([{ measure, ...plan, ...row }], tables);
    expect(result('R1', 2025).frozen).toBe(true);
    expect(ratioOf(result('R1', 2026))).toBe(expected);
    expect(result('R1', 2026).frozen).toBe(false);
  });

  it('does not go on from an unfrozen year, nor past a cell that cannot be read', () => {
    const row = { measure: 'summa', field: 'Dalībnieku skaits', ...plan };
    const released = { ...events, ...history(['R1', 100, '', '', '-']) };
    expect(computeFor([row], released).result('R1', 2026).value).toBe(10);
    const bad: TestTables = {
      Pasakumi: [
        ['Mācību gads', 'Dalībnieku skaits'],
        ['2026/27', 'daudz'],
      ],
      ...history(['R1', 100, '', '', '01.07.2026.']),
    };
    expect(computeFor([row], bad).result('R1', 2026).value).toBe(null);
  });
});
