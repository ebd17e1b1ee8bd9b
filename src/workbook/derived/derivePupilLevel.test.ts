import { readTables } from '../readTables';
import type { CellValue } from '../TableGrid';
import { buildGrid } from '../testing/buildGrid';
import { showColumn } from '../testing/showColumn';

type Row = readonly [pupil: string, test: string, scale: string, grade: CellValue, ...CellValue[]];
const header = [
  'Izglītojamais',
  'Pārbaudījums',
  'Skala',
  'Vērtējums',
  'Maksimums',
  'Joma',
  'Skaits',
  'Mācību gads',
];
const final = 'Noslēguma pārbaudījums';
const annual = 'Gada vērtējums';

const levelsOf = (
  pupils: readonly string[],
  grades: readonly Row[],
  settings: readonly (readonly CellValue[])[] = [],
) => {
  const rows = grades.map((row) =>
    header.map((name, at) => row[at] ?? (name === 'Mācību gads' ? '2024/25' : '')),
  );
  const { tables } = readTables(
    buildGrid({
      Iestatijumi: { rows: [['Mācību gads', '2024./2025.'], ...settings] },
      Izglitojamie: {
        header: ['Mācību gads', 'Izglītojamais', 'Klase'],
        rows: pupils.map((pupil) => ['2024./2025.', pupil, 4]),
      },
      Vertejumi: { header, rows },
    }),
  );
  const column = tables.get('Izglitojamie')?.column('Izglītojamā līmenis');
  return { levels: showColumn(column), column };
};
const levelOf = (grades: readonly Row[], settings?: readonly (readonly CellValue[])[]) =>
  levelsOf(['Anna'], grades, settings).levels[0];
const marks = (...grades: readonly CellValue[]): readonly Row[] =>
  grades.map((grade) => ['Anna', annual, '10 balles', grade] as const);

describe('Vidējais', () => {
  it.each<[string, readonly Row[], string | null]>([
    ['marks: 8,5 is still optimal', marks(8, 9), 'Optimāls'],
    ['marks: 9 is high', marks(8, 10), 'Augsts'],
    ['marks: 5,67 is sufficient', marks(5, 6, 6), 'Pietiekams'],
    ['marks: 6 by thirds', marks(5.7, 6.1, 6.2), 'Optimāls'],
    ['nv counts for nothing', marks(9, 'nv', ''), 'Augsts'],
    [
      'percentages in the bands of %',
      [
        ['Anna', annual, '%', 85],
        ['Anna', annual, '%', '95%'],
      ],
      'Augsts',
    ],
    [
      'points as fractions',
      [
        ['Anna', annual, 'Punkti', 10, 10],
        ['Anna', annual, 'Punkti', 20, 100],
      ],
      'Optimāls',
    ],
    // (0,8 + 0,95) ÷ 2 = 0,875: optimal in percent, as 8,75 would be in marks.
    [
      'different scales by percent',
      [
        ['Anna', annual, '10 balles', 8],
        ['Anna', annual, '%', 95],
      ],
      'Optimāls',
    ],
    // 0,9 and 0,9: high in percent.
    [
      'different scales at the edge',
      [
        ['Anna', annual, '10 balles', 9],
        ['Anna', annual, 'Punkti', 27, 30],
      ],
      'Augsts',
    ],
    ['a level stands as it is', [['Anna', annual, 'Līmenis', 'Augsts'], ...marks(4)], 'Augsts'],
    [
      'words join no mean of numbers',
      [['Anna', annual, 'Ieskaite', 'Ieskaitīts'], ...marks(9)],
      'Augsts',
    ],
    [
      'words alone: A and S',
      [
        ['Anna', annual, 'STAP', 'A'],
        ['Anna', annual, 'STAP', 'S'],
      ],
      'Pietiekams',
    ],
    [
      'words alone, half up: P and A',
      [
        ['Anna', annual, 'STAP', 'P'],
        ['Anna', annual, 'STAP', 'A'],
      ],
      'Augsts',
    ],
    [
      'weights',
      [
        ['Anna', annual, '10 balles', 10, '', '', 3],
        ['Anna', annual, '10 balles', 5],
      ],
      'Optimāls',
    ],
    [
      'grades of the year before the examination',
      [['Anna', final, '10 balles', 4], ...marks(9)],
      'Augsts',
    ],
    [
      'the examination, when there are none of the year',
      [['Anna', final, '10 balles', 4]],
      'Pietiekams',
    ],
    [
      'the examination, when those of the year are nv',
      [['Anna', final, '10 balles', 4], ...marks('nv')],
      'Pietiekams',
    ],
    ['no other test', [['Anna', 'Semestra beigas', '10 balles', 9]], null],
    ['nobody else’s', [['Jānis', annual, '10 balles', 9]], null],
    ['no other year’s', [['Anna', annual, '10 balles', 9, '', '', '', '2023/24']], null],
  ])('%s', (_, grades, level) => {
    expect(levelOf(grades)).toBe(level);
  });
});

it('Zemākais takes the lowest level among the grades', () => {
  const lowest = [['Izglītojamā līmenis', 'Zemākais']];
  expect(levelOf(marks(9, 10, 5), lowest)).toBe('Pietiekams');
  expect(levelOf([['Anna', annual, 'STAP', 'S'], ...marks(9)], lowest)).toBe('Nepietiekams');
});

it('Specialitāte takes the mean of the area that the settings name', () => {
  const settings = [
    ['Izglītojamā līmenis', 'Specialitāte'],
    ['Specialitātes joma', 'mūzika'],
  ];
  const grades: readonly Row[] = [
    ['Anna', annual, '10 balles', 9, '', 'Mūzika'],
    ['Anna', annual, '10 balles', 4, '', 'Vispārizglītojošais'],
  ];
  expect(levelOf(grades, settings)).toBe('Augsts');
  expect(levelOf(grades.slice(1), settings)).toBeNull();
});

it('gives one pupil one level in every programme, and says who has none or an unreadable one', () => {
  const { levels, column } = levelsOf(
    ['Anna', 'anna ', 'Jānis', 'Zane', ''],
    [...marks(9), ['Zane', annual, '10 balles', 'septiņi'], ['Zane', annual, '10 balles', 9]],
  );
  expect(levels).toEqual(['Augsts', 'Augsts', null, null, null]);
  expect([...(column?.ungraded?.toRows() ?? [])]).toEqual([2, 4]);
  expect([...(column?.unreadable ?? [])]).toEqual([3]);
});

it('is missing without grades', () => {
  const rows = [['2024./2025.', 'Anna']];
  const pupils = { header: ['Mācību gads', 'Izglītojamais'], rows };
  const { tables } = readTables(buildGrid({ Izglitojamie: pupils }));
  expect(tables.get('Izglitojamie')?.column('Izglītojamā līmenis')?.missing).toBe(true);
});
