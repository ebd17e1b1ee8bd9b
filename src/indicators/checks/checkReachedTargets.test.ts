import type { CellValue } from '../../workbook/TableGrid';
import type { CatalogueRow } from '../testing/catalogueRows';
import { findIn } from '../testing/findIn';

const measure: CatalogueRow = { measure: 'manuāls', unit: 'audzēkņi', comparison: '>=', target: 5 };

const find = (row: CatalogueRow, before: CellValue) =>
  findIn(
    {
      catalogue: [{ ...measure, ...row }],
      tables: {
        Merijumi: [
          ['Mācību gads', 'Rādītājs', 'Vērtība'],
          ['2024./2025.', 'R1', before],
        ],
        GadaMerki: [
          ['Mācību gads', 'Prioritārais mērķis', 'Sasniedzamais rezultāts', 'Rādītājs'],
          ['2025./2026.', 'Konkursi', 'Vismaz 5 audzēkņi.', 'R1'],
        ],
      },
    },
    'target-already-reached',
    'target-below-baseline',
  ).map(({ code, table, params }) => [code, table, params['before']]);

it.each<[string, CatalogueRow, CellValue, readonly unknown[]]>([
  [
    '5 where 8 took part',
    { targetYear: '2025./2026.' },
    8,
    ['target-already-reached', 'GadaMerki', 8],
  ],
  ['5 where 5 took part', { targetYear: '2025./2026.' }, 5, []],
  ['5 where 3 took part', { targetYear: '2025./2026.' }, 3, []],
  ['a minimum of every year', {}, 8, []],
  [
    'at most 5 where there were 3',
    { comparison: '<=', targetYear: '2025./2026.' },
    3,
    ['target-already-reached', 'GadaMerki', 3],
  ],
  ['5 on a typed baseline of 6', { baseValue: 6 }, '', ['target-below-baseline', 'Raditaji', 6]],
  ['5 on a baseline of 4', { baseValue: 4 }, '', []],
  [
    '5 on the 8 of the base year',
    { baseYear: '2024./2025.' },
    8,
    ['target-below-baseline', 'Raditaji', 8],
  ],
  ['growth of 5 % on 8', { baseYear: '2024./2025.', comparison: 'pieaugums %' }, 8, []],
])('%s', (_what, row, before, expected) => {
  expect(find(row, before)).toEqual(expected.length === 0 ? [] : [expected]);
});
