import { readTables } from '../readTables';
import type { CellValue } from '../TableGrid';
import { buildGrid } from '../testing/buildGrid';
import { codesOf } from '../testing/pickFindings';
import { showColumn } from '../testing/showColumn';
import { KeptRows } from './KeptRows';

const codes = Uint8Array.of(7, 8, 9, 7, 8);
const kept: readonly (readonly [string, KeptRows, rows: number[]])[] = [
  ['all', KeptRows.all(5), [0, 1, 2, 3, 4]],
  ['none', KeptRows.of(new Uint32Array()), []],
  ['a run', KeptRows.of(Uint32Array.of(1, 2, 3)), [1, 2, 3]],
  ['one', KeptRows.of(Uint32Array.of(4)), [4]],
  ['some with others between them', KeptRows.of(Uint32Array.of(0, 2, 4)), [0, 2, 4]],
];

describe.each(kept)('where the rows that count are %s', (_, rows, expected) => {
  it('finds them in the grid', () => {
    expect(rows.count).toBe(expected.length);
    expect(expected.map((__, row) => rows.gridRow(row))).toEqual(expected);
    expect([rows.gridRow(-1), rows.gridRow(rows.count)]).toEqual([-1, -1]);
  });

  it('takes the codes of their cells', () => {
    expect([...rows.take(codes)]).toEqual(expected.map((row) => codes[row]));
  });
});

it('holds nothing for a run: its codes are those of the grid', () => {
  expect(KeptRows.of(Uint32Array.of(1, 2)).take(codes).buffer).toBe(codes.buffer);
});

describe('a cell that only stands in a row that was left out', () => {
  const year = '2024./2025.';
  const pupil = (name: string, level: string): CellValue[] => [year, name, level];
  const header = ['Mācību gads', 'Izglītojamais', 'Piezīme'];
  const input = readTables(
    buildGrid({
      Izglitojamie: {
        header: [...header, 'Klase'],
        rows: [
          [...pupil('P1', 'labi'), 1],
          ['Kopā', '', 'vārds', 'x'],
          [...pupil('P2', 'teicami'), 2],
        ],
      },
    }),
  );
  const table = input.tables.get('Izglitojamie');

  it('is no word of its column, nor an unreadable class', () => {
    expect(showColumn(table?.column('Piezīme'))).toEqual(['labi', 'teicami']);
    const words = table?.column('Piezīme');
    expect(words?.kind === 'word' && words.words).toEqual(['labi', 'teicami']);
    expect(showColumn(table?.column('Klase'))).toEqual([1, 2]);
    expect(codesOf(input.findings)).not.toContain('class-unreadable');
  });
});
