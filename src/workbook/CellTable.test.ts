import { CellCoder, codeCells } from './CellTable';
import type { CellValue } from './TableGrid';

describe('CellCoder', () => {
  it('keeps each distinct cell once, in the order in which they come', () => {
    const cells = codeCells([
      ['Anna', 9],
      ['Jānis', 9],
      ['Anna', '9'],
      ['anna', true],
    ]);
    const [names, marks] = cells.columns;
    expect(names?.distinct).toEqual(['Anna', 'Jānis', 'anna']);
    expect([...(names?.codes ?? [])]).toEqual([0, 1, 0, 2]);
    // A number, its text and a truth value are three different cells.
    expect(marks?.distinct).toEqual([9, '9', true]);
  });

  it('gives a blank cell where a row ends early, and beyond the table', () => {
    const cells = codeCells([['a', 'b'], ['c']]);
    expect(cells.cell(1, 1)).toBe('');
    expect([cells.cell(2, 0), cells.cell(0, 2), cells.cell(-1, -1)]).toEqual(['', '', '']);
  });

  it('joins blocks, and takes fewer rows than there was room for', () => {
    const coder = new CellCoder(1, 5);
    coder.add([['a'], ['b']]);
    coder.add([['a'], ['c']]);
    const cells = coder.finish();
    expect(cells.rowCount).toBe(4);
    expect([0, 1, 2, 3, 4].map((row) => cells.cell(row, 0))).toEqual(['a', 'b', 'a', 'c', '']);
  });

  it.each([
    [256, Uint8Array],
    [257, Uint16Array],
    [65_536, Uint16Array],
    [65_537, Uint32Array],
  ])('takes %d distinct cells in the narrowest codes', (count, kind) => {
    const rows = Array.from({ length: count }, (_, at): CellValue[] => [`P-${at}`]);
    const cells = codeCells([...rows, ['P-0']]);
    expect(cells.columns[0]?.codes).toBeInstanceOf(kind);
    expect(cells.cell(count - 1, 0)).toBe(`P-${count - 1}`);
    expect(cells.cell(count, 0)).toBe('P-0');
  });
});
