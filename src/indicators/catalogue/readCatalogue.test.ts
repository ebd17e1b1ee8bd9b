import { FindingLog } from '../../workbook/FindingLog';
import { buildInput, type TestRows, type TestTables } from '../testing/buildInput';
import { type CatalogueRow, catalogueRows } from '../testing/catalogueRows';
import { readCatalogue } from './readCatalogue';

const readRows = (Raditaji: TestRows, others: TestTables = {}) => {
  const { tables } = buildInput({ ...others, Raditaji });
  const log = new FindingLog();
  const indicators = readCatalogue(tables, log);
  return { indicators, findings: log.findings() };
};

/** One indicator, R1 in row 4 of the sheet, and what was found about it. */
const readOne = (row: CatalogueRow, others: TestTables = {}) => {
  const { indicators, findings } = readRows(catalogueRows(row), others);
  return { indicator: indicators[0], findings };
};

const measures =
  'skaits, unikāls skaits, summa, vidējais, īpatsvars, unikāls īpatsvars, attiecība, dinamika, jā/nē, manuāls';
const comparisons = '>=, <=, =, pieaugums %, pieaugums p.p., pieaug, jā';

it('reads every cell of a row', () => {
  const { indicators, findings } = readRows([
    [
      ...['ID', 'Joma', 'Rādītājs', 'Mērķa formulējums', 'Veids', 'Tabula', 'Lauks'],
      ...['Skaitītājs', 'Saucējs', 'Salīdzinājums', 'Mērķis', 'Mērvienība', 'Bāzes gads'],
      ...['Bāzes vērtība', 'Mērķa gads', 'Prioritāte', 'Atbildīgais', 'Termiņš', 'Periods'],
    ],
    [
      ...['A1', 'Mūzika', 'Augsti vērtējumi', 'Vairāk augstu', 'īpatsvars', 'Vertejumi', 'Balles'],
      ...['Līmenis = Augsts', 'Joma = Mūzika', '≥', 70, '%', '2024./2025.'],
      ...[65, 2028, '1; 3', 'Direktore', '31.08.2028.', 'plāns'],
    ],
    [
      ...['A2', '', 'Semināri', '', 'skaits', 'Pasakumi', '', '', '', '<=', '7,5', '', 'previous'],
      ...['5,5', '', '', '', '', ''],
    ],
    ['A3', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', 'Gads'],
  ]);
  expect(indicators).toEqual([
    {
      id: 'A1',
      area: 'Mūzika',
      name: 'Augsti vērtējumi',
      goal: 'Vairāk augstu',
      measure: 'share',
      table: 'Vertejumi',
      field: 'Balles',
      part: 'Līmenis = Augsts',
      whole: 'Joma = Mūzika',
      comparison: '>=',
      target: 0.7,
      unit: 'share',
      unitLabel: '%',
      baseYear: 2024,
      baseValue: 0.65,
      targetYear: 2027,
      priorities: ['1', '3'],
      responsible: 'Direktore',
      deadline: 46_996,
      period: 'plan',
      excelRow: 4,
    },
    {
      ...{ id: 'A2', area: '', name: 'Semināri', goal: '', measure: 'count', table: 'Pasakumi' },
      ...{ field: '', part: '', whole: '', comparison: '<=', target: 7.5, unit: 'count' },
      ...{ unitLabel: '', baseYear: 'previous', baseValue: 5.5, targetYear: null },
      ...{ priorities: [], responsible: '', deadline: null, period: 'year', excelRow: 5 },
    },
    {
      ...{ id: 'A3', area: '', name: '', goal: '', measure: null, table: '', field: '', part: '' },
      ...{ whole: '', comparison: null, target: null, unit: 'number', unitLabel: '' },
      ...{ baseYear: null, baseValue: null, targetYear: null, priorities: [], responsible: '' },
      ...{ deadline: null, period: 'year', excelRow: 6 },
    },
  ]);
  expect(findings.map(({ code, row }) => [code, row])).toEqual([['measure-blank', 6]]);
});

describe('which rows are indicators', () => {
  it('lists the first of several with one ID, in any case, and without a measure', () => {
    const { indicators, findings } = readRows(
      catalogueRows(
        { id: 'B', measure: 'skaits' },
        { id: 'A', name: 'Pirmais', measure: 'skaits' },
        { id: 'a', name: 'Otrais', measure: 'summa' },
      ),
    );
    expect(indicators.map(({ id, name, measure }) => [id, name, measure])).toEqual([
      ['B', 'Rādītājs 1', 'count'],
      ['A', 'Pirmais', null],
    ]);
    expect(findings).toEqual([]);
  });

  it('asks for the ID of a row with a name, and passes over one without', () => {
    const { indicators, findings } = readRows(
      catalogueRows({ id: '', name: '', measure: 'skaits' }, { id: '', name: 'Koncerti' }),
    );
    expect(indicators).toEqual([]);
    expect(findings).toEqual([
      {
        code: 'indicator-without-id',
        severity: 'error',
        sheet: 'Rādītāji',
        table: 'Raditaji',
        row: 5,
        column: 'ID',
        value: null,
        params: { name: 'Koncerti' },
      },
    ]);
  });

  it('are none without a catalogue', () => {
    expect(readCatalogue(new Map(), new FindingLog())).toEqual([]);
  });
});

describe('what is found at a cell', () => {
  it.each<[row: CatalogueRow, column: string, finding: object]>([
    [
      { measure: '' },
      'Veids',
      { code: 'measure-blank', value: null, params: { id: 'R1', expected: measures } },
    ],
    [
      { measure: 'brīnums' },
      'Veids',
      { code: 'measure-unknown', value: 'brīnums', params: { id: 'R1', expected: measures } },
    ],
    [
      { measure: 'skait' },
      'Veids',
      { code: 'measure-misspelt', value: 'skait', params: { id: 'R1', nearest: 'skaits' } },
    ],
    [
      { measure: 'skaits', comparison: 'vismaz', target: 1 },
      'Salīdzinājums',
      { code: 'comparison-unknown', value: 'vismaz', params: { id: 'R1', expected: comparisons } },
    ],
    [
      { measure: 'skaits', comparison: 'pieaugms %', target: 1 },
      'Salīdzinājums',
      {
        code: 'comparison-misspelt',
        value: 'pieaugms %',
        params: { id: 'R1', nearest: 'pieaugums %' },
      },
    ],
    [
      { measure: 'skaits', target: 1 },
      'Salīdzinājums',
      {
        code: 'comparison-blank',
        severity: 'warning',
        value: null,
        params: { id: 'R1', expected: comparisons },
      },
    ],
    [
      { measure: 'jā/nē', target: 'nē' },
      'Salīdzinājums',
      {
        code: 'comparison-blank',
        severity: 'warning',
        value: null,
        params: { id: 'R1', expected: comparisons },
      },
    ],
    [
      { measure: 'skaits', comparison: '≥' },
      'Mērķis',
      {
        code: 'target-without-number',
        severity: 'warning',
        value: null,
        params: { id: 'R1', comparison: '≥' },
      },
    ],
    [
      { measure: 'skaits', comparison: 'pieaugums pp', target: 5 },
      'Salīdzinājums',
      { code: 'growth-points-not-share', value: 'pieaugums pp', params: { id: 'R1' } },
    ],
  ])('%o: in %s %o', (row, column, finding) => {
    expect(readOne(row).findings).toEqual([
      { severity: 'error', sheet: 'Rādītāji', table: 'Raditaji', row: 4, column, ...finding },
    ]);
  });

  it('is told by the header that stands there', () => {
    const { findings } = readRows([
      ['ID', 'indicator', ' veids '],
      ['R1', 'Pirmais', 'brīnums'],
    ]);
    expect(findings[0]?.column).toBe('veids');
  });

  it.each<CatalogueRow>([
    { measure: '#N/A' },
    { measure: 'skaits', comparison: '#REF!', target: 5 },
    { measure: 'skaits', comparison: '>=', target: 'daudz' },
    { measure: 'skaits', comparison: '>=', target: 5, baseYear: 'reiz' },
    { measure: 'skaits', comparison: '>=', target: 5, baseValue: 'daudz' },
    { measure: 'skaits', comparison: '>=', target: 5, targetYear: 'reiz' },
  ])('is said once by the reader of the table: %o', (row) => {
    expect(readOne(row).findings).toEqual([]);
  });

  it.each([
    ['R1', true],
    ['rādītājs  1', true],
    ['R2', false],
  ])('is no missing target where %s has milestones: %s', (named, isEnough) => {
    const { indicator, findings } = readOne(
      { measure: 'skaits', comparison: '>=' },
      {
        Starpmerki: [
          ['Rādītājs', 'Mācību gads', 'Mērķis'],
          ['X', '2025/26', 5],
          [named, '2025/26', 5],
        ],
      },
    );
    expect(indicator).toMatchObject({ comparison: '>=', target: null });
    expect(findings).toHaveLength(isEnough ? 0 : 1);
  });
});

describe('comparison and target', () => {
  it.each<[row: CatalogueRow, comparison: string | null, target: number | null]>([
    [{ measure: 'skaits' }, null, null],
    [{ measure: 'skaits', comparison: '>=', target: 70 }, '>=', 70],
    [{ measure: 'īpatsvars', comparison: '>=', target: 70 }, '>=', 0.7],
    [{ measure: 'īpatsvars', comparison: '>=', target: 1 }, '>=', 1],
    [{ measure: 'skaits', comparison: '=', target: 0 }, '=', 0],
    [{ measure: 'skaits', comparison: 'pieaugums %', target: 5 }, 'growth-relative', 0.05],
    [{ measure: 'dinamika', comparison: 'pieaugums p.p.', target: 5 }, 'growth-points', 0.05],
    [{ measure: 'skaits', comparison: 'pieaugums p.p.', target: 5 }, null, null],
    [{ measure: 'skaits', comparison: 'pieaug', target: 5 }, 'increase', null],
    [{ measure: 'skaits', comparison: 'pieaug' }, 'increase', null],
    [{ measure: 'jā/nē', comparison: 'jā' }, 'yes', 1],
    [{ measure: 'jā/nē', comparison: 'jā', target: 'nē' }, 'yes', 0],
    [{ measure: 'jā/nē', target: 'jā' }, 'yes', 1],
    [{ measure: 'jā/nē', target: 'nē' }, null, null],
    [{ measure: 'manuāls', target: 'jā' }, null, null],
    [{ measure: 'skaits', comparison: 'vismaz', target: 5 }, null, null],
    [{ measure: 'skaits', comparison: '>=', target: 'daudz' }, '>=', null],
    [{ measure: 'skaits', comparison: '#REF!', target: 5 }, null, null],
    [{ measure: 'skaits', comparison: '>=', target: 5, baseYear: 'reiz' }, null, null],
    [{ measure: 'skaits', comparison: '>=', target: 5, baseValue: 'daudz' }, null, null],
    [{ measure: 'skaits', comparison: '>=', target: 5, targetYear: 'reiz' }, null, null],
  ])('of %o are %s and %s', (row, comparison, target) => {
    expect(readOne(row).indicator).toMatchObject({ comparison, target });
  });
});

describe('the unit', () => {
  it.each<[row: CatalogueRow, unit: string]>([
    [{ measure: 'īpatsvars' }, 'share'],
    [{ measure: 'unikāls īpatsvars' }, 'share'],
    [{ measure: 'dinamika' }, 'share'],
    [{ measure: 'skaits', unit: '%' }, 'count'],
    [{ measure: 'unikāls skaits' }, 'count'],
    [{ measure: 'jā/nē' }, 'yes-no'],
    [{ measure: 'vidējais', field: 'Balles' }, 'number'],
    [{ measure: 'vidējais', field: 'procenti' }, 'share'],
    [{ measure: 'vidējais', field: 'Percent' }, 'share'],
    [{ measure: 'vidējais', field: 'Procenti 2' }, 'number'],
    [{ measure: 'vidējais', field: '2 procenti' }, 'number'],
    [{ measure: 'summa', table: 'Pasākumi', field: 'Dalībnieku skaits' }, 'count'],
    [{ measure: 'summa', table: 'Pasakumi', field: 'Punkti' }, 'number'],
    [{ measure: 'summa', table: 'Pasakumi', field: 'Nav tāda' }, 'number'],
    [{ measure: 'summa', table: 'Aptaujas', field: 'Skaits' }, 'number'],
    [{ measure: 'summa', table: 'Nav tādas', field: 'Skaits' }, 'number'],
    [{ measure: 'attiecība', unit: '%' }, 'share'],
    [{ measure: 'attiecība', unit: 'PROCENTI' }, 'share'],
    [{ measure: 'attiecība', unit: 'percent' }, 'share'],
    [{ measure: 'attiecība', unit: '% no visiem' }, 'number'],
    [{ measure: 'attiecība', unit: 'ap %' }, 'number'],
    [{ measure: 'attiecība' }, 'number'],
    [{ measure: 'manuāls', unit: '%', target: 5.5 }, 'share'],
    [{ measure: 'manuāls' }, 'count'],
    [{ measure: 'manuāls', target: 5, baseValue: 4 }, 'count'],
    [{ measure: 'manuāls', target: 5.5, baseValue: 4 }, 'number'],
    [{ measure: 'manuāls', target: 5, baseValue: 4.5 }, 'number'],
    [{ measure: 'brīnums', unit: '%' }, 'share'],
    [{ measure: 'brīnums' }, 'number'],
  ])('of %o is %s', (row, unit) => {
    const events: TestTables = {
      Pasakumi: [
        ['Mācību gads', 'Dalībnieku skaits', 'Punkti'],
        ['2025/26', 5, 5],
      ],
    };
    expect(readOne(row, events).indicator?.unit).toBe(unit);
  });

  it.each<[what: string, unit: string, rows: (string | number)[][]]>([
    ['a whole figure', 'count', [['R1', 5, '', '']]],
    ['a figure with decimals', 'number', [['r1', 5.5, '', '']]],
    ['such a figure under its name', 'number', [['Rādītājs  1', 5.5, '', '']]],
    ['one of several, the first', 'number', [['R1', 5.5, '', ''], ['R1', 6, '', '']]], // prettier-ignore
    ['one of several, the last', 'number', [['R1', 5, '', ''], ['R1', 6.5, '', '']]], // prettier-ignore
    ['a quotient', 'number', [['R1', '', 1, 4]]],
    ['half a quotient', 'count', [['R1', '', 1, '']]],
    ['the other half', 'count', [['R1', '', '', 4]]],
    ['nothing', 'count', [['R1', '', '', '']]],
    ['a figure of another', 'count', [['R2', 5.5, '', '']]],
  ])('of what is entered rests on %s: %s', (_, unit, rows) => {
    const { indicator } = readOne(
      { measure: 'manuāls' },
      {
        Merijumi: [
          ['Mācību gads', 'Rādītājs', 'Vērtība', 'Skaitītājs', 'Saucējs'],
          ...rows.map((row, at) => [`202${at}/2${at + 1}`, ...row]),
        ],
      },
    );
    expect(indicator?.unit).toBe(unit);
  });
});
