import { buildInput } from '../testing/buildInput';
import { explainRows } from './explainRows';

const table = buildInput({
  Vakances: [
    ['Mācību gads', 'Amats'],
    ...['A', 'B', 'C', 'D', 'E', 'F'].map((post): [string, string] => ['2025/26', post]),
  ],
}).tables.get('Vakances');

// The header is in row 3 of the sheet.
it.each<[rows: number[], names: string[], blocks: string[]]>([
  [[], [], []],
  [[0], ['A'], ['Vakances!A4']],
  [[0, 1, 2], ['A', 'B', 'C'], ['Vakances!A4:A6']],
  [
    [1, 3],
    ['B', 'D'],
    ['Vakances!A5', 'Vakances!A7'],
  ],
  [
    [4, 5, 0, 1, 3],
    ['A', 'B', 'D', 'E', 'F'],
    ['Vakances!A4:A5', 'Vakances!A7:A9'],
  ],
])('of %o: %o at %o', (rows, names, blocks) => {
  if (!table) throw new Error('No vacancies');
  const given = Uint32Array.from(rows);
  expect(explainRows(table, given)).toEqual({ count: rows.length, names, blocks });
  expect([...given]).toEqual(rows);
});
