import { readTables } from '../readTables';
import type { CellValue } from '../TableGrid';
import { buildGrid, headerRow } from '../testing/buildGrid';
import { showColumn } from '../testing/showColumn';

const header = ['Mācību gads', 'Izglītojamais', 'Skala', 'Vērtējums', 'Maksimums', 'Skaits'];
const read = (rows: readonly (readonly CellValue[])[], columns = header) => {
  const full = rows.map((row) => ['2024./2025.', 'A', ...row]);
  const input = readTables(buildGrid({ Vertejumi: { header: columns, rows: full } }));
  const column = (field: string) => {
    const found = input.tables.get('Vertejumi')?.column(field);
    if (!found) throw new Error(`No column ${field}`);
    return found;
  };
  const errors = input.findings.filter(({ severity }) => severity === 'error');
  return { column, show: (field: string) => showColumn(column(field)), errors };
};

it('derives level, marks and percent of every scale', () => {
  const { show, column, errors } = read([
    ['10 balles', 7],
    ['%', '85%'],
    ['Punkti', 20, 30],
    ['STAP', 'A'],
    ['Ieskaite', 'Ieskaitīts'],
    ['Līmenis', 'augsts', '', 17],
    ['10 balles', 'n/v'],
    ['', ''],
  ]);
  expect(show('Līmenis')).toEqual([
    'Optimāls',
    'Optimāls',
    'Optimāls',
    'Optimāls',
    'Pietiekams',
    'Augsts',
    null,
    null,
  ]);
  expect(show('Balles')).toEqual([7, null, null, null, null, null, null, null]);
  expect(show('Procenti')).toEqual([0.7, 0.85, 2 / 3, null, null, null, null, null]);
  expect(show('Vērtējums')).toEqual([7, 85, 20, null, null, null, null, null]);
  const grade = column('Vērtējums');
  expect(
    grade.kind === 'number' &&
      grade.texts &&
      showColumn({ kind: 'word', header: '', unreadable: new Set(), ...grade.texts }),
  ).toEqual([null, null, null, 'A', 'Ieskaitīts', 'Augsts', 'nv', null]);
  expect([...(column('Līmenis').ungraded?.toRows() ?? [])]).toEqual([6, 7]);
  expect(errors).toEqual([]);
});

it('names the cell of every grade that cannot be read, and blocks what rests on it', () => {
  const { column, errors } = read([
    ['10 balles', 'septiņi'],
    ['10 balles', 12],
    ['Punkti', 8, ''],
    ['Punkti', 31, 30],
    ['12 balles', 7],
    ['', 7],
    ['Puntki', 7, 10],
    ['Punkti', 8, 'daudz'],
  ]);
  expect(errors.map(({ code, row, column: at, value }) => [code, row, at, value])).toEqual([
    ['number-unreadable', headerRow + 8, 'Maksimums', 'daudz'],
    ['grade-unreadable', headerRow + 1, 'Vērtējums', 'septiņi'],
    ['grade-outside-scale', headerRow + 2, 'Vērtējums', '12'],
    ['grade-maximum-missing', headerRow + 3, 'Maksimums', null],
    ['grade-above-maximum', headerRow + 4, 'Vērtējums', '31'],
    ['scale-misspelt', headerRow + 5, 'Skala', '12 balles'],
    ['scale-blank', headerRow + 6, 'Skala', null],
    ['scale-misspelt', headerRow + 7, 'Skala', 'Puntki'],
  ]);
  expect([...column('Līmenis').unreadable]).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect([...column('Vērtējums').unreadable]).toEqual([0, 1, 3]);
  expect(showColumn(column('Vērtējums'))).toEqual([null, null, 8, null, 7, 7, 7, 8]);
});

it('says once that the maximum or the scale is no column at all', () => {
  const withoutMaximum = read(
    [
      ['Punkti', 5],
      ['Punkti', 6],
    ],
    ['Mācību gads', 'Izglītojamais', 'Skala', 'Vērtējums'],
  );
  expect(withoutMaximum.errors).toHaveLength(1);
  expect(withoutMaximum.column('Procenti').unreadable.size).toBe(2);
  const withoutScale = read([[5], [6]], ['Mācību gads', 'Izglītojamais', 'Vērtējums']);
  expect(withoutScale.errors).toEqual([]);
  expect(withoutScale.show('Vērtējums')).toEqual([5, 6]);
  expect(withoutScale.column('Līmenis').unreadable.size).toBe(2);
});

it('marks what rests on a missing grade column', () => {
  const { column } = read([['10 balles']], ['Mācību gads', 'Izglītojamais', 'Skala']);
  for (const field of ['Vērtējums', 'Līmenis', 'Balles', 'Procenti']) {
    expect(column(field).missing).toBe(true);
  }
});

it('reads the same cell by the scale and the maximum of its own row, however often it stands there', () => {
  const { show, errors } = read([
    ['10 balles', 8],
    ['Punkti', 8, 8],
    ['Punkti', 8, 20],
    ['%', 8],
    ['Punkti', 8, 8],
    ['10 balles', 8],
    ['Punkti', 8, 20],
  ]);
  expect(show('Līmenis')).toEqual([
    'Optimāls',
    'Augsts',
    'Pietiekams',
    'Nepietiekams',
    'Augsts',
    'Optimāls',
    'Pietiekams',
  ]);
  expect(show('Procenti')).toEqual([0.8, 1, 0.4, 0.08, 1, 0.8, 0.4]);
  expect(show('Balles')).toEqual([8, null, null, null, null, 8, null]);
  expect(errors).toEqual([]);
});

it('says of every row that its maximum is missing, though the cells are the same', () => {
  const { errors } = read([
    ['Punkti', 8, ''],
    ['Punkti', 8, ''],
    ['Punkti', 8, 10],
  ]);
  expect(errors.map(({ code, row }) => [code, row])).toEqual([
    ['grade-maximum-missing', headerRow + 1],
    ['grade-maximum-missing', headerRow + 2],
  ]);
});
