/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/"}
 */
import { createNodeEngine } from '../calc/createNodeEngine';
import { Book } from '../book/Book';
import { ExcelHost } from '../ExcelHost';
import { faultAtRequest } from '../protocol/Faults';
import { installOffice } from './installOffice';

const book = new Book();
book.addSheet('Dati').setValue(0, 0, 'sveiki');
const host = new ExcelHost(book, { makeEngine: createNodeEngine });
host.webExtension.set('valoda', JSON.stringify({ kods: 'lv' }));
const endpoint = installOffice(host, { displayLanguage: 'lv-LV', sharedRuntime: true });

const write = (address: string, value: unknown) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Dati').getRange(address).values = [[value]];
    await context.sync();
  });

afterEach(() => {
  endpoint.richApi.faults = {};
});

test('Office is ready, as Excel on the web', async () => {
  const info = await Office.onReady();
  expect(info).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
  expect(Office.context.displayLanguage).toBe('lv-LV');
  expect(Office.context.document.settings.get('valoda')).toEqual({ kods: 'lv' });
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.20')).toBe(false);
});

test('workbooks are read and written', async () => {
  await write('B1', 7);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Dati').getRange('A1:B1').load('values');
    await context.sync();
    expect(range.values).toStrictEqual([['sveiki', 7]]);
  });
});

test('errors are the library’s own', async () => {
  const caught: unknown = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Nav').load('name');
    await context.sync();
  }).catch((error: unknown) => error);
  expect(caught).toBeInstanceOf(OfficeExtension.Error);
  expect(caught).toMatchObject({
    code: 'ItemNotFound',
    debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
  });
});

test.each([
  ['cell-edit', 'InvalidOperationInCellEditMode'],
  ['conflict', 'Conflict'],
] as const)('a request may be refused: %s', async (fault, code) => {
  endpoint.richApi.faults = faultAtRequest(endpoint.richApi.traffic.requests, fault);
  await expect(write('C1', 1)).rejects.toMatchObject({ code });
});

test('payloads beyond 5 MB are refused', async () => {
  await expect(write('C1', 'x'.repeat(6_000_000))).rejects.toMatchObject({
    code: 'RequestPayloadSizeLimitExceeded',
  });
});

test('a ribbon command runs until it says that it is completed', async () => {
  Office.actions.associate('parrekinat', async (event: Office.AddinCommands.Event) => {
    await write('D1', 'izpildīts');
    event.completed();
  });
  await expect(endpoint.runCommand('parrekinat')).resolves.toMatchObject({ status: 0 });
  expect(book.sheet('Dati')?.value(0, 3)).toBe('izpildīts');
});

test('changes of people reach the handlers', async () => {
  const heard = new Promise<string>((resolve) => {
    void Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address, source }) => {
        resolve(`${address} ${source}`);
      });
      await context.sync();
      host.userEdit((workbook) => {
        workbook.worksheets.getItem('Dati').getRange('E5').values = [[1]];
      });
    });
  });
  await expect(heard).resolves.toBe('E5 Local');
});

test('settings are saved with the document', async () => {
  Office.context.document.settings.set('atvert', true);
  const status = await new Promise((resolve) => {
    Office.context.document.settings.saveAsync((result) => resolve(result.status));
  });
  expect(status).toBe('succeeded');
  expect(host.webExtension.settings.get('atvert')).toBe('true');
});
