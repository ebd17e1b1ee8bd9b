import { createNodeEngine } from '../calc/createNodeEngine';
import { Book } from '../book/Book';
import { rectOf } from '../book/Rect';
import { Table } from '../book/Table';
import { connectNode } from '../bridge/connectNode';
import { connectSheets } from '../bridge/connectSheets';
import { ExcelHost } from '../ExcelHost';

const plans = [
  ['ID', 'Nosaukums', 'Skaits'],
  ['a', 'Pirmais', 1],
  ['b', 'Otrais', 2],
  ['c', 'Trešais', 3],
];

const open = (more: (string | number | null)[][] = []) => {
  const connected = connectSheets({ Dati: [...plans, ...more] }, { Plans: 'Dati!A1:C4' });
  const { Excel, book } = connected;
  const onTable = <T>(work: (table: Excel.Table, context: Excel.RequestContext) => Promise<T>) =>
    Excel.run((context) => work(context.workbook.tables.getItem('Plans'), context));
  const cells = (address: string) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Dati').getRange(address).load('values');
      await context.sync();
      return range.values as unknown[][];
    });
  return { ...connected, onTable, cells, table: () => book.table('Plans') };
};

describe('writing whole columns by name', () => {
  test('finds the column whatever its case and writes its cells', async () => {
    const { onTable, cells } = open();
    await onTable(async (table, context) => {
      table.columns.getItem('skaits').getDataBodyRange().values = [[10], [null], ['']];
      await context.sync();
    });
    expect(await cells('C1:C4')).toEqual([['Skaits'], [10], [2], ['']]);
  });

  test('is refused when the number of rows is no longer the same', async () => {
    const { onTable, host, cells } = open();
    host.userEdit((workbook) => workbook.tables.getItem('Plans').resize('Dati!A1:C5'));
    await expect(
      onTable(async (table, context) => {
        table.columns.getItem('Skaits').getDataBodyRange().values = [[1], [1], [1]];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(await cells('C2:C5')).toEqual([[1], [2], [3], ['']]);
  });

  test('reaches rows that a filter hides', async () => {
    const book = new Book();
    const sheet = book.addSheet('Dati');
    plans.forEach((row, r) => row.forEach((value, c) => sheet.setValue(r, c, value)));
    const columns = plans[0]?.map((name, i) => ({
      id: i + 1,
      name: String(name),
      calculatedFormula: null,
      totalsLabel: null,
      totalsFunction: null,
      origin: null,
    }));
    const filter = { rect: rectOf(0, 0, 4, 3), criteria: [{ column: 1, texts: ['a', 'c'] }] };
    book.attachTable(
      new Table(sheet, 1, 'Plans', rectOf(0, 0, 4, 3), columns ?? [], { autoFilter: filter }),
    );
    sheet.setRowHidden(2, 1, true);
    await connectNode(new ExcelHost(book, { makeEngine: createNodeEngine })).Excel.run(
      async (context) => {
        const table = context.workbook.tables.getItem('Plans');
        const { autoFilter } = table.load('autoFilter/isDataFiltered');
        const range = table.getRange().load('rowHidden');
        await context.sync();
        expect([autoFilter.isDataFiltered, range.rowHidden]).toEqual([true, null]);
        table.columns.getItem('Skaits').getDataBodyRange().values = [[7], [8], [9]];
        await context.sync();
      },
    );
    expect([1, 2, 3].map((row) => sheet.value(row, 2))).toEqual([7, 8, 9]);
  });
});

describe('filtering', () => {
  const openFiltered = () => {
    const opened = open();
    const [sheet] = opened.book.sheets;
    return { ...opened, hidden: () => [1, 2, 3].map((row) => sheet?.rowHidden(row)) };
  };

  test('columns combine, whatever the case, and clearing one leaves the others', async () => {
    const { onTable, hidden } = openFiltered();
    await onTable(async ({ columns }, context) => {
      columns.getItem('ID').filter.applyValuesFilter(['A', 'B']);
      columns.getItem('Skaits').filter.applyValuesFilter(['2', '3']);
      await context.sync();
    });
    expect(hidden()).toEqual([true, false, true]);
    await onTable(async ({ columns, autoFilter }, context) => {
      columns.getItem('ID').filter.clear();
      autoFilter.load('isDataFiltered');
      await context.sync();
      expect(autoFilter.isDataFiltered).toBe(true);
    });
    expect(hidden()).toEqual([true, false, false]);
  });

  test('by anything but texts is not modelled, and changes nothing', async () => {
    const { onTable, hidden } = openFiltered();
    const filtering = onTable(async ({ autoFilter }, context) => {
      autoFilter.apply('Dati!A1:C4', 2, { filterOn: 'TopItems', criterion1: '1' });
      await context.sync();
    });
    await expect(filtering).rejects.toMatchObject({ code: 'HostNotImplemented' });
    expect(hidden()).toEqual([false, false, false]);
  });

  test('a column that is deleted filters no more', async () => {
    const { onTable, table } = openFiltered();
    await onTable(async ({ columns }, context) => {
      columns.getItem('ID').filter.applyValuesFilter(['a']);
      columns.getItem('ID').delete();
      await context.sync();
    });
    expect(table()?.autoFilter?.criteria).toEqual([]);
  });
});

describe('growing', () => {
  test('only by resize: what is written right below stays outside', async () => {
    const { onTable, table } = open();
    await onTable(async (each, context) => {
      const range = each.getRange();
      range.getRowsBelow(1).values = [['d', 'Ceturtais', 4]];
      range.load('rowCount');
      await context.sync();
      expect(range.rowCount).toBe(4);
      each.resize(each.getRange().getResizedRange(1, 0));
      await context.sync();
    });
    expect(table()?.rect.rows).toBe(5);
  });

  test('below it, cells are inserted to make room for rows', async () => {
    const { onTable, cells, table } = open([['zem', 'tabulas', null]]);
    await onTable(async (each, context) => {
      each.getRange().getRowsBelow(2).insert('Down');
      each.resize(each.getRange().getResizedRange(2, 0));
      each.columns.getItem('ID').getDataBodyRange().getCell(3, 0).getResizedRange(1, 0).values = [
        ["'d"],
        ["'e"],
      ];
      await context.sync();
    });
    expect(await cells('A4:A7')).toEqual([['c'], ['d'], ['e'], ['zem']]);
    expect(table()?.rect.rows).toBe(6);
  });

  test('rows are added at the end and in the middle', async () => {
    const { onTable, cells } = open([['zem', 'tabulas', null]]);
    await onTable(async (each, context) => {
      each.rows.add(undefined, [['d', 'Ceturtais', 4]]);
      each.rows.add(0, [['0', 'Nultais', 0]]);
      each.rows.load('count');
      await context.sync();
      expect(each.rows.count).toBe(5);
    });
    expect(await cells('A1:A7')).toEqual([['ID'], [0], ['a'], ['b'], ['c'], ['d'], ['zem']]);
  });

  test('columns are added at the right end, header included', async () => {
    const { onTable, cells, table } = open();
    await onTable(async (each, context) => {
      each.columns.add(undefined, [["'2026./2027."], [1], [2], [3]]);
      await context.sync();
    });
    expect(await cells('D1:D4')).toEqual([['2026./2027.'], [1], [2], [3]]);
    expect(table()?.columns.map(({ name }) => name)).toEqual([
      'ID',
      'Nosaukums',
      'Skaits',
      '2026./2027.',
    ]);
  });

  test.each([
    ['over cells of another table', 'Dati!A1:C7'],
    ['with another header row', 'Dati!A2:C6'],
    ['to a header alone', 'Dati!A1:C1'],
  ])('%s is refused', async (_name, address) => {
    const { Excel, onTable, table } = open([[null], ['Cita', 'tabula', null], ['x', 'y', null]]);
    await Excel.run(async (context) => {
      context.workbook.tables.add('Dati!A6:B7', true);
      await context.sync();
    });
    await expect(
      onTable(async (each, context) => {
        each.resize(address);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(table()?.rect.rows).toBe(4);
  });

  test('cells that would tear the table do not move', async () => {
    const { Excel } = open();
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Dati').getRange('A2:B2').insert('Down');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InsertDeleteConflict' });
  });
});

describe('headers and names', () => {
  test('headers are texts, filled and unique', async () => {
    const { onTable, cells, table } = open();
    await onTable(async (each, context) => {
      each.getHeaderRowRange().values = [['2025', 'id', '']];
      await context.sync();
    });
    expect(await cells('A1:C1')).toEqual([['2025', 'id', 'Column1']]);
    await onTable(async (each, context) => {
      each.columns.getItem('id').name = '2025';
      await context.sync();
    });
    expect(table()?.columns.map(({ name }) => name)).toEqual(['2025', '20252', 'Column1']);
  });

  test.each(['Plans 2', '2Plans', 'A1', 'Cita', ''])('«%s» is no name for it', async (name) => {
    const { Excel, onTable } = open([[null], ['Cita', 'tabula', null], ['x', 'y', null]]);
    await Excel.run(async (context) => {
      context.workbook.tables.add('Dati!A6:B7', true).name = 'Cita';
      await context.sync();
    });
    await expect(
      onTable(async (each, context) => {
        each.name = name;
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: name === 'Cita' ? 'ItemAlreadyExists' : 'InvalidArgument' });
  });

  test('a new table is made of header and rows, and answers with its parts', async () => {
    const { Excel } = connectSheets({ Lapa: [[null], ['ID', 5], ['a', 1]] });
    await Excel.run(async (context) => {
      const table = context.workbook.tables.add('Lapa!A2:B3', true);
      table.name = 'PDCA_2025_2026';
      table.style = 'TableStyleLight1';
      table.showBandedRows = false;
      table.load('name,style,showBandedRows,showFilterButton,worksheet/name');
      const header = table.getHeaderRowRange().load('values,address');
      const columns = table.columns.load('items/name');
      await context.sync();
      expect(table.toJSON()).toMatchObject({
        name: 'PDCA_2025_2026',
        style: 'TableStyleLight1',
        showBandedRows: false,
        showFilterButton: true,
      });
      expect(table.worksheet.name).toBe('Lapa');
      expect(header.values).toEqual([['ID', '5']]);
      expect(columns.items.map(({ name }) => name)).toEqual(['ID', '5']);
    });
  });

  test('a header alone gets a blank row, for which the cells beneath move down', async () => {
    const { Excel } = connectSheets({ Lapa: [['ID'], ['zem']] });
    await Excel.run(async (context) => {
      const table = context.workbook.tables.add('Lapa!A1', true);
      const body = table.getDataBodyRange().load('values,address');
      const below = table.getRange().getRowsBelow(1).load('values');
      await context.sync();
      expect([body.address, body.values, below.values]).toEqual(['Lapa!A2', [['']], [['zem']]]);
    });
  });
});

describe('taking away', () => {
  test('the last row is only emptied', async () => {
    const { onTable, cells } = open();
    await onTable(async (each, context) => {
      for (let i = 0; i < 3; i++) each.rows.getItemAt(0).delete();
      each.rows.load('count');
      await context.sync();
      expect(each.rows.count).toBe(1);
    });
    expect(await cells('A1:C2')).toEqual([
      ['ID', 'Nosaukums', 'Skaits'],
      ['', '', ''],
    ]);
  });

  test('a table goes with its cells, or leaves them', async () => {
    const converted = open();
    await converted.onTable(async (each, context) => {
      each.convertToRange();
      await context.sync();
    });
    expect(converted.table()).toBeNull();
    expect(await converted.cells('A2')).toEqual([['a']]);
    const deleted = open();
    await deleted.onTable(async (each, context) => {
      each.delete();
      await context.sync();
    });
    expect(deleted.table()).toBeNull();
    expect(await deleted.cells('A2')).toEqual([['']]);
  });

  test('a totals row is asked for in vain where there is none', async () => {
    const { onTable } = open();
    await expect(
      onTable(async (each, context) => {
        each.getTotalRowRange().load('values');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});

test('a totals row counts or sums the last column, and goes again', async () => {
  const { onTable, cells } = open([['zem', null, null]]);
  await onTable(async (each, context) => {
    each.showTotals = true;
    await context.sync();
  });
  expect(await cells('A4:C6')).toEqual([
    ['c', 'Trešais', 3],
    ['Total', '', 6],
    ['zem', '', ''],
  ]);
  await onTable(async (each, context) => {
    each.showTotals = false;
    await context.sync();
  });
  expect(await cells('A5')).toEqual([['zem']]);
});

test('sorting moves whole rows', async () => {
  const { onTable, cells } = open();
  await onTable(async (each, context) => {
    each.sort.apply([{ key: 2, ascending: false }]);
    await context.sync();
  });
  expect(await cells('A2:C4')).toEqual([
    ['c', 'Trešais', 3],
    ['b', 'Otrais', 2],
    ['a', 'Pirmais', 1],
  ]);
});
