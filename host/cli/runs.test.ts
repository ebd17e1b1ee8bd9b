import { inspectResults } from '../../src/excel/inspectResults';
import { ActionType } from '../protocol/RequestBody';
import { readRows, reverseRows, tableOf, typeCell } from './testing/bookTables';
import { openBytes, type OpenedFile, sampleBytes } from './testing/openSample';

const open = (options?: Parameters<typeof openBytes>[1]) =>
  openBytes(sampleBytes('aluksne-2024-2025'), options);
/** 10 January 2025. */
const leavingDay = 45667;
/** The press of the tests, 22 November 2026 at two in the afternoon; Excel numbers the day 46348. */
const firstPress = 46348 + 14 / 24;

/** One pupil leaves, so that A2 falls from 139 to 138. */
const leave = ({ book }: OpenedFile): void => {
  const pupils = tableOf(book, 'Izglitojamie');
  const staying = readRows(book, 'Izglitojamie').findIndex(
    (row) => row['Izstājies'] === null && row['Absolvents'] !== 'Jā',
  );
  typeCell(pupils, pupils.bodyRect.row + staying, 'Izstājies', leavingDay);
};

/** The lines of an own range below its header, without blank ones. */
const linesOf = ({ book }: OpenedFile, title: string): unknown[][] => {
  const sheet = book.sheets.find(({ name }) => name === title);
  if (sheet === undefined) throw new Error(`no sheet ${title}`);
  const used = sheet.usedRange();
  const rows = used === null ? [] : sheet.values({ ...used, row: 2, rows: used.rows - 2 });
  return rows.filter((cells) => cells.some((cell) => cell !== null));
};
const history = (opened: OpenedFile) => linesOf(opened, 'Aprēķinu vēsture');
const stateOf = (opened: OpenedFile) =>
  Object.fromEntries(
    linesOf(opened, 'Aprēķina stāvoklis').map(([key, value]) => [String(key), value]),
  );

test('the first press begins the history and leaves its stamp', async () => {
  const opened = open();
  const { changes, calculatedAt, school } = await opened.press();
  expect(changes).toEqual([]);
  expect(calculatedAt).toBe('22.11.2026. 14:00');
  expect(school).not.toBe('');
  expect(stateOf(opened)).toMatchObject({
    state: 'done',
    'school-year': 2024,
    'A2|2024': 139,
    'A38|2024': 118 / 139,
  });
  expect(stateOf(opened)['calculated-at']).toBeCloseTo(firstPress, 6);
  expect(history(opened)).toEqual([
    [firstPress, '2024./2025.', null, expect.stringContaining('Pirmais'), null, null, null, null],
  ]);
});

test('a press that changes values says which, from what to what, and writes it down', async () => {
  const opened = open();
  await opened.press();
  leave(opened);
  const { changes, calculatedAt } = await opened.press(5);
  expect(calculatedAt).toBe('22.11.2026. 14:05');
  const change = changes.find(({ id }) => id === 'A2');
  expect(change).toMatchObject({ year: '2024./2025.', from: 139, to: 138 });
  expect(change?.sentence).toMatch(/^A2 .*: iepriekš 139, tagad 138\.$/);
  expect(changes.map(({ id }) => id)).not.toContain('A3');
  const lines = history(opened);
  expect(lines).toHaveLength(changes.length + 1);
  const line = lines.find(([, , id]) => id === 'A2');
  expect(line?.slice(4, 6)).toEqual(['139', '138']);
  expect(lines.at(-1)?.[3]).toMatch(/^Pirmais/);

  // The press after it compares with this one, not with the first.
  expect((await opened.press(9)).changes).toEqual([]);
  expect(history(opened)).toEqual(lines);
});

test('data that change no value renew the stamp and what is said of the data', async () => {
  const opened = open();
  await opened.press();
  const before = stateOf(opened);
  const pupils = tableOf(opened.book, 'Izglitojamie');
  typeCell(pupils, pupils.bodyRect.row, 'Iemesla skaidrojums', 'pārcelšanās uz Valmieru');
  const { written, calculatedAt } = await opened.press(7);
  // Fingerprint and time; in Panelis the time, and that there is one warning more; the time in the
  // sheet of findings and the eight cells of its new row.
  expect(written).toEqual({ sheetsCreated: 0, cells: 13 });
  expect(calculatedAt).toBe('22.11.2026. 14:07');
  expect(stateOf(opened)['fingerprint']).not.toBe(before['fingerprint']);
  expect(history(opened)).toHaveLength(1);
  const again = await opened.press(8);
  expect([again.written.cells, again.calculatedAt]).toEqual([0, '22.11.2026. 14:07']);
});

test('the history keeps 200 lines', async () => {
  const opened = open();
  await opened.press();
  const sheet = opened.book.sheets.find(({ name }) => name === 'Aprēķinu vēsture');
  for (let line = 0; line < 205; line += 1) sheet?.setValue(3 + line, 0, 45000 + line);
  leave(opened);
  const { changes } = await opened.press(5);
  const lines = history(opened);
  expect(lines).toHaveLength(200);
  expect(lines[changes.length]?.[3]).toMatch(/^Pirmais/);
  expect(lines[changes.length + 1]?.[0]).toBe(45000);
});

/** Cuts the first batch that sets anything, when that share of its actions is done. */
const cutWrite = ({ endpoint }: OpenedFile, share: number): void => {
  let [writing, cutAt] = [-1, -1];
  endpoint.faults = {
    beforeRequest: (request, { Actions }) => {
      const sets = Actions.some((action) => action.ActionType === ActionType.SetProperty);
      if (writing >= 0 || !sets) return undefined;
      [writing, cutAt] = [request, Math.floor((Actions.length - 1) * share)];
      return undefined;
    },
    beforeAction: (action, _, request) =>
      request === writing && action === cutAt ? 'cut' : undefined,
  };
};

const kindNow = async () => (await inspectResults('lv')).kind;

test('never computed, current, out of date: one round trip, nothing written', async () => {
  const opened = open();
  expect(await inspectResults('lv')).toEqual({ kind: 'never' });
  await opened.press();
  const [bytes, before] = [opened.save(), opened.traffic.syncs];
  expect(await inspectResults('lv')).toEqual({
    kind: 'current',
    calculatedAt: '22.11.2026. 14:00',
    schoolYear: '2024./2025.',
  });
  expect(opened.traffic.syncs - before).toBe(1);
  expect(Buffer.from(opened.save()).equals(Buffer.from(bytes))).toBe(true);

  reverseRows(opened.book, 'Izglitojamie');
  expect(await kindNow()).toBe('current');
  leave(opened);
  expect(await inspectResults('en')).toEqual({
    kind: 'outdated',
    calculatedAt: '22/11/2026 14:00',
    schoolYear: '2024./2025.',
  });
  await opened.press(5);
  expect(await kindNow()).toBe('current');
});

test('a comment that the report prints makes results out of date when it alone changes', async () => {
  const opened = open();
  await opened.press();
  const targets = tableOf(opened.book, 'MerkuIzpilde');
  typeCell(targets, targets.bodyRect.row, 'Komentārs', 'Skolas paskaidrojums');
  expect(await kindNow()).toBe('outdated');
  await opened.press(5);
  expect(await kindNow()).toBe('current');
  reverseRows(opened.book, 'MerkuIzpilde');
  expect(await kindNow()).toBe('current');
});

test.each([
  ['before its first cell', 0, 'outdated'],
  ['after the first third', 0.33, 'unfinished'],
  ['after two thirds', 0.67, 'unfinished'],
  ['before its last action', 1, 'unfinished'],
])(
  'a batch that broke off %s leaves results %s; the next press mends them',
  async (_, share, kind) => {
    const opened = open();
    await opened.press();
    leave(opened);
    cutWrite(opened, share);
    await expect(opened.press(5)).rejects.toMatchObject({ code: 'unknown' });
    expect(await kindNow()).toBe(kind);
    opened.endpoint.faults = {};
    await opened.press(6);
    expect(await kindNow()).toBe('current');
    expect(stateOf(opened)).toMatchObject({ state: 'done', 'A2|2024': 138 });
    expect((await opened.press(7)).written.cells).toBe(0);
  },
);

test.each([0.2, 0.6, 1])(
  'a first press that broke off at %d is unfinished, then mended',
  async (share) => {
    const opened = open();
    cutWrite(opened, share);
    await expect(opened.press()).rejects.toMatchObject({ code: 'unknown' });
    expect(await kindNow()).toBe('unfinished');
    opened.endpoint.faults = {};
    await opened.press(1);
    expect(await kindNow()).toBe('current');
  },
);

test('a table whose line of the time was not yet named gets the name at the next press', async () => {
  const opened = open();
  const lacksName = () =>
    opened.book.table('MerkuIzpilde') !== null && !opened.book.definedName('KA_MerkuIzpilde');
  opened.endpoint.faults = { beforeAction: () => (lacksName() ? 'cut' : undefined) };
  await expect(opened.press()).rejects.toMatchObject({ code: 'unknown' });
  expect(lacksName()).toBe(true);
  opened.endpoint.faults = {};
  await opened.press(1);
  expect(opened.book.definedName('KA_MerkuIzpilde')?.formula).toBe("'Mērķu izpilde'!$A$2");
  expect((await opened.press(2)).written.cells).toBe(0);
});

test('the stamp of a first press says that it is writing from the moment it stands', async () => {
  const opened = open();
  const stands = () => opened.book.sheets.some((sheet) => sheet.value(2, 0) === 'state');
  let cuts = 0;
  opened.endpoint.faults = { beforeAction: () => (stands() && cuts++ === 0 ? 'cut' : undefined) };
  await expect(opened.press()).rejects.toMatchObject({ code: 'unknown' });
  expect(stands()).toBe(true);
  expect(opened.book.table('MerkuIzpilde')).toBeNull();
  expect(await kindNow()).toBe('unfinished');
});
