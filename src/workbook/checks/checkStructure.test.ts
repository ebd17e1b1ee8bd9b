import { readTables } from '../readTables';
import type { CellValue } from '../TableGrid';
import type { SketchedTable } from '../testing/buildGrid';
import { buildGrid, headerRow } from '../testing/buildGrid';

const year = '2024./2025.';
const find = (tables: Readonly<Record<string, SketchedTable>>, ...codes: readonly string[]) =>
  readTables(buildGrid(tables)).findings.filter(({ code }) => codes.includes(code));

describe('programmes', () => {
  const header = ['Programma', 'Kods'];

  it('without a code, or with two, are found', () => {
    const rows = [
      ['Klavierspēle', '20V 212 01 1'],
      ['Kora klase', ''],
      ['klavierspēle', '20V21201 1'],
      ['Klavierspēle', '20V 212 02 1'],
    ];
    expect(
      find({ Programmas: { header, rows } }, 'programme-without-code', 'programme-two-codes'),
    ).toMatchObject([
      {
        code: 'programme-without-code',
        severity: 'warning',
        row: headerRow + 2,
        params: { programme: 'Kora klase' },
      },
      {
        code: 'programme-two-codes',
        severity: 'error',
        row: headerRow + 4,
        value: '20V 212 02 1',
        params: { first: headerRow + 1, firstCode: '20V 212 01 1' },
      },
    ]);
  });

  it('that Programmas does not list are found once, with the nearest', () => {
    const pupils = ['Klavierspele', 'Klavierspēle', 'Trombons', 'klavierspele'];
    const found = find(
      {
        Programmas: { header, rows: [['Klavierspēle', '20V 212 01 1']] },
        Izglitojamie: {
          header: ['Mācību gads', 'Izglītojamais', 'Programma'],
          rows: pupils.map((programme, at) => [year, `A${at}`, programme]),
        },
      },
      'programme-unknown',
      'programme-misspelt',
    );
    expect(found).toMatchObject([
      {
        code: 'programme-misspelt',
        severity: 'error',
        row: headerRow + 1,
        params: { nearest: 'Klavierspēle', count: 2 },
      },
      { code: 'programme-unknown', row: headerRow + 3, value: 'Trombons' },
    ]);
  });

  it('are not asked for where the school keeps no list of them', () => {
    const pupils = {
      header: ['Mācību gads', 'Izglītojamais', 'Programma'],
      rows: [[year, 'A', 'Klavierspēle']],
    };
    expect(find({ Izglitojamie: pupils }, 'programme-unknown')).toEqual([]);
  });
});

describe('days of joining and leaving', () => {
  it.each<[CellValue, CellValue, readonly string[]]>([
    ['', '', []],
    ['01.09.2020.', '', []],
    ['15.10.2024.', '31.05.2025.', []],
    ['01.06.2025.', '', ['joined-after-year']],
    ['', '01.06.2025.', ['left-after-year']],
    ['', '31.08.2024.', ['left-before-year']],
    ['15.03.2025.', '10.01.2025.', ['left-before-joined']],
    ['', '31.02.2025.', []],
  ])('joined %j, left %j: %j', (joined, left, codes) => {
    const pupils = {
      header: ['Mācību gads', 'Izglītojamais', 'Iestājies', 'Izstājies'],
      rows: [[year, 'A', joined, left]],
    };
    const all = ['joined-after-year', 'left-after-year', 'left-before-year', 'left-before-joined'];
    const found = find({ Izglitojamie: pupils }, ...all);
    expect(found.map(({ code }) => code)).toEqual(codes);
    expect(
      found.every(({ severity, row }) => severity === 'warning' && row === headerRow + 1),
    ).toBe(true);
  });

  it('are shown as people write them', () => {
    const pupils = {
      header: ['Mācību gads', 'Izglītojamais', 'Izstājies'],
      rows: [[year, 'A', 45819]],
    };
    expect(find({ Izglitojamie: pupils }, 'left-after-year')).toMatchObject([
      { value: '11.06.2025.', params: { year: '2024./2025.', to: '31.05.2025.' } },
    ]);
  });
});

describe('days of events and grades', () => {
  it.each<[CellValue, boolean]>([
    ['01.09.2024.', true],
    ['31.08.2025.', true],
    ['15.06.2025.', true],
    ['31.08.2024.', false],
    ['01.09.2025.', false],
    ['', true],
  ])('%j is in the school year: %j', (date, inside) => {
    const rows = [[year, date, 'X']];
    for (const table of ['Pasakumi', 'Vertejumi']) {
      const header = [
        'Mācību gads',
        'Datums',
        table === 'Pasakumi' ? 'Nosaukums' : 'Izglītojamais',
      ];
      const found = find({ [table]: { header, rows } }, 'date-outside-year');
      expect(found).toHaveLength(inside ? 0 : 1);
      expect(found.every(({ severity }) => severity === 'warning')).toBe(true);
    }
  });
});
