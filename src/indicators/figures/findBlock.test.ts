import { buildInput } from '../testing/buildInput';
import { findBlock } from './findBlock';

const { tables } = buildInput({
  Izglitojamie: [
    ['Mācību gads', 'Izglītojamais', 'Programma', 'Klase', 'Skaits'],
    ['2025/26', 'A', 'Flautas spēle I', 'x', 'y'],
    ['2025/26', 'B', 'Flautas spēle I', 1, ''],
    ['2025/26', 'C', 'Flautas spēle I', 1, 'z'],
    ['2025/26', 'D', 'Flautas spēle I', 1, ''],
    ['2025/26', 'D', 'Flautas spēle I', 1, ''],
    ['2025/26', 'E', 'Flautas spēle I', 1, ''],
  ],
});
const table = tables.get('Izglitojamie');
const [grades, weights, names] = ['Klase', 'Skaits', 'Izglītojamais'].map((name) =>
  table?.column(name),
);
if (!table || !grades || !weights || !names) throw new Error('No pupils');

it.each<[years: number[][], block: object | null]>([
  [[[0, 1, 2]], { reason: 'unreadable', row: 0, column: 'Skaits', count: 2 }],
  [[[2], [0]], { reason: 'unreadable', row: 0, column: 'Skaits', count: 2 }],
  [[[1, 2]], { reason: 'unreadable', row: 2, column: 'Skaits', count: 1 }],
  // An unreadable cell is named before a doubled row.
  [[[2, 3, 4]], { reason: 'unreadable', row: 2, column: 'Skaits', count: 1 }],
  [[[3, 4, 5]], { reason: 'doubled', row: 3, column: 'Izglītojamais', count: 2 }],
  [[[1, 5], [4]], { reason: 'doubled', row: 4, column: 'Izglītojamais', count: 1 }], // prettier-ignore
  [[[1, 5]], null],
  [[[]], null],
  [[], null],
])('in the rows %o: %o', (years, block) => {
  expect(findBlock(table, [names, weights], years)).toEqual(block);
});

it('is the uppermost row, also where pairs of rows are entwined', () => {
  const entwined = buildInput({
    Izglitojamie: [
      ['Mācību gads', 'Izglītojamais', 'Programma'],
      ...['A', 'B', 'B', 'A'].map((pupil): [string, ...string[]] => ['2025/26', pupil, 'Flauta']),
    ],
  }).tables.get('Izglitojamie');
  expect(entwined && findBlock(entwined, [], [[1, 2, 3]])).toMatchObject({ row: 1, count: 3 });
});

it('is the first column that stands in the way', () => {
  expect(findBlock(table, [names, grades, weights], [[0]])?.column).toBe('Klase');
  expect(findBlock(table, [names, weights, grades], [[0]])?.column).toBe('Skaits');
  expect(findBlock(table, [names], [[0]])).toBeNull();
});
