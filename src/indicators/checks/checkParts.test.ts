import type { CellValue } from '../../workbook/TableGrid';
import type { CatalogueRow } from '../testing/catalogueRows';
import { findIn } from '../testing/findIn';

const year = '2025./2026.';
const started = (part: string): CatalogueRow => ({
  measure: 'skaits',
  table: 'Izglitojamie',
  part: `Uzsāka = Jā${part}`,
});
const catalogue = [started(''), started('; Klase = 1'), started('; Klase = 2')];

const find = (...declared: readonly (readonly [id: string, value: CellValue])[]) =>
  findIn(
    {
      catalogue,
      tables: {
        Izglitojamie: [
          ['Mācību gads', 'Izglītojamais', 'Klase', 'Skaits'],
          [year, 'A', 1, 58],
          [year, 'B', 2, 21],
        ],
        Merijumi: [
          ['Mācību gads', 'Rādītājs', 'Vērtība'],
          ...declared.map((row) => [year, ...row]),
        ],
      },
    },
    'parts-differ-from-total',
  ).map(({ params }) => [params['id'], params['sum'], params['total']]);

it.each<[readonly (readonly [string, CellValue])[], readonly unknown[]]>([
  [[], []],
  [[['R1', 79]], []],
  [[['R1', 80]], [['R1', 79, 80]]],
  [[['R2', 57]], [['R1', 78, 79]]],
  [
    [
      ['R2', 57],
      ['R1', 78],
    ],
    [],
  ],
])('declared %j: %j', (declared, expected) => {
  expect(find(...declared)).toEqual(expected);
});
