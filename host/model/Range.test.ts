import { CellError } from '../book/CellValue';
import { connectSheets } from '../bridge/connectSheets';

const open = (rows: (string | number | boolean | CellError | null)[][] = []) => {
  const connected = connectSheets({ Dati: rows, 'Mana lapa': [] }, {}, { year: () => 2026 });
  const { Excel, book } = connected;
  const onSheet = <T>(
    work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
  ): Promise<T> =>
    Excel.run((context) => work(context.workbook.worksheets.getItem('Dati'), context));
  /** Reads properties of one range. */
  const read = <K extends keyof Excel.Range>(address: string, ...names: K[]) =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange(address).load(names.join(','));
      await context.sync();
      return range;
    });
  const write = (address: string, property: 'values' | 'formulas', value: unknown) =>
    onSheet(async (sheet, context) => {
      sheet.getRange(address).set({ [property]: value });
      await context.sync();
    });
  return { ...connected, sheet: book.sheet('Dati'), onSheet, read, write };
};

describe('what is entered', () => {
  test('texts are parsed, an apostrophe keeps them texts and is no part of them', async () => {
    const { write, read } = open();
    await write('A1:D2', 'values', [
      ['1-2', '80%', 'TRUE', '=1+1'],
      ["'1-2", "'80%", "'TRUE", "'=1+1"],
    ]);
    const range = await read('A1:D2', 'values', 'numberFormat', 'valueTypes', 'text');
    expect(range.values).toEqual([
      [46_024, 0.8, true, 2],
      ['1-2', '80%', 'TRUE', '=1+1'],
    ]);
    expect(range.numberFormat[0]).toEqual(['d-mmm', '0%', 'General', 'General']);
    expect(range.valueTypes).toEqual([
      ['Double', 'Double', 'Boolean', 'Double'],
      ['String', 'String', 'String', 'String'],
    ]);
    expect(range.text[0]).toEqual(['2-Jan', '80%', 'TRUE', '2']);
  });

  test('null leaves a cell alone, the empty text clears it', async () => {
    const { write, read } = open([['viens', 'divi', 'trīs']]);
    await write('A1:C1', 'values', [[null, '', 3]]);
    expect((await read('A1:C1', 'values')).values).toEqual([['viens', '', 3]]);
  });

  test.each([[7], [[[7]]]])('%j fills every cell of a block', async (value) => {
    const { write, read } = open();
    await write('A1:B2', 'values', value);
    expect((await read('A1:B2', 'values')).values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test.each([[[[1], [2], [3]]], [[[1, 2, 3]]], [[[1, 2], [3]]]])(
    'a matrix of another size, %j, is refused and nothing is written',
    async (value) => {
      const { write, read } = open();
      await expect(write('A1:B2', 'values', value)).rejects.toMatchObject({
        code: 'InvalidArgument',
        message:
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        debugInfo: { errorLocation: 'Range.values' },
      });
      expect((await read('A1:B2', 'values')).values).toEqual([
        ['', ''],
        ['', ''],
      ]);
    },
  );

  test('a large matrix goes in parts, its size is checked before the first', async () => {
    const { onSheet, sheet, traffic } = open();
    const rows = Array.from({ length: 2000 }, (_, i) => [i]);
    await expect(
      onSheet(async (worksheet, context) => {
        worksheet.getRange('A1:A1999').values = rows;
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(sheet?.usedRange()).toBeNull();
    await onSheet(async (worksheet, context) => {
      worksheet.getRange('A1:A2000').values = rows;
      await context.sync();
    });
    expect(sheet?.value(1999, 0)).toBe(1999);
    expect(traffic.syncs).toBe(2);
  });

  test('errors of cells are read as texts of the type Error', async () => {
    const { read } = open([[CellError.notAvailable, null, '#N/A']]);
    const range = await read('A1:C1', 'values', 'valueTypes');
    expect(range.values).toEqual([['#N/A', '', '#N/A']]);
    expect(range.valueTypes).toEqual([['Error', 'Empty', 'String']]);
  });
});

describe('what is read', () => {
  test('whole columns have no values', async () => {
    const { read } = open([[1]]);
    const range = await read('A:A', 'values', 'address', 'rowCount', 'isEntireColumn');
    expect(range.values).toBeNull();
    expect(range.address).toBe('Dati!A:A');
    expect(range.rowCount).toBe(1_048_576);
    expect(range.isEntireColumn).toBe(true);
  });

  test.each([
    ['A1', 'Dati!A1'],
    ['$B$2:C3', 'Dati!B2:C3'],
    ['3:4', 'Dati!3:4'],
    ["'Mana lapa'!A1", undefined],
    ['A0', undefined],
    ['XFE1', undefined],
  ])('the address %s', async (address, expected) => {
    const { read } = open();
    const reading = read(address, 'address').then((range) => range.address);
    if (expected) await expect(reading).resolves.toBe(expected);
    else await expect(reading).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('a sheet whose name is no word is quoted', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Mana lapa').getCell(0, 0).load('address');
      await context.sync();
      expect(range.address).toBe("'Mana lapa'!A1");
    });
  });

  test('looks that differ read as null', async () => {
    const { onSheet, read } = open([[1], [2]]);
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('2:2').rowHidden = true;
      await context.sync();
      const both = sheet.getRange('A1:A2').load('rowHidden,format/font/bold,format/fill/color');
      const first = sheet.getRange('A1').load('format/font/bold');
      await context.sync();
      expect(both.format.font.bold).toBeNull();
      expect(both.format.fill.color).toBe('#FFFFFF');
      expect(both.rowHidden).toBeNull();
      expect(first.format.font.bold).toBe(true);
    });
    expect((await read('2:2', 'rowHidden')).rowHidden).toBe(true);
  });
});

describe('ranges reckoned from others', () => {
  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['getCell', (r) => r.getCell(1, 1), 'C3'],
    ['getRow', (r) => r.getRow(1), 'B3:D3'],
    ['getColumn', (r) => r.getColumn(2), 'D2:D4'],
    ['getLastRow', (r) => r.getLastRow(), 'B4:D4'],
    ['getLastCell', (r) => r.getLastCell(), 'D4'],
    ['getRowsBelow', (r) => r.getRowsBelow(2), 'B5:D6'],
    ['getRowsAbove', (r) => r.getRowsAbove(1), 'B1:D1'],
    ['getColumnsAfter', (r) => r.getColumnsAfter(1), 'E2:E4'],
    ['getEntireRow', (r) => r.getEntireRow(), '2:4'],
    ['getEntireColumn', (r) => r.getEntireColumn(), 'B:D'],
    ['getOffsetRange', (r) => r.getOffsetRange(1, -1), 'A3:C5'],
    ['getResizedRange', (r) => r.getResizedRange(-1, 1), 'B2:E3'],
    ['getBoundingRect', (r) => r.getBoundingRect('F1'), 'B1:F4'],
    ['getIntersection', (r) => r.getIntersection('A3:C9'), 'B3:C4'],
  ])('%s', async (_name, derive, expected) => {
    const { onSheet } = open();
    await onSheet(async (sheet, context) => {
      const range = derive(sheet.getRange('B2:D4')).load('address');
      await context.sync();
      expect(range.address).toBe(`Dati!${expected}`);
    });
  });

  test('what is not there is null, or an error where no null is offered', async () => {
    const { onSheet } = open([[1]]);
    await onSheet(async (sheet, context) => {
      const none = sheet.getRange('A1').getIntersectionOrNullObject('B2');
      const formulas = sheet.getRange('A1:B9').getSpecialCellsOrNullObject('Formulas');
      const merged = sheet.getRange('A1:B9').getMergedAreasOrNullObject();
      formulas.load('address');
      await context.sync();
      expect([none, formulas, merged].map((each) => each.isNullObject)).toEqual([true, true, true]);
      sheet.getRange('A1').getIntersection('B2').load('address');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
  });

  test('special cells are gathered into blocks', async () => {
    const { onSheet, write } = open([
      [1, 'a', null],
      [2, 'b', null],
      [3, null, 4],
    ]);
    await write('B3', 'formulas', [['=A3*2']]);
    await onSheet(async (sheet, context) => {
      const all = sheet.getRange('A1:C9');
      const formulas = all.getSpecialCells('Formulas').load('address,areaCount');
      const blanks = all.getSpecialCells('Blanks').load('address,cellCount');
      const numbers = all.getSpecialCells('Constants', 'Numbers').load('address');
      await context.sync();
      expect(formulas.address).toBe('Dati!B3');
      expect(blanks.address).toBe('Dati!C1:C2');
      expect(blanks.cellCount).toBe(2);
      expect(numbers.address).toBe('Dati!A1:A3,Dati!C3');
    });
  });

  test('the used range ends where values end', async () => {
    const { onSheet } = open([
      [null, null],
      [null, 5],
    ]);
    await onSheet(async (sheet, context) => {
      sheet.getRange('D9').format.fill.color = '#ff0000';
      const looks = sheet.getUsedRange().load('address');
      const values = sheet.getUsedRange(true).load('address');
      await context.sync();
      expect([looks.address, values.address]).toEqual(['Dati!B2:D9', 'Dati!B2']);
    });
  });
});

describe('cells that move, go and are copied', () => {
  test('cells are inserted and deleted', async () => {
    const { onSheet, read } = open([[1], [2], [3]]);
    await onSheet(async (sheet, context) => {
      sheet.getRange('A2').insert('Down').values = [['jauns']];
      sheet.getRange('A4').delete('Up');
      await context.sync();
    });
    expect((await read('A1:A4', 'values')).values).toEqual([[1], ['jauns'], [2], ['']]);
  });

  test('clearing the contents leaves the looks', async () => {
    const { onSheet, read } = open([[1]]);
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1').numberFormat = [['0.00%']];
      sheet.getRange('A1').clear('Contents');
      await context.sync();
    });
    const range = await read('A1', 'values', 'numberFormat');
    expect([range.values, range.numberFormat]).toEqual([[['']], [['0.00%']]]);
  });

  test('formulas move along when they are copied, values do not', async () => {
    const { onSheet, read, write } = open([[1], [2]]);
    await write('B1', 'formulas', [['=A1*10']]);
    await onSheet(async (sheet, context) => {
      sheet.getRange('B2').copyFrom('B1');
      sheet.getRange('C1:C2').copyFrom('A1:A2', 'Values');
      await context.sync();
    });
    expect((await read('B1:C2', 'values')).values).toEqual([
      [10, 1],
      [20, 2],
    ]);
  });

  test('only the first cell of a merge keeps its content', async () => {
    const { onSheet, read } = open([['viens', 'divi']]);
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B1').merge();
      const merged = sheet.getRange('A1:C3').getMergedAreasOrNullObject().load('address');
      await context.sync();
      expect(merged.address).toBe('Dati!A1:B1');
    });
    expect((await read('A1:B1', 'values')).values).toEqual([['viens', '']]);
  });
});

describe('refusals', () => {
  test('a protected sheet lets only unlocked cells be written', async () => {
    const { onSheet, read } = open();
    await onSheet(async (sheet, context) => {
      sheet.getRange('A2').format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange('A2').values = [['drīkst']];
      await context.sync();
      sheet.getRange('A1').values = [['nedrīkst']];
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
    });
    expect((await read('A1:A2', 'values')).values).toEqual([[''], ['drīkst']]);
  });

  test('a read-only workbook lets nothing be written', async () => {
    const { book, write } = open();
    book.readOnly = true;
    await expect(write('A1', 'values', [[1]])).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  test('what can only be read cannot be set', async () => {
    const { Excel } = open();
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Dati').getRange('A1').format.fill.color = 'nav krāsa';
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

test('fonts, fills, borders, alignment, widths and links are kept', async () => {
  const { onSheet } = open([['x']]);
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.format.font.size = 16;
    range.format.font.color = '#0b5e5a';
    range.format.horizontalAlignment = 'Center';
    range.format.wrapText = true;
    range.format.columnWidth = 105;
    range.format.rowHeight = 30;
    const inside = range.format.borders.getItem('InsideHorizontal');
    inside.style = 'Continuous';
    inside.color = '#cccccc';
    sheet.getRange('A1').hyperlink = { documentReference: 'Dati!B2', screenTip: 'Iet' };
    await context.sync();
    range.load(
      'hyperlink,format/font/size,format/font/color,format/horizontalAlignment,format/wrapText,format/columnWidth,format/rowHeight',
    );
    const edge = sheet.getRange('A1').format.borders.getItem('EdgeBottom').load('style,color');
    const outer = range.format.borders.getItem('EdgeTop').load('style');
    await context.sync();
    expect(range.format.toJSON()).toMatchObject({
      font: { size: 16, color: '#0B5E5A' },
      horizontalAlignment: 'Center',
      wrapText: true,
      columnWidth: 105,
      rowHeight: 30,
    });
    expect([edge.style, edge.color, outer.style]).toEqual(['Continuous', '#CCCCCC', 'None']);
    expect(range.hyperlink).toMatchObject({ documentReference: 'Dati!B2', textToDisplay: 'x' });
  });
});
