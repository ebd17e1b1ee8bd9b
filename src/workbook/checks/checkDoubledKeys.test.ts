import { readTables } from '../readTables';
import { buildGrid, headerRow } from '../testing/buildGrid';

const year = '2024./2025.';

it('finds a pupil twice in a year and programme', () => {
  const header = ['Mācību gads', 'Izglītojamais', 'Programma', 'Skaits'];
  const rows = [
    [year, 'Anna', 'Klavierspēle I', ''],
    [year, 'Anna', 'Kora klase I', ''],
    ['2023/24', 'Anna', 'Klavierspēle I', ''],
    [year, '', 'Klavierspēle I', 12],
    [year, '', 'Klavierspēle I', 9],
    ['2024/25', ' anna', 'klavierspēle\u00a0I', ''],
    [year, 'Jānis', '', ''],
    [year, 'Jānis', '-', ''],
  ];
  const { tables, findings } = readTables(buildGrid({ Izglitojamie: { header, rows } }));
  expect(findings.filter(({ code }) => code === 'pupil-doubled')).toMatchObject([
    {
      severity: 'error',
      row: headerRow + 6,
      column: 'Izglītojamais',
      value: ' anna',
      params: { first: headerRow + 1 },
    },
    { row: headerRow + 8, params: { first: headerRow + 7 } },
  ]);
  expect([...(tables.get('Izglitojamie')?.doubled ?? [])]).toEqual([0, 5, 6, 7]);
});

it('finds a measurement twice, though one row names the indicator and the other its ID', () => {
  const catalogue = [
    ['A1', '', 'Pedagogu skaits'],
    ['A2', '', 'Telpas'],
    ['A3', '', 'Telpas'],
  ];
  const rows = [
    [year, 'A1', 25],
    [year, 'pedagogu  skaits', 26],
    ['2023/24', 'A1', 24],
    [year, 'Telpas', 1],
    [year, 'A2', 1],
  ];
  const { tables, findings } = readTables(
    buildGrid({
      Raditaji: { header: ['ID', 'Joma', 'Rādītājs'], rows: catalogue },
      Merijumi: { header: ['Mācību gads', 'Rādītājs', 'Vērtība'], rows },
    }),
  );
  expect(findings.filter(({ code }) => code === 'measurement-doubled')).toMatchObject([
    { severity: 'error', row: headerRow + 2, params: { first: headerRow + 1 } },
  ]);
  expect([...(tables.get('Merijumi')?.doubled ?? [])]).toEqual([0, 1]);
});

it.each([
  ['Raditaji', ['ID'], [['A1'], ['a1']], 'indicator-doubled'],
  ['Prioritates', ['Nr.'], [[1], ['1']], 'priority-doubled'],
  [
    'Starpmerki',
    ['Rādītājs', 'Mācību gads'],
    [
      ['A1', year],
      ['A1', year],
    ],
    'milestone-doubled',
  ],
  [
    'Vesture',
    ['Mācību gads', 'Rādītājs'],
    [
      [year, 'A1'],
      [year, 'A1'],
    ],
    'history-doubled',
  ],
])('finds a doubled key in %s', (table, header, rows, code) => {
  const { findings } = readTables(buildGrid({ [table]: { header, rows } }));
  expect(findings.filter((finding) => finding.code === code)).toMatchObject([
    { severity: 'error', table, row: headerRow + 2, params: { first: headerRow + 1 } },
  ]);
});

it('has nothing to say of rows without a key', () => {
  const grid = buildGrid({
    Raditaji: {
      header: ['ID', 'Joma'],
      rows: [
        ['', 'A'],
        ['', 'B'],
      ],
    },
  });
  expect(readTables(grid).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});
