import { readTables } from '../readTables';
import type { CellValue } from '../TableGrid';
import { buildGrid, headerRow } from '../testing/buildGrid';
import { showColumn } from '../testing/showColumn';

const year = '2024./2025.';
const read = (bands: readonly (readonly CellValue[])[], grades: readonly [string, CellValue][]) =>
  readTables(
    buildGrid({
      Skalas: { rows: bands },
      Vertejumi: {
        rows: grades.map(([scale, grade]) => [
          ...[year, 'A', '', '', 'X', '', '', ''],
          ...[scale, grade, '', ''],
        ]),
      },
    }),
  );
const levels = (input: ReturnType<typeof read>) =>
  showColumn(input.tables.get('Vertejumi')?.column('Līmenis'));

it('takes the school’s own bands; each begins at No and ends where the next begins', () => {
  const bands = [
    ['10 balles', 8, 10, 'Augsts'],
    ['10 balles', 1, 4, 'Nepietiekams'],
    ['10 balles', 5, 7, 'Optimāls'],
  ];
  const input = read(bands, [
    ['10 balles', 8],
    ['10 balles', 7.9],
    ['10 balles', 4.9],
    ['10 balles', 0],
  ]);
  expect(levels(input)).toEqual(['Augsts', 'Optimāls', 'Nepietiekams', null]);
});

it.each<[string, CellValue[]]>([
  ['percent', [85, 50, 0]],
  ['fractions', [0.85, 0.5, 0]],
  ['text', ['85%', '50 %', '0%']],
  ['bounds with a sign', ['85', '<50', '0']],
])('reads bands of %% typed as %s', (_, [high, middle, low]) => {
  const bands = [
    ['%', high ?? '', '', 'Augsts'],
    ['%', middle ?? '', '', 'Optimāls'],
    ['%', low ?? '', '', 'Nepietiekams'],
  ];
  const input = read(bands, [
    ['%', 85],
    ['%', 84.9],
    ['%', 0.5],
    ['%', '49%'],
  ]);
  expect(levels(input)).toEqual(['Augsts', 'Optimāls', 'Optimāls', 'Nepietiekams']);
});

it('knows scales of the school’s own, of numbers and of words', () => {
  const bands = [
    ['5 balles', 4, 5, 'Augsts'],
    ['5 balles', 1, 3, 'Nepietiekams'],
    ['Krāsas', 'zaļš', '', 'Augsts'],
    ['Krāsas', 'sarkans', '', 'Nepietiekams'],
  ];
  const input = read(bands, [
    ['5 balles', 4],
    ['5 BALLES', 2],
    ['5 balles', 6],
    ['krāsas', 'Zaļš'],
  ]);
  expect(levels(input)).toEqual(['Augsts', 'Nepietiekams', null, 'Augsts']);
  const fractions = input.tables.get('Vertejumi')?.column('Procenti');
  expect(showColumn(fractions)).toEqual([null, null, null, null]);
});

it('applies the template’s bands to a scale that Skalas lacks, with a note', () => {
  const input = read([['STAP', 'P', '', 'Augsts']], [['10 balles', 9]]);
  expect(levels(input)).toEqual(['Augsts']);
  const notes = input.findings.filter(({ code }) => code === 'scale-template');
  expect(notes.map(({ value }) => value)).toEqual(['10 balles', '%', 'Punkti', 'Ieskaite']);
  expect(notes.every(({ severity }) => severity === 'note')).toBe(true);
});

it('tells of rows that it cannot use', () => {
  const bands = [
    ['10 balles', 'daudz', '', 'Augsts'],
    ['%', '', '', 'Augsts'],
    ['%', 50, '', ''],
  ];
  expect(read(bands, []).findings.filter(({ severity }) => severity === 'error')).toMatchObject([
    { code: 'scale-bound-unreadable', row: headerRow + 1, column: 'No', value: 'daudz' },
    { code: 'scale-row-incomplete', row: headerRow + 2, column: 'No' },
    { code: 'scale-row-incomplete', row: headerRow + 3, column: 'Līmenis' },
  ]);
});
