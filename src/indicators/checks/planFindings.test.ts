import type { TestRows } from '../testing/buildInput';
import { itFindsWhole } from '../testing/itFindsWhole';

const year = '2025./2026.';
const name = 'Rādītājs 1';
const plan = (...cells: readonly [priority: string, task: string, quantity: string]): TestRows => [
  ['Prioritāte', 'Uzdevums', 'Kvantitatīvais rezultāts', 'Mācību gads', 'Atbildīgais', 'Termiņš'],
  [...cells, year, '', ''],
];
const priorities: TestRows = [
  ['Nr.', 'Prioritāte', 'Stratēģiskais mērķis'],
  ['1', 'Kvalitāte', '1. Sniegums'],
  ['2', 'Vide', ''],
];
const long = 'Nodrošināt vienotu pieeju stundu vērošanai un tās rezultātu izmantošanai';

itFindsWhole([
  [
    { tables: { Plans: plan('', long, '3 telpas') } },
    {
      code: 'task-without-priority',
      ...{ sheet: 'Plāns', table: 'Plans', row: 4, column: 'Prioritāte' },
      params: { task: `${long.slice(0, 60)}…` },
    },
  ],
  [
    { tables: { Plans: plan('1; 7', '', '3 telpas'), Prioritates: priorities } },
    {
      code: 'priority-unknown',
      ...{ sheet: 'Plāns', table: 'Plans', row: 4, column: 'Prioritāte', value: '7' },
      params: { task: '3 telpas' },
    },
  ],
  [
    { tables: { Plans: plan('1', 'Darīt', ''), Prioritates: priorities } },
    {
      code: 'task-without-owner',
      ...{ sheet: 'Plāns', table: 'Plans', row: 4, column: 'Atbildīgais' },
      params: { task: 'Darīt' },
    },
  ],
  [
    { tables: { Plans: plan('1', 'Darīt', ''), Prioritates: priorities } },
    {
      code: 'task-without-deadline',
      ...{ sheet: 'Plāns', table: 'Plans', row: 4, column: 'Termiņš' },
      params: { task: 'Darīt' },
    },
  ],
  [
    { tables: { Plans: plan('1', 'Darīt', 'Plāns ir gatavs') } },
    {
      code: 'quantity-without-number',
      severity: 'note',
      ...{ sheet: 'Plāns', table: 'Plans', row: 4, column: 'Kvantitatīvais rezultāts' },
      value: 'Plāns ir gatavs',
    },
  ],
  [
    {
      tables: {
        GadaMerki: [
          ['Mācību gads', 'Veids', 'Sasniedzamais rezultāts'],
          [year, 'Kvalitatīvi', 'Labāk'],
          [year, 'Kvantitatīvi', 'Vairāk'],
          [year, 'Kvantitatīvi', '5 darbi'],
        ],
      },
    },
    {
      code: 'quantity-without-number',
      severity: 'note',
      ...{ sheet: 'Gada mērķi', table: 'GadaMerki', row: 5, column: 'Sasniedzamais rezultāts' },
      value: 'Vairāk',
    },
  ],
  [
    { settings: { 'Apstiprināšanas datums': '23.10.2025.' } },
    {
      code: 'plan-approved-late',
      // After the three settings that every test school has.
      ...{ sheet: 'Iestatījumi', table: 'Iestatijumi', row: 7, column: 'Vērtība' },
      ...{ value: '23.10.2025.', params: { year, from: '01.09.2025.' } },
    },
  ],
  [
    { tables: { Prioritates: priorities } },
    {
      code: 'priority-without-goal',
      ...{ sheet: 'Prioritātes', table: 'Prioritates', row: 5, column: 'Stratēģiskais mērķis' },
      params: { number: '2', priority: 'Vide' },
    },
  ],
  [
    {
      tables: {
        Prioritates: priorities,
        Ieraksti: [
          ['Mācību gads', 'Sadaļa', 'Nosaukums'],
          [year, 'Stratēģiskie mērķi', '1. Augsts sniegums'],
          [year, 'Stratēģiskie mērķi', '2. Droša vide'],
          [year, 'Misija', '3. Cits'],
        ],
      },
    },
    {
      code: 'goal-without-priority',
      ...{ sheet: 'Ieraksti', table: 'Ieraksti', row: 5, column: 'Nosaukums' },
      value: '2. Droša vide',
    },
  ],
  [
    {
      tables: {
        Raditaji: [
          ['ID', 'Rādītājs', 'Mērķa formulējums', 'Veids', 'Salīdzinājums', 'Mērķis'],
          ['R1', name, 'Rezultatīvs sniegums', 'manuāls', '', ''],
        ],
      },
    },
    {
      code: 'target-in-words',
      ...{ sheet: 'Rādītāji', table: 'Raditaji', row: 4, column: 'Mērķis' },
      ...{ value: 'Rezultatīvs sniegums', params: { id: 'R1', name } },
    },
  ],
]);
