import { readTables } from '../readTables';
import type { CellValue } from '../TableGrid';
import { buildGrid } from '../testing/buildGrid';
import { showColumn } from '../testing/showColumn';

const programmes = [
  ['Klavierspēle I', '20V21201 1', '', '', ''],
  ['Trombona spēle', '10V\u00a0212 03 1', '', '', ''],
  ['Pamatizglītība', 21011111, '', '', ''],
  ['Bez koda', '', '', '', ''],
  ['Divi kodi', '20V 212 01 1', '', '', ''],
  ['Divi kodi', '20V 212 02 1', '', '', ''],
  ['Slikts kods', 'klavieres', '', '', ''],
  ['Klavierspēle I', '20V 212 01 1', 'Cita adrese', '', ''],
];
const names: CellValue[] = [
  'klavierspēle  i',
  'Trombona spēle',
  'Pamatizglītība',
  'Bez koda',
  '',
  'Divi kodi',
  'Slikts kods',
  'Nezināma II',
];
const read = (rows: readonly (readonly CellValue[])[] | null) =>
  readTables(
    buildGrid({
      ...(rows ? { Programmas: { rows } } : {}),
      Izglitojamie: {
        header: ['Mācību gads', 'Izglītojamais', 'Programma'],
        rows: names.map((name, index) => ['2024./2025.', `A${index}`, name]),
      },
      Vertejumi: {
        header: ['Mācību gads', 'Programma'],
        rows: [['2024./2025.', 'Klavierspēle I']],
      },
    }),
  ).tables;

it('finds code, kind and variant by the programme’s name', () => {
  const pupils = read(programmes).get('Izglitojamie');
  expect(showColumn(pupils?.column('Kods'))).toEqual([
    '20V 212 01 1',
    '10V 212 03 1',
    '21011111',
    ...[null, null, null, null, null],
  ]);
  expect(showColumn(pupils?.column('Programmas veids'))).toEqual([
    '20V',
    '10V',
    '21',
    ...[null, null, null, null, null],
  ]);
  expect(showColumn(pupils?.column('Variants'))).toEqual([
    'I',
    ...[null, null, null, null, null, null],
    'II',
  ]);
  expect(showColumn(read(programmes).get('Vertejumi')?.column('Code'))).toEqual(['20V 212 01 1']);
});

it('leaves a code that is disputed, unreadable or unknown unreadable, a blank one blank', () => {
  const pupils = read(programmes).get('Izglitojamie');
  expect([...(pupils?.column('Kods')?.unreadable ?? [])]).toEqual([5, 6, 7]);
  expect([...(pupils?.column('Programmas veids')?.unreadable ?? [])]).toEqual([5, 6, 7]);
  expect([...(pupils?.column('Variants')?.unreadable ?? [])]).toEqual([]);
});

it('knows no codes without Programmas, or with an empty one', () => {
  for (const rows of [null, []]) {
    const pupils = read(rows).get('Izglitojamie');
    expect(pupils?.column('Kods')?.missing).toBe(true);
    expect(pupils?.column('Variants')?.missing).toBeUndefined();
  }
});
