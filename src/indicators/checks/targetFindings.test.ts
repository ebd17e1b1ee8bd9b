import type { TestRows, TestTables } from '../testing/buildInput';
import type { CatalogueRow } from '../testing/catalogueRows';
import { itFindsWhole } from '../testing/itFindsWhole';

const year = '2025./2026.';
const name = 'Rādītājs 1';
const entered = (...cells: readonly (string | number)[]): TestRows => [
  ['Mācību gads', 'Rādītājs', 'Vērtība', 'Skaitītājs', 'Saucējs'],
  [year, 'R1', ...cells],
];
const share: CatalogueRow = { measure: 'manuāls', unit: '%' };
const references: TestTables = {
  Plans: [
    ['Mācību gads', 'Rādītājs'],
    [year, 'R1; Pavisam cits; R12'],
  ],
};

itFindsWhole([
  [
    {
      catalogue: [
        { ...share, comparison: 'pieaugums %', target: 5, baseYear: '2024./2025.' },
        { measure: 'manuāls', comparison: 'pieaug', baseYear: 'previous' },
      ],
    },
    {
      code: 'growth-of-share',
      severity: 'note',
      ...{ sheet: 'Rādītāji', table: 'Raditaji', row: 4, column: 'Salīdzinājums' },
      params: { id: 'R1', name },
    },
  ],
  [
    {
      catalogue: [
        { measure: 'manuāls', comparison: 'pieaug', baseYear: '2023./2024.' },
        { measure: 'manuāls', comparison: 'pieaug', baseYear: 'previous' },
      ],
    },
    {
      code: 'baselines-differ',
      severity: 'note',
      ...{ sheet: 'Rādītāji', table: 'Raditaji', row: 5, column: 'Bāzes gads' },
      params: { count: 2, bases: '2023./2024. (R1), 2024./2025. (R2)' },
    },
  ],
  [
    { catalogue: [{ measure: 'manuāls', comparison: 'pieaugums %', target: 5 }] },
    {
      code: 'growth-without-baseline',
      ...{ sheet: 'Rādītāji', table: 'Raditaji', row: 4, column: 'Bāzes gads' },
      params: { id: 'R1', name },
    },
  ],
  [
    {
      catalogue: [
        { measure: 'manuāls', comparison: 'pieaugums %', target: 5, baseYear: '2024./2025.' },
      ],
      tables: { Merijumi: entered(5, '', '') },
    },
    {
      code: 'base-year-without-value',
      ...{ sheet: 'Rādītāji', table: 'Raditaji', row: 4, column: 'Bāzes gads' },
      params: { id: 'R1', name, year, base: '2024./2025.' },
    },
  ],
  [
    {
      catalogue: [{ ...share, comparison: '>=', target: 60, baseValue: '65,5' }],
    },
    {
      code: 'target-below-baseline',
      ...{ sheet: 'Rādītāji', table: 'Raditaji', row: 4, column: 'Mērķis' },
      params: { id: 'R1', name, target: 60, before: 65.5, sign: ' %', year: '–' },
    },
  ],
  [
    {
      catalogue: [{ measure: 'manuāls', comparison: '<=', target: 5, targetYear: '2026./2027.' }],
      tables: {
        Merijumi: entered(4, '', ''),
        GadaMerki: [
          ['Mācību gads', 'Rādītājs', 'Sasniedzamais rezultāts'],
          ['2026./2027.', 'R1', 'Ne vairāk kā 5'],
        ],
      },
    },
    {
      code: 'target-already-reached',
      ...{ sheet: 'Gada mērķi', table: 'GadaMerki', row: 4, column: 'Sasniedzamais rezultāts' },
      params: { id: 'R1', name, target: 5, before: 4, sign: '', year },
    },
  ],
  [
    {
      catalogue: [{ ...share, comparison: '>=', target: 80 }],
      tables: {
        Merijumi: entered('50%', '', ''),
        GadaMerki: [
          ['Mācību gads', 'Rādītājs', 'Izpilde'],
          [year, 'R1', 'Sasniegts'],
        ],
      },
    },
    {
      code: 'status-disputed-value',
      ...{ sheet: 'Gada mērķi', table: 'GadaMerki', row: 4, column: 'Izpilde' },
      ...{ value: 'Sasniegts' },
      params: { id: 'R1', name, year, status: 'not-met', achieved: 50, sign: ' %' },
    },
  ],
  [
    { catalogue: [share], tables: references },
    {
      code: 'reference-unknown',
      ...{ sheet: 'Plāns', table: 'Plans', row: 4, column: 'Rādītājs', value: 'Pavisam cits' },
    },
  ],
  [
    { catalogue: [share], tables: references },
    {
      code: 'reference-misspelt',
      ...{ sheet: 'Plāns', table: 'Plans', row: 4, column: 'Rādītājs', value: 'R12' },
      params: { nearest: 'R1' },
    },
  ],
]);
