import { createNodeEngine } from '../calc/createNodeEngine';
import type { Book } from '../book/Book';
import { connectNode } from '../bridge/connectNode';
import { connectSheets } from '../bridge/connectSheets';
import { ExcelHost } from '../ExcelHost';

const grades = [
  ['Gads', 'Klase', 'Vērt.'],
  ['2024./2025.', '1.a', 9],
  ['2024./2025.', '2.a', 7],
  ['2025./2026.', '1.a', 8],
];
const open = (more: Record<string, (string | number | null)[][]> = {}) => {
  const tables = { Vertejumi: 'Dati!A1:C4', Mala: 'Mala!A1:B3' };
  const edge = [
    ['ID', 'Formula'],
    ['a', null],
    ['b', null],
  ];
  const connected = connectSheets({ Dati: grades, Mala: edge, ...more }, tables);
  const { Excel } = connected;
  const enter = (sheet: string, address: string, formulas: unknown[][]) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).formulas = formulas;
      await context.sync();
    });
  const read = (sheet: string, address: string) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address);
      range.load('values,formulas');
      await context.sync();
      return range;
    });
  return { ...connected, enter, read };
};

const connectAgain = (book: Book) =>
  connectNode(new ExcelHost(book, { makeEngine: createNodeEngine }), { debug: true });

test('results follow what they depend on, over sheets and tables', async () => {
  const { Excel, enter, read, host } = open();
  await enter('Mala', 'D1:D2', [
    ['=AVERAGEIFS(Vertejumi[Vērt.],Vertejumi[Gads],"2024./2025.")'],
    ['=D1*2'],
  ]);
  expect((await read('Mala', 'D1:D2')).values).toEqual([[8], [16]]);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Vertejumi');
    table.rows.add(undefined, [["'2024./2025.", "'3.a", 5]]);
    await context.sync();
  });
  expect((await read('Mala', 'D1:D2')).values).toEqual([[7], [14]]);
  host.userEdit((workbook) => {
    workbook.worksheets.getItem('Dati').getRange('C2').values = [[3]];
  });
  expect((await read('Mala', 'D1:D2')).values).toEqual([[5], [10]]);
});

test('results are there in the batch that enters the formula', async () => {
  const { Excel } = open();
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Mala').getRange('E5');
    cell.formulas = [['=SUM(Vertejumi[Vērt.])']];
    cell.load('values,text,valueTypes');
    await context.sync();
    expect([cell.values, cell.text, cell.valueTypes]).toEqual([[[24]], [['24']], [['Double']]]);
  });
});

test('a formula in an empty table column fills the column, and rows that come later', async () => {
  const { Excel, enter, read } = open();
  await enter('Mala', 'B2', [['=[@ID]&"!"']]);
  const column = await read('Mala', 'B1:B3');
  expect(column.values).toEqual([['Formula'], ['a!'], ['b!']]);
  expect(column.formulas).toEqual([['Formula'], ['=[@ID]&"!"'], ['=[@ID]&"!"']]);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Mala');
    table.resize('Mala!A1:B4');
    table.columns.getItem('ID').getDataBodyRange().getLastCell().values = [["'c"]];
    await context.sync();
  });
  expect((await read('Mala', 'B4')).values).toEqual([['c!']]);
});

test('a column that holds something is not filled', async () => {
  const { enter, read } = open();
  await enter('Mala', 'B3', [['teksts']]);
  await enter('Mala', 'B2', [['=1+1']]);
  expect((await read('Mala', 'B2:B3')).values).toEqual([[2], ['teksts']]);
});

test('a formula that nobody can evaluate stays, with what its file says it comes to', async () => {
  const { book, enter, read } = open();
  book.sheet('Mala')?.setFormula(6, 6, 'CUBEVALUE("x","y")', 41);
  await enter('Mala', 'G8', [['=G7+1']]);
  const range = await read('Mala', 'G7:G8');
  expect(range.values).toEqual([[41], [42]]);
  expect(range.formulas[0]).toEqual(['=CUBEVALUE("x","y")']);
});

test('opening a workbook evaluates nothing', async () => {
  const { book, read } = open();
  book.sheet('Mala')?.setFormula(6, 6, '1+1', 99);
  const { Excel } = connectAgain(book);
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Mala').getRange('G7').load('values');
    await context.sync();
    expect(cell.values).toEqual([[99]]);
    context.workbook.application.calculate('Full');
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([[2]]);
  });
  expect((await read('Mala', 'G7')).values).toEqual([[2]]);
});

test('in the manual mode results wait until they are asked for', async () => {
  const { Excel, enter } = open();
  await enter('Mala', 'D1', [['=SUM(Vertejumi[Vērt.])']]);
  await Excel.run(async (context) => {
    const { application, worksheets } = context.workbook;
    const cell = worksheets.getItem('Mala').getRange('D1').load('values');
    await context.sync();
    application.calculationMode = 'Manual';
    worksheets.getItem('Dati').getRange('C2').values = [[0]];
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([[24]]);
    application.calculate('Recalculate');
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([[15]]);
  });
});
