import type { CellValue } from '../../workbook/TableGrid';
import { computeFor } from '../testing/computeFor';

/** A plan from 2025/26 on; a count of two events in its first year. */
const compute = (...history: readonly CellValue[][]) =>
  computeFor([{ measure: 'skaits', table: 'Pasakumi', comparison: '>=', target: 2 }], {
    Pasakumi: [
      ['Mācību gads', 'Dalībnieks'],
      ['2023/24', 'A'],
      ['2025/26', 'A'],
      ['2025/26', 'B'],
    ],
    Vesture: [
      ['Mācību gads', 'Rādītājs', 'Vērtība', 'Skaitītājs', 'Saucējs', 'Fiksēts'],
      ...history,
    ],
  });

const of = (year: number, value: number) => ({
  ...{ id: 'R1', unit: 'count', year, value, numerator: null, denominator: null, frozen: true },
});

test('years frozen before the plan are handed on in their order, and judged nowhere', () => {
  const { earlier, indicators, codes } = compute(
    ['2024/25', 'R1', 7, '', '', 45901],
    ['2022/23', 'R1', 5, '', '', 45170],
  );
  expect(earlier).toEqual([of(2022, 5), of(2024, 7)]);
  const without = compute();
  expect(without.earlier).toEqual([]);
  const told = (results: typeof indicators) =>
    results.map(({ year, value, target, status }) => [year, value, target, status]);
  expect(told(indicators)).toEqual(told(without.indicators));
  expect(codes).toEqual(without.codes);
});

test.each<[what: string, row: CellValue[]]>([
  ['a year of the plan, which is a result already', ['2025/26', 'R1', 9, '', '', 45901]],
  ['a year that was unfrozen', ['2024/25', 'R1', 7, '', '', '-']],
  ['a year after the plan', ['2031/32', 'R1', 7, '', '', 45901]],
  ['a row without a value', ['2024/25', 'R1', '', '', '', 45901]],
  ['a value that cannot be read', ['2023/24', 'R1', 'septiņi', '', '', 45901]],
  ['another indicator', ['2024/25', 'R9', 7, '', '', 45901]],
])('%s is none of them', (_, row) => {
  expect(compute(row).earlier).toEqual([]);
});

test('a year that stands twice is none of them: nobody can say which value it had', () => {
  const { earlier } = compute(
    ['2024/25', 'R1', 7, '', '', 45901],
    ['2024/25', 'R1', 8, '', '', 45901],
  );
  expect(earlier).toEqual([]);
});
