import type { TestRows } from '../testing/buildInput';
import type { CatalogueRow } from '../testing/catalogueRows';
import { itFindsWhole } from '../testing/itFindsWhole';

const year = '2025./2026.';
const name = 'Rādītājs 1';
const entered = (...cells: readonly (string | number)[]): TestRows => [
  ['Mācību gads', 'Rādītājs', 'Vērtība', 'Skaitītājs', 'Saucējs'],
  [year, 'R1', ...cells],
];
const share: CatalogueRow = { measure: 'manuāls', unit: '%' };
const pupils: TestRows = [
  ['Mācību gads', 'Izglītojamais', 'Programma', 'Izstājies', 'Izstāšanās iemesls', 'Iemesla skaidrojums'], // prettier-ignore
  [year, 'A', 'Flauta', '', '', 'slodze'],
  [year, 'B', 'Flauta', '15.01.2026.', '', ''],
  [year, 'C', 'Flauta', '15.01.2026.', 'Cits iemesls', 'Pārcelšanās un slodze'],
  [year, 'D', 'Flauta', '', '', ''],
];
const grades: TestRows = [
  ['Mācību gads', 'Izglītojamais', 'Pārbaudījums', 'Skala', 'Vērtējums', 'Skaits'],
  [year, '', 'Gada vērtējums', 'STAP', 'A', 3],
  [year, '', 'Noslēguma pārbaudījums', '10 balles', 8, 2],
];

itFindsWhole([
  [
    { catalogue: [share], tables: { Merijumi: entered('80%', '', 8) } },
    {
      code: 'share-impossible',
      ...{ sheet: 'Mērījumi', table: 'Merijumi', row: 4, column: 'Vērtība' },
      params: {
        ...{ id: 'R1', name, year, denominator: 8, typed: 80 },
        // 6 ÷ 8 and 7 ÷ 8
        ...{ lower: 6, lowerShare: 75, upper: 7, upperShare: 87.5 },
      },
    },
  ],
  [
    { catalogue: [share], tables: { Merijumi: entered('80%', 6, 8) } },
    {
      code: 'entered-share-differs',
      ...{ sheet: 'Mērījumi', table: 'Merijumi', row: 4, column: 'Vērtība' },
      params: { id: 'R1', name, year, denominator: 8, typed: 80, numerator: 6, share: 75 },
    },
  ],
  [
    { catalogue: [share], tables: { Merijumi: entered('', 9, 8) } },
    {
      code: 'numerator-above-denominator',
      ...{ sheet: 'Mērījumi', table: 'Merijumi', row: 4, column: 'Vērtība' },
      params: { id: 'R1', name, year, denominator: 8, numerator: 9 },
    },
  ],
  [
    {
      catalogue: [
        { measure: 'īpatsvars', table: 'Vertejumi', part: 'Pārbaudījums = Noslēguma*' },
        { measure: 'īpatsvars', table: 'Vertejumi', part: 'Pārbaudījums <> -' },
        { measure: 'īpatsvars', table: 'Vertejumi', part: 'Pārbaudījums = Gada vērtējums' },
      ],
      tables: { Vertejumi: [...grades.slice(0, 2)] as unknown as TestRows },
    },
    {
      code: 'same-figure',
      severity: 'note',
      ...{ sheet: 'Rādītāji', table: 'Raditaji', row: 6, column: 'Skaitītājs' },
      params: {
        ...{ id: 'R3', name: 'Rādītājs 3', other: 'R2', otherName: 'Rādītājs 2', year },
        ...{ numerator: 3, denominator: 3 },
      },
    },
  ],
  [
    {
      catalogue: [{ measure: 'vidējais', table: 'Vertejumi', field: 'Balles' }],
      tables: { Vertejumi: grades },
    },
    {
      code: 'mean-without-numbers',
      ...{ sheet: 'Rādītāji', table: 'Raditaji', row: 4, column: 'Lauks', value: 'Balles' },
      params: { id: 'R1', name, count: 3, total: 5, scales: 'STAP (3)' },
    },
  ],
  [
    {
      catalogue: [{ measure: 'vidējais', table: 'Vērtējumi', field: 'Vērtējums' }],
      tables: { Vertejumi: [...grades, [year, '', 'Gada vērtējums', 'Punkti', 30, 1]] },
    },
    {
      code: 'scales-mixed',
      ...{ sheet: 'Rādītāji', table: 'Raditaji', row: 4, column: 'Lauks', value: 'Vērtējums' },
      params: { id: 'R1', name, scales: '10 balles (2), Punkti (1)' },
    },
  ],
  [
    {
      catalogue: [
        { name: 'Vērtējumi noslēguma pārbaudījumos', measure: 'skaits', table: 'Vertejumi' },
      ],
      tables: { Vertejumi: grades },
    },
    {
      code: 'population-name-differs',
      ...{ sheet: 'Rādītāji', table: 'Raditaji', row: 4, column: 'Rādītājs' },
      params: {
        ...{ id: 'R1', name: 'Vērtējumi noslēguma pārbaudījumos', year },
        ...{ phrase: 'noslēguma pārbaudījum…', count: 5, matching: 2 },
      },
    },
  ],
  [
    {
      catalogue: [
        { ...share, name: 'Absolventi, kas turpina mūzikas izglītību' },
        { ...share, name: 'Tie, kas turpina mūzikas izglītību' },
      ],
      tables: { Merijumi: [...entered('', 4, 26), [year, 'R2', '', 4, 25]] },
    },
    {
      code: 'denominators-differ',
      ...{ sheet: 'Mērījumi', table: 'Merijumi', row: 4, column: 'Vērtība' },
      params: {
        ...{ id: 'R1', name: 'Absolventi, kas turpina mūzikas izglītību', year },
        ...{ ids: 'R1 R2', figures: 'R1 4/26, R2 4/25' },
      },
    },
  ],
  [
    {
      catalogue: [
        { measure: 'skaits', table: 'Izglitojamie', part: 'Uzsāka = Jā' },
        { measure: 'skaits', table: 'Izglitojamie', part: 'Noslēdza = Jā' },
      ],
      tables: { Izglitojamie: pupils, Merijumi: entered(5, '', '') },
    },
    {
      code: 'enrolment-unbalanced-whole',
      ...{ sheet: 'Mērījumi', table: 'Merijumi', row: 4, column: 'Vērtība' },
      // Four began by the rows, two left.
      params: { group: '', year, started: 5, joined: 0, left: 2, finished: 2, expected: 3 },
    },
  ],
  [
    {
      catalogue: [{ measure: 'summa', table: 'Vertejumi', field: 'Balles' }],
      tables: { Vertejumi: grades, Merijumi: entered('17,5', '', '') },
    },
    {
      code: 'declared-value-differs',
      ...{ sheet: 'Mērījumi', table: 'Merijumi', row: 4, column: 'Vērtība' },
      params: { id: 'R1', name, year, declared: 17.5, computed: 16, sign: '' },
    },
  ],
  [
    {
      catalogue: [
        { measure: 'skaits', table: 'Vertejumi' },
        { measure: 'skaits', table: 'Vertejumi', part: 'Skala = STAP' },
        { measure: 'skaits', table: 'Vertejumi', part: 'Skala = 10 balles' },
      ],
      tables: { Vertejumi: grades, Merijumi: entered(6, '', '') },
    },
    {
      code: 'parts-differ-from-total',
      ...{ sheet: 'Mērījumi', table: 'Merijumi', row: 4, column: 'Vērtība' },
      params: { id: 'R1', name, year, parts: 'R2, R3', sum: 5, total: 6 },
    },
  ],
]);
