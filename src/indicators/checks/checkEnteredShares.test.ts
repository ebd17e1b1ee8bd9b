import type { CellValue } from '../../workbook/TableGrid';
import type { CatalogueRow } from '../testing/catalogueRows';
import { findIn } from '../testing/findIn';

const year = '2025./2026.';
const share: CatalogueRow = { measure: 'manuāls', unit: '%' };

type Entry = readonly [value: CellValue, numerator: CellValue, denominator: CellValue];

const find = (entry: Entry, catalogue: CatalogueRow = share) =>
  findIn(
    {
      catalogue: [catalogue],
      tables: {
        Merijumi: [
          ['Mācību gads', 'Rādītājs', 'Vērtība', 'Skaitītājs', 'Saucējs'],
          [year, 'R1', ...entry],
        ],
      },
    },
    'share-impossible',
    'entered-share-differs',
    'numerator-above-denominator',
  );

it('finds 80 % of 8, and names the parts on either side', () => {
  expect(find(['80%', '', 8])).toEqual([
    {
      code: 'share-impossible',
      severity: 'warning',
      sheet: 'Mērījumi',
      table: 'Merijumi',
      row: 4,
      column: 'Vērtība',
      value: null,
      params: {
        id: 'R1',
        name: 'Rādītājs 1',
        year,
        typed: 80,
        denominator: 8,
        lower: 6,
        lowerShare: 75,
        upper: 7,
        upperShare: 87.5,
      },
    },
  ]);
});

it.each<[Entry, string | null]>([
  [['70%', '', 25], 'share-impossible'],
  [['16%', '', 25], null],
  [['80%', '', 5], null],
  // rounded half up, cut off, and with decimals: 17 of 139 is 12,2302… %
  [['12%', '', 139], null],
  [['12,23%', '', 139], null],
  [['12,24%', '', 139], null],
  [['12,5%', '', 139], 'share-impossible'],
  [['67%', '', 3], null],
  [['66%', '', 3], null],
  [['65%', '', 3], 'share-impossible'],
  [[2 / 3, '', 3], null],
  [['0%', '', 7], null],
  [['100%', '', 7], null],
  [['99%', '', 7], 'share-impossible'],
  // a denominator that counts nothing, or none at all
  [['50%', '', '2,5'], null],
  [['50%', '', 0], null],
  [['50%', '', ''], null],
  // value and parts
  [['83%', 10, 12], null],
  [['15,4%', 4, 26], null],
  // 15,38 %, rounded up: within one unit of its last digit
  [['16%', 4, 26], null],
  [['17%', 4, 26], 'entered-share-differs'],
  [['', 4, 26], null],
  [['', 27, 26], 'numerator-above-denominator'],
  [['', 26, 26], null],
])('%j is %s', (entry, code) => {
  expect(find(entry).map((finding) => finding.code)).toEqual(code === null ? [] : [code]);
});

it('asks nothing of figures that are no shares', () => {
  expect(find([80, '', 8], { measure: 'manuāls', unit: 'punkti' })).toEqual([]);
});
