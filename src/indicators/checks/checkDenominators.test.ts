import type { CellValue } from '../../workbook/TableGrid';
import type { CatalogueRow } from '../testing/catalogueRows';
import type { TestTables } from '../testing/buildInput';
import { findIn } from '../testing/findIn';

const year = '2025./2026.';
const named = (name: string): CatalogueRow => ({ measure: 'manuāls', unit: '%', name });
const entered = (...rows: readonly (readonly CellValue[])[]): TestTables => ({
  Merijumi: [
    ['Mācību gads', 'Rādītājs', 'Skaitītājs', 'Saucējs'],
    ...rows.map((row) => [year, ...row]),
  ],
});
const first = named('Noslēguma klašu izglītojamie, kas turpina mūzikas izglītību');
const second = named('Absolventi, kas turpina mūzikas izglītību vidusskolā');

const find = (catalogue: readonly CatalogueRow[], tables: TestTables) =>
  findIn({ catalogue, tables }, 'denominators-differ');

it('finds one numerator over two denominators under names that share a phrase', () => {
  expect(find([first, second], entered(['R1', 4, 25], ['R2', 4, 26]))).toMatchObject([
    { severity: 'warning', row: 4, params: { figures: 'R1 4/25, R2 4/26' } },
  ]);
});

it('sets beside them what the tables give', () => {
  const computed: CatalogueRow = {
    ...second,
    measure: 'īpatsvars',
    table: 'Izglitojamie',
    part: 'Turpina izglītību = Jā',
    whole: 'Absolvents = Jā',
  };
  const tables: TestTables = {
    ...entered(['R1', 4, 25], ['R2', 4, 26]),
    Izglitojamie: [
      ['Mācību gads', 'Absolvents', 'Turpina izglītību', 'Skaits'],
      [year, 'Jā', 'Jā', 4],
      [year, 'Jā', 'Nē', 14],
    ],
  };
  expect(find([first, computed], tables)).toMatchObject([
    { params: { figures: 'R1 4/25, R2 4/26, R2 4/18' } },
  ]);
});

it.each([
  ['the same denominator', first, second, ['R2', 4, 25]],
  ['another numerator', first, second, ['R2', 5, 26]],
  [
    'names that share two words only',
    named('Vecāki, kas piekrīt'),
    named('Pedagogi, kas piekrīt'),
    ['R2', 4, 26],
  ],
  ['no numerator', first, second, ['R2', '', 26]],
])('lets %s pass', (_what, a, b, row) => {
  expect(find([a, b], entered(['R1', 4, 25], row))).toEqual([]);
});

it('leaves nothing counted alone: 0 of 25 and 0 of 26 are no notion', () => {
  expect(find([first, second], entered(['R1', 0, 25], ['R2', 0, 26]))).toEqual([]);
});
