import type { CatalogueRow } from '../testing/catalogueRows';
import type { TestTables } from '../testing/buildInput';
import { findIn } from '../testing/findIn';

const year = '2025./2026.';
const tables: TestTables = {
  Izglitojamie: [
    ['Mācību gads', 'Programma', 'Noslēguma klase', 'Absolvents', 'Skaits'],
    [year, 'Klavierspēle', 'Jā', 'Jā', 18],
    [year, 'Klavierspēle', '', '', 121],
    [year, 'Kora klase', 'Jā', 'Jā', 2],
  ],
  Vertejumi: [
    ['Mācību gads', 'Izglītojamais', 'Pārbaudījums', 'Skala', 'Vērtējums'],
    [year, 'A', 'Noslēguma pārbaudījums', '10 balles', 8],
    [year, 'B', 'Gada vērtējums', '10 balles', 7],
  ],
};
const pupils: CatalogueRow = {
  name: 'Sniegums noslēguma pārbaudījumos',
  measure: 'īpatsvars',
  table: 'Izglitojamie',
  part: 'Programma = Klavierspēle',
};

const find = (row: CatalogueRow) => findIn({ catalogue: [row], tables }, 'population-name-differs');

it('finds a whole school under the name of the final examinations', () => {
  expect(find(pupils)).toMatchObject([
    { severity: 'warning', table: 'Raditaji', row: 4, params: { count: 141, matching: 20 } },
  ]);
});

it.each<[string, CatalogueRow, number]>([
  ['whose denominator asks for the final class', { whole: 'Noslēguma klase = Jā' }, 0],
  ['whose numerator asks for graduates', { part: 'Absolvents = Jā' }, 0],
  ['whose population is all final by itself', { whole: 'Programma = Kora klase' }, 0],
  ['with an ordinary name', { name: 'Sniegums mācību gadā' }, 0],
  ['of final classes', { name: 'Noslēguma klašu izglītojamie' }, 1],
  ['of grades of every kind', { table: 'Vertejumi', part: '' }, 1],
  [
    'of grades of final examinations',
    { table: 'Vertejumi', part: '', whole: 'Pārbaudījums = Nosl*' },
    0,
  ],
])('%s', (_what, change, count) => {
  expect(find({ ...pupils, ...change })).toHaveLength(count);
});
