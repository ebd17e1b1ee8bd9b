import { freezeWorkbookYear, unfreezeWorkbookYear } from '../../src/excel/freezeWorkbookYear';
import type { Report } from '../../src/createReport';
import { schoolYear } from '../../src/workbook/SchoolYear';
import type { Book } from '../book/Book';
import { readCell, readRows, reverseRows, tableOf, typeCell } from './testing/bookTables';
import { openBytes, type OpenedFile, sampleBytes } from './testing/openSample';

/** 1 September 2025, which Excel numbers 45901. */
const options = { year: schoolYear(2024), language: 'lv', now: new Date(2025, 8, 1, 9) } as const;
const today = 45901;

let opened: OpenedFile;
beforeEach(() => {
  opened = openBytes(sampleBytes('aluksne-2024-2025'));
});

const removeRows = (book: Book, name: string): void => {
  const table = tableOf(book, name);
  const { row, rows } = table.bodyRect;
  for (let at = row; at < row + rows; at += 1) {
    for (const { name: header } of table.columns) typeCell(table, at, header, null);
  }
};

const figure = ({ indicators }: Report, id: string) => {
  const found = indicators.find((one) => one.id === id && one.year === '2024./2025.');
  return found && [found.value, found.numerator, found.denominator, found.status];
};

const historyOf = (id: string) =>
  readRows(opened.book, 'Vesture').filter((row) => row['Rādītājs'] === id);

/** Fills the first, blank, row of `Vesture` and gives its place in the sheet. */
const typeHistory = (cells: Readonly<Record<string, string | number>>): number => {
  const table = tableOf(opened.book, 'Vesture');
  const { row } = table.bodyRect;
  for (const [header, value] of Object.entries(cells)) typeCell(table, row, header, value);
  return row;
};

test('frozen values stand although every pupil is deleted; unfrozen ones do not', async () => {
  const { outcome, changed, schoolYear: year } = await freezeWorkbookYear(options);
  expect([outcome, year]).toEqual(['frozen', '2024./2025.']);
  expect(changed).toEqual(expect.arrayContaining(['A1', 'A2', 'A3', 'A38']));
  expect(historyOf('A38')).toEqual([
    {
      'Mācību gads': '2024./2025.',
      Rādītājs: 'A38',
      Vērtība: 118 / 139,
      Skaitītājs: 118,
      Saucējs: 139,
      Fiksēts: today,
    },
  ]);

  removeRows(opened.book, 'Izglitojamie');
  const frozen = await opened.press();
  expect(figure(frozen, 'A1')).toEqual([147, null, null, 'no-target']);
  expect(figure(frozen, 'A2')?.[0]).toBe(139);
  expect(figure(frozen, 'A3')?.[0]).toBe(18);
  expect(figure(frozen, 'A38')).toEqual([118 / 139, 118, 139, 'met']);

  const released = await unfreezeWorkbookYear(options);
  expect(released.outcome).toBe('unfrozen');
  expect(released.changed).toEqual(changed);
  expect(historyOf('A38')[0]).toMatchObject({ Vērtība: 118 / 139, Fiksēts: '-' });
  const computed = await opened.press(1);
  expect(figure(computed, 'A1')).toEqual([null, null, null, 'no-data']);
  expect(figure(computed, 'A38')?.[3]).toBe('no-data');
  expect(opened.host.unmodelled).toEqual([]);
});

test('every indicator with a value is frozen once, and the others are named', async () => {
  const before = await opened.press();
  const { changed, kept, withoutValue } = await freezeWorkbookYear(options);
  const year = before.indicators.filter((one) => one.year === '2024./2025.');
  const ids = (has: boolean) =>
    year.filter(({ value }) => (value !== null) === has).map(({ id }) => id);
  expect(changed).toEqual(ids(true));
  expect(withoutValue).toEqual(ids(false));
  expect(kept).toEqual([]);
  // Nothing that was computed looks another way after freezing.
  const after = await opened.press(1);
  expect(after.indicators).toEqual(before.indicators);
  // The rows of Vesture are new data: the stamp, and what Panelis says of the data.
  expect(after.written.sheetsCreated).toBe(0);
  expect((await opened.press(2)).written).toEqual({ sheetsCreated: 0, cells: 0 });
  expect(after.changes).toEqual([]);
});

test('freezing and unfreezing again write nothing, in two round trips', async () => {
  await freezeWorkbookYear(options);
  const bytes = opened.save();
  opened = openBytes(bytes);
  const again = await freezeWorkbookYear({ ...options, now: new Date(2025, 9, 9) });
  expect(again.written).toEqual({ sheetsCreated: 0, cells: 0 });
  expect(again.changed).toEqual([]);
  expect(again.kept).toContain('A38');
  expect(opened.traffic.syncs).toBe(2);
  expect(Buffer.from(opened.save()).equals(Buffer.from(bytes))).toBe(true);

  await unfreezeWorkbookYear(options);
  const twice = await unfreezeWorkbookYear(options);
  expect(twice.changed).toEqual([]);
  expect(twice.written.cells).toBe(0);
});

test('freezing anew renews the rows that were unfrozen, and adds none', async () => {
  await freezeWorkbookYear(options);
  const rows = readRows(opened.book, 'Vesture').length;
  await unfreezeWorkbookYear(options);
  const pupils = tableOf(opened.book, 'Izglitojamie');
  const staying = readRows(opened.book, 'Izglitojamie').findIndex(
    (row) => row['Izstājies'] === null && row['Absolvents'] !== 'Jā',
  );
  typeCell(pupils, pupils.bodyRect.row + staying, 'Izstājies', 45667);
  const renewed = await freezeWorkbookYear({ ...options, now: new Date(2025, 8, 2) });
  expect(renewed.changed).toContain('A2');
  expect(readRows(opened.book, 'Vesture')).toHaveLength(rows);
  expect(historyOf('A2')).toMatchObject([{ Vērtība: 138, Fiksēts: today + 1 }]);
  // The rows whose value is the same bear the new day, and nothing else of them is written.
  expect(historyOf('A3')).toMatchObject([{ Vērtība: 18, Fiksēts: today + 1 }]);
});

test('rows of the staff stay as they are and stand: no day, another year, own columns', async () => {
  opened.host.userEdit((workbook) => {
    workbook.tables.getItem('Vesture').columns.add(undefined, [['Piezīme'], ['skolas teksts']]);
  });
  const row = typeHistory({ 'Mācību gads': '2024/25', Rādītājs: 'A2', Vērtība: 140 });
  const { changed, kept } = await freezeWorkbookYear(options);
  expect(kept).toEqual(['A2']);
  expect(changed).not.toContain('A2');
  await unfreezeWorkbookYear(options);
  const table = tableOf(opened.book, 'Vesture');
  expect(readRows(opened.book, 'Vesture')[0]).toEqual({
    'Mācību gads': '2024/25',
    Rādītājs: 'A2',
    Vērtība: 140,
    Skaitītājs: null,
    Saucējs: null,
    Fiksēts: null,
    Piezīme: 'skolas teksts',
  });
  expect(readCell(table, row, 'Vērtība')).toBe(140);
  expect(figure(await opened.press(), 'A2')?.[0]).toBe(140);
});

test('a row without a value keeps its indicator from being frozen, and is named', async () => {
  typeHistory({ 'Mācību gads': '2024./2025.', Rādītājs: 'A2', Fiksēts: today });
  const { changed, kept, findings } = await freezeWorkbookYear(options);
  expect([...changed, ...kept]).not.toContain('A2');
  expect(findings).toMatchObject([{ code: 'history-row-unusable', row: 4, value: 'A2' }]);
  expect(findings[0]?.message).toContain('4. rinda');
});

test('the table is made where the workbook has none', async () => {
  opened.book.removeSheet(tableOf(opened.book, 'Vesture').sheet);
  const { written, changed } = await freezeWorkbookYear(options);
  expect(written.sheetsCreated).toBe(1);
  const table = tableOf(opened.book, 'Vesture');
  expect(table.sheet.name).toBe('Vēsture');
  expect(table.columns.map(({ name }) => name)).toEqual([
    'Mācību gads',
    'Rādītājs',
    'Vērtība',
    'Skaitītājs',
    'Saucējs',
    'Fiksēts',
  ]);
  expect(readRows(opened.book, 'Vesture')).toHaveLength(changed.length);
  removeRows(opened.book, 'Izglitojamie');
  expect(figure(await opened.press(), 'A38')).toEqual([118 / 139, 118, 139, 'met']);
  expect((await freezeWorkbookYear(options)).written).toEqual({ sheetsCreated: 0, cells: 0 });
});

test.each<[string, string, () => void]>([
  [
    'a protected sheet',
    'own-sheet-protected',
    () => {
      tableOf(opened.book, 'Vesture').sheet.protected = true;
    },
  ],
  [
    'a totals row',
    'own-totals-row',
    () => {
      opened.host.userEdit((workbook) => {
        workbook.tables.getItem('Vesture').showTotals = true;
      });
    },
  ],
  [
    'a workbook open for reading',
    'workbook-read-only',
    () => {
      opened.book.readOnly = true;
    },
  ],
  [
    'a table that was renamed',
    'table-renamed',
    () => {
      opened.host.userEdit((workbook) => {
        workbook.tables.getItem('Vesture').name = 'Vesture_veca';
      });
    },
  ],
  [
    'a column that is missing',
    'history-column-missing',
    () => {
      const table = tableOf(opened.book, 'Vesture');
      table.renameColumn(5, 'Diena');
    },
  ],
  [
    'a hidden header',
    'header-hidden',
    () => {
      opened.host.userEdit((workbook) => {
        workbook.tables.getItem('Vesture').showHeaders = false;
      });
    },
  ],
])('%s is refused before anything is written', async (_, code, forbid) => {
  forbid();
  await opened.host.settle();
  const cells = () =>
    opened.book.sheets.map((sheet) => [sheet.name, sheet.values(sheet.usedRange() ?? none)]);
  const none = { row: 0, column: 0, rows: 1, columns: 1 };
  const before = cells();
  const { outcome, findings, written } = await freezeWorkbookYear(options);
  expect([outcome, findings[0]?.code, findings[0]?.severity]).toEqual(['refused', code, 'error']);
  expect(written.cells).toBe(0);
  expect(cells()).toEqual(before);
});

/** Turns the rows of `Vesture` upside down between the next look and the write that follows. */
const sortBeforeWrite = (): void => {
  const { endpoint, host, book } = opened;
  const handle = endpoint.handle.bind(endpoint);
  let requests = 0;
  endpoint.handle = (body, bytes) => {
    requests += 1;
    // Read, look, then the write.
    if (requests === 3) host.userEdit(() => reverseRows(book, 'Vesture'), 'co-author');
    return handle(body, bytes);
  };
};

test('when a colleague sorts between look and write, no row keeps what was meant for another', async () => {
  await freezeWorkbookYear(options);
  // Rows of the staff: of another year, with and without a day; no two rows are alike.
  const history = tableOf(opened.book, 'Vesture');
  opened.host.userEdit((workbook) => {
    const table = workbook.tables.getItem('Vesture');
    table.resize(table.getRange().getResizedRange(2, 0));
  });
  const end = history.bodyRect.row + history.bodyRect.rows;
  ['2022./2023.', '2023./2024.'].forEach((past, at) => {
    typeCell(history, end - 2 + at, 'Mācību gads', past);
    typeCell(history, end - 2 + at, 'Rādītājs', 'A2');
    typeCell(history, end - 2 + at, 'Vērtība', 150 + at);
    if (at === 1) typeCell(history, end - 1, 'Fiksēts', 45500);
  });
  const own = () =>
    readRows(opened.book, 'Vesture').filter((row) => row['Mācību gads'] !== '2024./2025.');
  const before = own();
  expect(before).toHaveLength(2);

  sortBeforeWrite();
  const { findings } = await unfreezeWorkbookYear(options);
  expect(findings).toEqual([]);
  expect(own().reverse()).toEqual(before);
  const year = readRows(opened.book, 'Vesture').filter((row) => !own().includes(row));
  expect(
    year.filter((row) => row['Mācību gads'] === '2024./2025.').map((row) => row['Fiksēts']),
  ).toEqual(Array.from({ length: 68 }, () => '-'));
});

test('a year in which nothing has a value is not said to be frozen', async () => {
  const empty = { ...options, year: schoolYear(2019) };
  const { summary, changed, written } = await freezeWorkbookYear(empty);
  expect([changed, written.cells]).toEqual([[], 0]);
  expect(summary).toContain('2019./2020. mācību gadā nevienam rādītājam nav vērtības');
  expect((await unfreezeWorkbookYear(empty)).summary).toBe(
    '2019./2020. mācību gadā neviens rādītājs nebija fiksēts.',
  );
});
