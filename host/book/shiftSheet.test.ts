import fc from 'fast-check';
import { Book } from './Book';
import { BookError } from './BookError';
import { CellError, type CellValue } from './CellValue';
import { maxColumns, rectOf, type Rect } from './Rect';
import type { Sheet } from './Sheet';

const wide = 6;
const tall = 8;

function sheetOf(values: readonly CellValue[][]): Sheet {
  const sheet = new Book().addSheet('Dati');
  values.forEach((line, r) => line.forEach((value, c) => sheet.setValue(r, c, value)));
  return sheet;
}

/** What Excel's insert and delete do, told as moves in a plain grid. */
function shiftGrid(
  grid: CellValue[][],
  rect: Rect,
  direction: 'down' | 'right' | 'up' | 'left',
): CellValue[][] {
  const size = 20;
  const at = (r: number, c: number): CellValue => grid[r]?.[c] ?? null;
  const inRows = (r: number): boolean => r >= rect.row && r < rect.row + rect.rows;
  const inColumns = (c: number): boolean => c >= rect.column && c < rect.column + rect.columns;
  return Array.from({ length: size }, (_, r) =>
    Array.from({ length: size }, (__, c) => {
      if (direction === 'down' && inColumns(c) && r >= rect.row) {
        return inRows(r) ? null : at(r - rect.rows, c);
      }
      if (direction === 'right' && inRows(r) && c >= rect.column) {
        return inColumns(c) ? null : at(r, c - rect.columns);
      }
      if (direction === 'up' && inColumns(c) && r >= rect.row) return at(r + rect.rows, c);
      if (direction === 'left' && inRows(r) && c >= rect.column) return at(r, c + rect.columns);
      return at(r, c);
    }),
  );
}

describe('insert and delete', () => {
  it('move cells as a plain grid would', () => {
    const value = fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 99 }));
    const grid = fc.array(fc.array(value, { maxLength: wide }), { maxLength: tall });
    const rect = fc
      .tuple(
        fc.nat(tall),
        fc.nat(wide),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 3 }),
      )
      .map(([row, column, rows, columns]) => rectOf(row, column, rows, columns));
    const direction = fc.constantFrom('down', 'right', 'up', 'left');
    fc.assert(
      fc.property(grid, fc.array(fc.tuple(rect, direction), { maxLength: 4 }), (cells, steps) => {
        const sheet = sheetOf(cells);
        let expected: CellValue[][] = cells;
        for (const [where, how] of steps) {
          expected = shiftGrid(expected, where, how);
          if (how === 'down' || how === 'right') sheet.insert(where, how);
          else sheet.delete(where, how);
        }
        const whole = rectOf(0, 0, 20, 20);
        expect(sheet.values(whole)).toEqual(shiftGrid(expected, rectOf(19, 19), 'up'));
      }),
    );
  });

  it('carry tables, merges, names, validations, links and formulas along', () => {
    const sheet = sheetOf([['Virs'], [], ['ID', 'Vērtība'], ['a', 1], ['b', 2]]);
    const { book } = sheet;
    const table = book.addTable(sheet, rectOf(2, 0, 3, 2), 'Tab');
    sheet.merge(rectOf(8, 0, 2, 2));
    sheet.setFormula(6, 0, 'SUM(B4:B5)', 3);
    sheet.setValidation(rectOf(3, 0, 2, 1), {
      rule: { kind: 'list', formula: '$B$4:$B$5', dropDown: true },
      allowBlank: true,
      prompt: null,
      alert: null,
    });
    book.setDefinedName('Dala', 'Dati!$B$4:$B$5');
    sheet.insert(rectOf(4, 0, 1, maxColumns), 'down');
    expect(table.rect).toEqual(rectOf(2, 0, 4, 2));
    expect(table.autoFilter?.rect).toEqual(table.rect);
    expect(sheet.merges).toEqual([rectOf(9, 0, 2, 2)]);
    expect(sheet.formula(7, 0)).toBe('SUM(B4:B6)');
    expect(sheet.validations[0]).toMatchObject({
      rects: [rectOf(3, 0, 3, 1)],
      rule: { formula: '$B$4:$B$6' },
    });
    expect(book.definedName('dala')?.formula).toBe('Dati!$B$4:$B$6');
    sheet.delete(rectOf(0, 0, 2, maxColumns), 'up');
    expect(table.rect).toEqual(rectOf(0, 0, 4, 2));
    expect(sheet.formula(5, 0)).toBe('SUM(B2:B4)');
  });

  it('grow a table by a column with a header of its own', () => {
    const sheet = sheetOf([
      ['ID', 'Vērtība'],
      ['a', 1],
    ]);
    const table = sheet.book.addTable(sheet, rectOf(0, 0, 2, 2), 'Tab');
    sheet.insert(rectOf(0, 1, 2, 1), 'right');
    expect(table.columns.map((column) => column.name)).toEqual(['ID', 'Column1', 'Vērtība']);
    expect(sheet.value(0, 1)).toBe('Column1');
    sheet.delete(rectOf(0, 0, 2, 1), 'left');
    expect(table.columns.map((column) => column.name)).toEqual(['Column1', 'Vērtība']);
    expect(table.rect).toEqual(rectOf(0, 0, 2, 2));
  });

  it('refuse to tear a table or a merge, and then change nothing', () => {
    const sheet = sheetOf([['ID', 'Vērtība'], ['a', 1], [], ['apvienots']]);
    sheet.book.addTable(sheet, rectOf(0, 0, 2, 2), 'Tab');
    sheet.merge(rectOf(3, 0, 1, 3));
    const before = sheet.values(rectOf(0, 0, 6, 4));
    const refused = (act: () => void): string => {
      try {
        act();
      } catch (error) {
        if (error instanceof BookError) return error.code;
      }
      return 'done';
    };
    expect(refused(() => sheet.insert(rectOf(0, 0, 1, 1), 'down'))).toBe('table-would-break');
    expect(refused(() => sheet.delete(rectOf(2, 0, 1, 2), 'up'))).toBe('merge-would-break');
    expect(refused(() => sheet.delete(rectOf(0, 0, 1, maxColumns), 'up'))).toBe(
      'table-would-break',
    );
    sheet.setValue(0, maxColumns - 1, 'mala');
    expect(refused(() => sheet.insert(rectOf(0, 5, 1, 1), 'right'))).toBe('cells-in-the-way');
    expect(sheet.values(rectOf(0, 0, 6, 4))).toEqual(before);
    expect(sheet.book.structure).toEqual([]);
  });

  it('turn references to deleted cells into errors and drop a table that is gone', () => {
    const sheet = sheetOf([['ID'], ['a'], [CellError.notAvailable]]);
    const { book } = sheet;
    const other = book.addSheet('Cita');
    other.setFormula(0, 0, "COUNTA(Dati!A1:A2)&'Dati'!A3", 2);
    book.addTable(sheet, rectOf(0, 0, 2, 1), 'Tab');
    sheet.delete(rectOf(0, 0, 2, maxColumns), 'up');
    expect(other.formula(0, 0)).toBe("COUNTA(Dati!#REF!)&'Dati'!A1");
    expect(book.tables).toEqual([]);
    expect(sheet.value(0, 0)).toBe(CellError.notAvailable);
  });
});
