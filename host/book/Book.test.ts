import { Book } from './Book';
import { BookError, type BookErrorCode } from './BookError';
import { rectOf } from './Rect';
import { readPrintArea, readPrintTitles, setPrintArea, setPrintTitles } from './printNames';

function refusal(act: () => void): BookErrorCode | null {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof BookError) return error.code;
    throw error;
  }
}

describe('sheets', () => {
  it.each(['', 'a/b', "'a", 'x'.repeat(32), 'History', 'a[1]'])(
    'may not be called «%s»',
    (name) => {
      expect(refusal(() => new Book().addSheet(name))).toBe('invalid-name');
    },
  );

  it('have names that are unique whatever the case, and ids that are never used again', () => {
    const book = new Book();
    book.addSheet('Dati');
    const second = book.addSheet('Cita');
    expect(refusal(() => book.addSheet('DATI'))).toBe('duplicate-name');
    book.removeSheet(second);
    expect(book.addSheet('Cita').id).toBe(3);
  });

  it('are followed by formulas and names when renamed or removed', () => {
    const book = new Book();
    const data = book.addSheet('Dati');
    const list = book.addSheet('Saraksts');
    data.setFormula(0, 0, 'SUM(Saraksts!A1:A3)', 0);
    book.setDefinedName('Izvele', 'Saraksts!$A$1:$A$3');
    book.setDefinedName('Vietejs', 'Saraksts!$A$1', { scope: list });
    book.renameSheet(list, 'Garais saraksts');
    expect(data.formula(0, 0)).toBe("SUM('Garais saraksts'!A1:A3)");
    expect(book.definedName('IZVELE')?.formula).toBe("'Garais saraksts'!$A$1:$A$3");
    book.removeSheet(list);
    expect(data.formula(0, 0)).toBe('SUM(#REF!)');
    expect(book.names.map((name) => name.name)).toEqual(['Izvele']);
  });

  it('keep one that can be seen', () => {
    const book = new Book();
    const only = book.addSheet('Dati');
    const hidden = book.addSheet('Slēpta');
    hidden.visibility = 'hidden';
    expect(refusal(() => book.removeSheet(only))).toBe('last-sheet');
  });
});

describe('tables', () => {
  function bookWithTable() {
    const book = new Book();
    const sheet = book.addSheet('Dati');
    ['ID', 'id', null].forEach((header, c) => sheet.setValue(0, c, header));
    return { book, sheet, table: book.addTable(sheet, rectOf(0, 0, 3, 3), 'Tab') };
  }

  it('make headers unique and write them into the cells', () => {
    const { sheet, table } = bookWithTable();
    expect(table.columns.map((column) => column.name)).toEqual(['ID', 'id2', 'Column1']);
    expect(sheet.values(rectOf(0, 0, 1, 3))).toEqual([['ID', 'id2', 'Column1']]);
    sheet.setValue(0, 2, 'ID');
    expect(table.columns[2]?.name).toBe('ID3');
    expect(sheet.value(0, 2)).toBe('ID3');
  });

  it('may not overlap, nor share a name with a table or a defined name', () => {
    const { book, sheet } = bookWithTable();
    expect(refusal(() => book.addTable(sheet, rectOf(2, 2, 3, 3)))).toBe('table-overlap');
    expect(refusal(() => book.addTable(sheet, rectOf(9, 0, 2, 1), 'TAB'))).toBe('duplicate-name');
    expect(refusal(() => book.addTable(sheet, rectOf(9, 0, 2, 1), 'A1'))).toBe('invalid-name');
    book.setDefinedName('Izvele', 'Dati!$A$1');
    expect(refusal(() => book.addTable(sheet, rectOf(9, 0, 2, 1), 'izvele'))).toBe(
      'duplicate-name',
    );
  });

  it('are followed by formulas when renamed', () => {
    const { book, sheet, table } = bookWithTable();
    sheet.setFormula(9, 0, 'COUNTA(Tab[ID])', 0);
    book.renameTable(table, 'Jauna');
    expect(sheet.formula(9, 0)).toBe('COUNTA(Jauna[ID])');
  });
});

describe('printing', () => {
  it('keeps area and titles as names of the sheet', () => {
    const book = new Book();
    const sheet = book.addSheet("D'ati, x");
    setPrintArea(sheet, [rectOf(0, 0, 9, 4), rectOf(20, 0, 2, 2)]);
    setPrintTitles(sheet, { rows: [0, 1], columns: [0, 0] });
    expect(book.names.map((name) => [name.name, name.formula])).toEqual([
      ['_xlnm.Print_Area', "'D''ati, x'!$A$1:$D$9,'D''ati, x'!$A$21:$B$22"],
      ['_xlnm.Print_Titles', "'D''ati, x'!$A:$A,'D''ati, x'!$1:$2"],
    ]);
    expect(readPrintArea(sheet)).toEqual([rectOf(0, 0, 9, 4), rectOf(20, 0, 2, 2)]);
    expect(readPrintTitles(sheet)).toEqual({ rows: [0, 1], columns: [0, 0] });
    setPrintArea(sheet, []);
    expect(readPrintArea(sheet)).toEqual([]);
  });
});
