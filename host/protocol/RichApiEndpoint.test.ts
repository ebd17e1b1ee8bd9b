import { connectSheets } from '../bridge/connectSheets';
import type { Faults } from './Faults';
import { faultAtAction, faultAtRequest, webPayloadLimitBytes } from './Faults';

const open = (faults: Faults = {}) =>
  connectSheets({ Dati: [] }, {}, { faults, payloadLimitBytes: webPayloadLimitBytes });

const write = ({ Excel }: ReturnType<typeof open>, rows = 3) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Dati');
    for (let row = 0; row < rows; row++) sheet.getCell(row, 0).values = [[row]];
    await context.sync();
  });

const written = ({ book }: ReturnType<typeof open>): number => {
  const used = book.sheet('Dati')?.usedRange(true);
  return used ? used.rows : 0;
};

/** Actions 0–2 reach the sheet; then four a cell: reached, kept, looked at again, and written. */
const afterCell = (count: number): number => 3 + 4 * count;

test.each([
  ['cut', 'GeneralException'],
  ['access-denied', 'AccessDenied'],
  ['conflict', 'Conflict'],
] as const)('a batch may end in the middle: %s', async (fault, code) => {
  for (const cells of [0, 1, 2, 3]) {
    const connected = open(faultAtAction(0, afterCell(cells), fault));
    const done = write(connected, 4);
    await expect(done).rejects.toMatchObject({ code });
    expect(written(connected)).toBe(cells);
  }
});

test.each([
  ['cell-edit', 'InvalidOperationInCellEditMode'],
  ['access-denied', 'AccessDenied'],
  ['conflict', 'Conflict'],
  ['general', 'GeneralException'],
  ['throttled', 'ActivityLimitReached'],
  ['request-too-large', 'RequestPayloadSizeLimitExceeded'],
] as const)('a request may be refused whole: %s', async (fault, code) => {
  const connected = open(faultAtRequest(0, fault));
  const { OfficeExtension } = connected;
  const caught: unknown = await write(connected).catch((error: unknown) => error);
  expect(caught).toBeInstanceOf(OfficeExtension.Error);
  expect(caught).toMatchObject({ code });
  expect(written(connected)).toBe(0);
  await write(connected);
  expect(written(connected)).toBe(3);
});

test('what was done may have too large an answer', async () => {
  const connected = open(faultAtRequest(0, 'answer-too-large'));
  await expect(write(connected)).rejects.toMatchObject({
    code: 'ResponsePayloadSizeLimitExceeded',
  });
  expect(written(connected)).toBe(3);
});

test.each([
  ['no-answer', 0],
  ['answer-lost', 3],
] as const)('a request may never be answered: %s', async (fault, cells) => {
  const connected = open(faultAtRequest(0, fault));
  let settled = false;
  void write(connected).finally(() => (settled = true));
  await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
  expect(settled).toBe(false);
  expect(written(connected)).toBe(cells);
});

test('another client may change the workbook between two requests', async () => {
  let connected = open();
  connected = open({
    beforeRequest: (request) => {
      if (request === 1) {
        connected.host.userEdit((workbook) => {
          workbook.worksheets.getItem('Dati').getRange('A1').values = [['cits']];
        }, 'co-author');
      }
      return undefined;
    },
  });
  await write(connected);
  await connected.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Dati').getRange('A1').load('values');
    await context.sync();
    expect(cell.values).toEqual([['cits']]);
  });
});

describe('payloads beyond the limit of Excel on the web', () => {
  const megabyte = 'x'.repeat(1024 * 1024);

  test('are refused on the way up, and nothing is done', async () => {
    const connected = open();
    await expect(
      connected.Excel.run(async (context) => {
        const row = Array.from({ length: 6 }, () => megabyte);
        context.workbook.worksheets.getItem('Dati').getRange('A1:F1').values = [row];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(written(connected)).toBe(0);
  });

  test('are refused on the way down', async () => {
    const connected = open();
    for (let column = 0; column < 6; column++) {
      connected.book.sheet('Dati')?.setValue(0, column, megabyte);
    }
    await expect(
      connected.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Dati').getRange('A1:F1').load('values');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });
});

test('round trips are counted without the clean-up of kept references', async () => {
  const connected = open();
  await connected.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Dati').getRange('A1');
    await context.sync();
    range.load('values');
    await context.sync();
  });
  await new Promise((resolve) => setImmediate(resolve));
  const { syncs, requests, actions, bytesUp, bytesDown } = connected.traffic;
  expect([syncs, requests]).toEqual([2, 3]);
  expect(Math.min(actions, bytesUp, bytesDown)).toBeGreaterThan(0);
});
