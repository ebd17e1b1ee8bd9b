import { connectSheets } from './connectSheets';

const grades = [
  ['Klase', 'Vērtējums'],
  ['1.a', 9],
  ['2.b', 7.5],
];
const open = () => connectSheets({ Dati: grades }, { Vertejumi: 'Dati!A1:B3' });

test('values are read, written and read again through genuine office.js', async () => {
  const { Excel } = open();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Dati').getRange('A1:B3');
    range.load('values,address');
    await context.sync();
    expect(range.values).toStrictEqual(grades);
    expect(range.address).toBe('Dati!A1:B3');
    range.getCell(1, 1).values = [[10]];
    const body = context.workbook.tables.getItem('Vertejumi').getDataBodyRange();
    body.load('values');
    await context.sync();
    expect(body.values).toStrictEqual([
      ['1.a', 10],
      ['2.b', 7.5],
    ]);
  });
});

test('arrays and errors are of the test’s own realm', async () => {
  const { Excel, OfficeExtension } = open();
  const caught: unknown = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Dati').getRange('A1').load('values');
    await context.sync();
    expect(range.values).toBeInstanceOf(Array);
    context.workbook.worksheets.getItem('Nav').load('name');
    await context.sync();
  }).catch((error: unknown) => error);
  expect(caught).toBeInstanceOf(Error);
  expect(caught).toBeInstanceOf(OfficeExtension.Error);
  expect(caught).toMatchObject({
    code: 'ItemNotFound',
    debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
  });
});

test('the library leaves no globals behind', () => {
  const before = Object.getOwnPropertyNames(globalThis);
  open();
  expect(Object.getOwnPropertyNames(globalThis)).toEqual(before);
});

test('a bundle of the add-in finds Excel in its scope', async () => {
  const { run } = open();
  const addIn = run(
    `var AddIn = { read: () => Excel.run(async (context) => {
       const sheet = context.workbook.worksheets.getFirst().load('name');
       await context.sync();
       return sheet.name;
     }) };`,
    'AddIn',
  ) as { read: () => Promise<string> };
  await expect(addIn.read()).resolves.toBe('Dati');
});

test('what is not modelled says so by name', async () => {
  const { Excel, host } = open();
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Dati').shapes.load('items');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'HostNotImplemented' });
  expect(host.unmodelled).toEqual(['Worksheet.shapes']);
});

test('tables that are absent stay absent down the whole chain, at one round trip', async () => {
  const { Excel, traffic } = open();
  await Excel.run(async (context) => {
    const chains = Array.from({ length: 21 }, (_, i) => {
      const table = context.workbook.tables.getItemOrNullObject(`Nav${String(i)}`);
      const range = table.getRange().load('values');
      const first = range.getIntersectionOrNullObject('A1:XFD8000').load('values');
      const sheet = table.worksheet.load('name');
      return { table, range, first, sheet };
    });
    await context.sync();
    for (const { table, range, first, sheet } of chains) {
      expect(table.isNullObject).toBe(true);
      expect(first.isNullObject).toBe(true);
      expect(sheet.isNullObject).toBe(true);
      expect(range.values).toBeUndefined();
    }
  });
  expect(traffic.syncs).toBe(1);
});

test('a failing action ends its batch, and what was done before stays done', async () => {
  const { Excel, book } = open();
  await expect(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Dati');
      sheet.getRange('D1').values = [['pirms']];
      sheet.getRange('D2:D3').values = [[1], [2], [3]];
      sheet.getRange('D4').values = [['pēc']];
      await context.sync();
    }),
  ).rejects.toMatchObject({
    code: 'InvalidArgument',
    debugInfo: { errorLocation: 'Range.values' },
  });
  expect([0, 1, 3].map((row) => book.sheet('Dati')?.value(row, 3))).toEqual(['pirms', null, null]);
});

test('a range that outlives its batch is refused, a tracked one works on', async () => {
  const { Excel, host } = open();
  await Excel.run(async (context) => {
    const tracked = context.workbook.worksheets.getItem('Dati').getRange('B2');
    context.trackedObjects.add(tracked);
    await context.sync();
    tracked.load('values');
    await context.sync();
    expect(tracked.values).toEqual([[9]]);
    context.trackedObjects.remove(tracked);
    await context.sync();
  });
  expect(host.interpreter.references.count).toBe(0);
});
