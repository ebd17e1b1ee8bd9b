import { FindingLog } from '../../workbook/FindingLog';
import { schoolYear } from '../../workbook/SchoolYear';
import type { CellValue } from '../../workbook/TableGrid';
import { IndicatorIndex } from '../catalogue/IndicatorIndex';
import { readCatalogue } from '../catalogue/readCatalogue';
import { readEntries } from '../catalogue/readEntries';
import { buildInput } from '../testing/buildInput';
import { catalogueRows } from '../testing/catalogueRows';
import { findGoneYears } from './findGoneYears';

const gone = (...history: readonly CellValue[][]) => {
  const { tables } = buildInput({
    Raditaji: catalogueRows({ measure: 'unikāls skaits' }),
    Pasakumi: [
      ['Mācību gads', 'Dalībnieks'],
      ['2024/25', 'A'],
    ],
    Vesture: [['Mācību gads', 'Rādītājs', 'Vērtība', 'Skaitītājs', 'Saucējs'], ...history],
  });
  const log = new FindingLog();
  const index = new IndicatorIndex(readCatalogue(tables, log));
  const [indicator] = index.indicators;
  const table = tables.get('Pasakumi');
  if (!table || !indicator) throw new Error('No events');
  const years = [2023, 2024, 2025].map(schoolYear);
  const entries = readEntries(tables.get('Vesture'), 'Vesture', index, log);
  return findGoneYears(indicator, table, years, entries);
};

it.each<[what: string, row: CellValue[], expected: number[]]>([
  ['counted somebody', ['2023/24', 'R1', 5, '', ''], [2023]],
  ['counted nobody', ['2023/24', 'R1', 0, '', ''], []],
  ['had a denominator', ['2023/24', 'R1', 0, 0, 9], [2023]],
  ['had a denominator of nobody', ['2023/24', 'R1', 5, 0, 0], []],
  ['held nothing', ['2023/24', 'R1', '', '', ''], []],
  ['still has its rows', ['2024/25', 'R1', 5, '', ''], []],
  ['is no year of these', ['2022/23', 'R1', 5, '', ''], []],
])('a frozen year that %s', (_, row, expected) => {
  expect(gone(row)).toEqual(expected);
});

it('names every year', () => {
  expect(gone(['2025/26', 'R1', 1, '', ''], ['2023/24', 'R1', 1, '', ''])).toEqual([2023, 2025]);
});
