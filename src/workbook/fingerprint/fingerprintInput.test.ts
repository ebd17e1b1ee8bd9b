import fc from 'fast-check';
import { schoolYear } from '../SchoolYear';
import type { CellValue } from '../TableGrid';
import { buildGrid, type SketchedTable } from '../testing/buildGrid';
import { fingerprintInput } from './fingerprintInput';

const header = ['Mācību gads', 'Izglītojamais', 'Programma', 'Klase', 'Piezīme'];
const rows: readonly (readonly CellValue[])[] = [
  ['2024./2025.', 'Anna Ozola', 'Klavierspēle', 3, 'raksta māte'],
  ['2024./2025.', 'Jānis Kalns', 'Klavierspēle', '3.a', ''],
  ['2024./2025.', 'Jānis Kalns', 'Vijole', '', ''],
];

const of = (
  pupils: SketchedTable,
  catalogue: readonly (readonly CellValue[])[] = [],
  year = 2024,
) =>
  fingerprintInput(
    buildGrid({ Izglitojamie: pupils, Raditaji: { rows: catalogue } }),
    schoolYear(year),
  );
const plain = of({ header, rows });

const change = (row: number, column: number, value: CellValue) =>
  rows.map((cells, at) =>
    at === row ? cells.map((cell, index) => (index === column ? value : cell)) : cells,
  );

test('the same input has the same fingerprint, which names the version of the computing', () => {
  expect(of({ header, rows })).toBe(plain);
  expect(plain).toMatch(/^v\d+-[0-9a-f]{16}$/);
});

test.each<[string, SketchedTable]>([
  ['rows sorted', { header, rows: [...rows].reverse() }],
  ['columns moved', { header: [...header].reverse(), rows: rows.map((row) => [...row].reverse()) }],
  ['blank rows', { header, rows: [['', '', '', '', ''], ...rows, [' ', '', '', '', '']] }],
  ['a column that nothing names', { header, rows: change(0, 4, 'raksta tēvs') }],
  ['the sheet renamed', { header, rows, sheet: 'Audzēkņi' }],
])('%s: results are not out of date', (_, pupils) => {
  expect(of(pupils)).toBe(plain);
});

test.each<[string, SketchedTable]>([
  ['a cell changed', { header, rows: change(1, 3, '4.a') }],
  ['a number typed as text', { header, rows: change(0, 3, '3') }],
  ['a cell cleared', { header, rows: change(0, 3, '') }],
  ['two cells of a column changed places', { header, rows: change(0, 1, 'Jānis Kalns') }],
  ['a row added', { header, rows: [...rows, ['2024./2025.', 'Ilze Liepa', 'Vijole', 1, '']] }],
  ['a row doubled', { header, rows: [...rows, ...rows.slice(2)] }],
  ['a row removed', { header, rows: rows.slice(1) }],
  ['a header renamed', { header: [...header.slice(0, 3), 'Kurss', 'Piezīme'], rows }],
])('%s: results are out of date', (_, pupils) => {
  expect(of(pupils)).not.toBe(plain);
});

test('another year, another setting, a table that is gone: out of date', () => {
  expect(of({ header, rows }, [], 2025)).not.toBe(plain);
  const settings = [
    ['Mācību gads', '2024./2025.'],
    ['Daļējas izpildes slieksnis', 0.9],
  ];
  const grids = [
    buildGrid({ Izglitojamie: { header, rows }, Iestatijumi: { rows: settings } }),
    buildGrid({}),
    buildGrid({ Izglitojamie: { header, rows: [] } }),
  ].map((grid) => fingerprintInput(grid, schoolYear(2024)));
  expect(new Set([plain, ...grids]).size).toBe(4);
});

test("the school's own column counts once an indicator names it, in any spelling", () => {
  const catalogue = [['A1', 'Joma', 'Nosaukums', '', 'skaits', 'Izglitojamie', '', 'PIEZĪME = x']];
  expect(of({ header, rows: change(0, 4, 'x') }, catalogue)).not.toBe(
    of({ header, rows }, catalogue),
  );
});

test('texts of the staff that go on to other sheets count, in any order', () => {
  const grid = buildGrid({});
  const texts = [
    { table: 'MerkuIzpilde', key: 'A1', text: 'labi' },
    { table: 'MerkuIzpilde', key: 'A2', text: '' },
  ];
  const fingerprint = (...changed: typeof texts) =>
    fingerprintInput(grid, schoolYear(2024), changed);
  expect(fingerprint(...texts.toReversed())).toBe(fingerprint(...texts));
  expect(fingerprint(...texts.map((one) => ({ ...one, text: 'labi' })))).not.toBe(
    fingerprint(...texts),
  );
});

test('no two of many small tables look alike, and no order of rows matters', () => {
  const cell = fc.oneof(
    fc.constantFrom<CellValue>('', 'a', 'b', 'ab', 'ba', 0, 1, true),
    fc.string(),
  );
  const body = fc.array(fc.tuple(cell, cell, cell), { maxLength: 6 });
  const isBlank = (row: readonly CellValue[]) => row.every((one) => String(one).trim() === '');
  const normal = (lines: readonly (readonly CellValue[])[]) =>
    lines
      .filter((row) => !isBlank(row))
      .map((row) =>
        JSON.stringify(
          row.map((one) =>
            typeof one === 'string' && one.trim() === '' ? '' : Object.is(one, -0) ? 0 : one,
          ),
        ),
      )
      .sort()
      .join();
  const three = header.slice(0, 3);
  fc.assert(
    fc.property(body, body, (one, other) => {
      const [first, second] = [
        of({ header: three, rows: one }),
        of({ header: three, rows: other }),
      ];
      expect(of({ header: three, rows: [...one].reverse() })).toBe(first);
      expect(first === second).toBe(normal(one) === normal(other));
    }),
  );
});
