import { readTables } from '../readTables';
import { schoolYear } from '../SchoolYear';
import type { CellValue } from '../TableGrid';
import { buildGrid } from '../testing/buildGrid';
import { showColumn } from '../testing/showColumn';

const header = ['Mācību gads', 'Izglītojamais', 'Iestājies', 'Izstājies', 'Absolvents', 'Skaits'];
const read = (
  rows: readonly (readonly CellValue[])[],
  settings: readonly (readonly CellValue[])[] = [],
) => {
  const full = rows.map((row, index) => ['2024./2025.', `A${index}`, ...row]);
  const input = readTables(
    buildGrid({
      Iestatijumi: { rows: [['Mācību gads', '2024./2025.'], ...settings] },
      Izglitojamie: { header, rows: full },
    }),
  );
  const column = (field: string) => {
    const found = input.tables.get('Izglitojamie')?.column(field);
    if (!found) throw new Error(`No column ${field}`);
    return found;
  };
  const show = (field: string) => showColumn(column(field));
  return { column, show, answers: () => [show('Uzsāka'), show('Noslēdza'), show('Izstājās')] };
};

// One row a case: joined, left, graduate → started, finished, left.
it.each<[string, CellValue[], boolean, boolean, boolean]>([
  ['here all year', ['', '', ''], true, true, false],
  ['dashes for none', ['-', '-', '-'], true, true, false],
  ['joined in an earlier year', ['01.09.2020.', '', ''], true, true, false],
  ['joined on the first day', ['01.09.2024.', '', ''], true, true, false],
  ['joined on the day after', ['02.09.2024.', '', ''], false, true, false],
  ['left during the year', ['', '15.01.2025.', ''], true, false, true],
  ['left on the last day', ['', '31.05.2025.', ''], true, false, true],
  ['left on the day after', ['', '01.06.2025.', ''], true, true, false],
  ['joined and left during the year', ['10.10.2024.', '2025-02-01', ''], false, false, true],
  ['graduated', ['', '', 'Jā'], true, true, false],
  ['graduated with a day of leaving', ['', '30.05.2025.', 'Jā'], true, true, false],
  ['no graduate, said so', ['', '30.05.2025.', 'Nē'], true, false, true],
])('%s', (_, row, started, finished, left) => {
  expect(read([row]).answers()).toEqual([[started], [finished], [left]]);
});

it('keeps the balance: started + joined during the year − left = finished', () => {
  const { column } = read([
    ['', '', '', 58],
    ['15.10.2024.', '', '', 3],
    ['', '20.12.2024.', '', 2],
    ['15.10.2024.', '20.12.2024.', '', 1],
    ['', '31.05.2025.', 'Jā', 6],
  ]);
  const weights = [58, 3, 2, 1, 6];
  const count = (field: string) => {
    const answers = column(field);
    if (answers.kind !== 'yes-no') throw new Error(`${field} is no yes/no column`);
    return weights.reduce((sum, weight, row) => sum + (answers.values[row] === 1 ? weight : 0), 0);
  };
  // By hand: 58 + 2 + 6 started, 3 + 1 joined, 2 + 1 left, 58 + 3 + 6 finished.
  expect([count('Uzsāka'), count('Izstājās'), count('Noslēdza')]).toEqual([66, 3, 67]);
  expect(66 + 4 - 3).toBe(67);
});

it('goes by the days that the settings name', () => {
  const settings = [
    ['Mācību gada sākums', '15.09.'],
    ['Mācību gada beigas', '15.06.'],
  ];
  const rows = [
    ['10.09.2024.', '', ''],
    ['', '10.06.2025.', ''],
  ];
  expect(read(rows, settings).answers()).toEqual([
    [true, true],
    [true, false],
    [false, true],
  ]);
});

it('has no answer where a date or the year cannot be read', () => {
  const { show, column } = read([
    ['31.02.2025.', '', ''],
    ['', 'maijā', ''],
    ['', '', 'varbūt'],
  ]);
  expect(show('Uzsāka')).toEqual([null, true, true]);
  expect(show('Noslēdza')).toEqual([true, null, null]);
  expect([...column('Uzsāka').unreadable]).toEqual([0]);
  expect([...column('Izstājās').unreadable]).toEqual([1, 2]);
});

it('bears English names too', () => {
  const { show } = read([['', '', '']]);
  expect([show('Started'), show('finished'), show('LEFT')]).toEqual([[true], [true], [false]]);
});

it('wins over the user’s own column of that name, with a note', () => {
  const rows = [['2024./2025.', 'A', 'sen']];
  const own = ['Mācību gads', 'Izglītojamais', 'Uzsāka'];
  const input = readTables(buildGrid({ Izglitojamie: { header: own, rows } }));
  const table = input.tables.get('Izglitojamie');
  expect(showColumn(table?.column('Uzsāka'))).toEqual([true]);
  expect(input.findings.filter(({ code }) => code === 'derived-name-taken')).toMatchObject([
    { severity: 'note', column: 'Uzsāka', table: 'Izglitojamie' },
  ]);
  expect(table?.fields.filter((field) => field === 'Uzsāka')).toHaveLength(1);
  expect([...(table?.rowsOf(schoolYear(2024)) ?? [])]).toEqual([0]);
});
