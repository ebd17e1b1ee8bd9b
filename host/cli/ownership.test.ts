import { findRow, readCell, readRows, reverseRows, tableOf, typeCell } from './testing/bookTables';
import { openBytes, type OpenedFile, sampleBytes } from './testing/openSample';

const note = '=1+1; «1-2», 80 %\nотдельно';
let opened: OpenedFile;

/** Ludza, pressed once, with a text of the staff in a PDCA sheet and one beside a target. */
beforeEach(async () => {
  opened = openBytes(sampleBytes('ludza-2025-2028'));
  await opened.press();
  const pdca = tableOf(opened.book, 'PDCA_2026_2027');
  typeCell(pdca, findRow(pdca, 'ID', '2'), 'Turpmākā rīcība', note);
  const targets = tableOf(opened.book, 'MerkuIzpilde');
  typeCell(targets, findRow(targets, 'ID', 'L4'), 'Komentārs', note);
});

const noteOf = (table: 'PDCA_2026_2027' | 'MerkuIzpilde') => {
  const [key, header] = table === 'MerkuIzpilde' ? ['L4', 'Komentārs'] : ['2', 'Turpmākā rīcība'];
  const found = tableOf(opened.book, table);
  return readCell(found, findRow(found, 'ID', key ?? ''), header ?? '');
};

/** Makes one more answer of a survey "yes", so that L4 changes. */
const changeL4 = () => {
  const survey = tableOf(opened.book, 'Aptaujas');
  const row = readRows(opened.book, 'Aptaujas').findIndex(
    (one) =>
      one['Mācību gads'] === '2026./2027.' &&
      one['Grupa'] === 'Izglītojamie' &&
      String(one['Apgalvojums']).startsWith('Es apzinos'),
  );
  const at = survey.bodyRect.row + row;
  typeCell(survey, at, 'Skaits', Number(readCell(survey, at, 'Skaits')) + 1);
};

const keysOf = (table: string) => readRows(opened.book, table).map(({ ID }) => ID);

test('texts stay with their rows when somebody sorted the sheets', async () => {
  reverseRows(opened.book, 'PDCA_2026_2027');
  reverseRows(opened.book, 'MerkuIzpilde');
  const before = keysOf('MerkuIzpilde');
  changeL4();
  await opened.press(1);
  expect(noteOf('PDCA_2026_2027')).toBe(note);
  expect(noteOf('MerkuIzpilde')).toBe(note);
  expect(keysOf('MerkuIzpilde')).toEqual(before);
});

test('an indicator added, one renamed and one removed: rows appended, renewed, marked', async () => {
  const catalogue = tableOf(opened.book, 'Raditaji');
  const last = catalogue.bodyRect.row + catalogue.bodyRect.rows - 1;
  const removed = findRow(catalogue, 'ID', 'L4');
  typeCell(catalogue, findRow(catalogue, 'ID', 'L5'), 'Rādītājs', 'Jauns nosaukums');
  typeCell(catalogue, removed, 'ID', 'JAUNS');
  const { written } = await opened.press(1);
  const targets = tableOf(opened.book, 'MerkuIzpilde');
  expect(last).toBeGreaterThan(removed);
  expect(written.sheetsCreated).toBe(0);
  expect(noteOf('MerkuIzpilde')).toBe(note);
  expect(readCell(targets, findRow(targets, 'ID', 'L4'), 'Statuss')).toMatch(/^⊘/);
  expect(readCell(targets, findRow(targets, 'ID', 'L5'), 'Rādītājs')).toBe('Jauns nosaukums');
  expect(keysOf('MerkuIzpilde').at(-1)).toBe('JAUNS');
  expect((await opened.press(2)).written.cells).toBe(0);
});

test('something below the table is moved, not overwritten, when rows are added', async () => {
  const targets = tableOf(opened.book, 'MerkuIzpilde');
  const below = targets.rect.row + targets.rect.rows;
  targets.sheet.setValue(below, 1, 'skolas piezīme zem tabulas');
  const catalogue = tableOf(opened.book, 'Raditaji');
  typeCell(catalogue, findRow(catalogue, 'ID', 'L4'), 'ID', 'JAUNS');
  await opened.press(1);
  expect(keysOf('MerkuIzpilde').at(-1)).toBe('JAUNS');
  expect(targets.sheet.value(below + 1, 1)).toBe('skolas piezīme zem tabulas');
});

test('filtered rows get their values cell by cell, and the filter stays', async () => {
  opened.host.userEdit((workbook) => {
    const { columns } = workbook.tables.getItem('MerkuIzpilde');
    columns.getItem('ID').filter.applyValuesFilter(['L1']);
  });
  changeL4();
  const { indicators } = await opened.press(1);
  const targets = tableOf(opened.book, 'MerkuIzpilde');
  const row = findRow(targets, 'ID', 'L4');
  const now = indicators.find(({ id, year }) => id === 'L4' && year === '2026./2027.');
  expect(readCell(targets, row, '2026./2027. izpilde')).toBe(now?.value);
  expect(readCell(targets, row, 'Saucējs')).toBe(85);
  expect(targets.autoFilter?.criteria).toHaveLength(1);
  expect(targets.sheet.rowHidden(row)).toBe(true);
});

test('columns of the school, moved and renamed sheets, own order of columns: all left alone', async () => {
  const targets = tableOf(opened.book, 'MerkuIzpilde');
  const { sheet, rect } = targets;
  opened.book.renameSheet(sheet, 'Mūsu mērķi');
  opened.book.moveSheet(sheet, 0);
  sheet.insert({ row: 0, column: 0, rows: 2, columns: 16384 }, 'down');
  opened.host.userEdit((workbook) => {
    workbook.tables.getItem('MerkuIzpilde').columns.add(undefined, [['Skolas aile']]);
  });
  sheet.setValue(rect.row + 3, rect.column + rect.columns, 'skolas teksts');
  changeL4();
  const { written } = await opened.press(1);
  expect(written.sheetsCreated).toBe(0);
  expect(opened.book.sheets[0]?.name).toBe('Mūsu mērķi');
  expect(readRows(opened.book, 'MerkuIzpilde').map((row) => row['Skolas aile'])).toContain(
    'skolas teksts',
  );
  expect(noteOf('MerkuIzpilde')).toBe(note);
});

test('a sheet of the school with our title is not taken over', async () => {
  const fresh = openBytes(sampleBytes('aluksne-2024-2025'));
  const theirs = fresh.book.addSheet('Mērķu izpilde');
  theirs.setValue(0, 0, 'Skolas pašas lapa');
  await fresh.press();
  expect(theirs.value(0, 0)).toBe('Skolas pašas lapa');
  expect(tableOf(fresh.book, 'MerkuIzpilde').sheet.name).toBe('Mērķu izpilde (2)');
});

test('a sheet that was deleted is made again', async () => {
  opened.book.removeSheet(tableOf(opened.book, 'PDCA_2025_2026').sheet);
  const { written } = await opened.press(1);
  expect(written.sheetsCreated).toBe(1);
  expect(keysOf('PDCA_2025_2026')).toEqual(['1', '2', '3', '4', '5']);
  // The plan fills what it can of a new sheet.
  const [first] = readRows(opened.book, 'PDCA_2025_2026');
  expect(first?.['Ieviest / darīt']).toBeTruthy();
  expect(first?.['Termiņš']).toEqual(expect.any(Number));
});

test.each([
  [
    'a protected own sheet',
    'own-sheet-protected',
    (): void => {
      tableOf(opened.book, 'MerkuIzpilde').sheet.protected = true;
    },
  ],
  [
    'a totals row in an own table',
    'own-totals-row',
    (): void => {
      opened.host.userEdit((workbook) => {
        workbook.tables.getItem('MerkuIzpilde').showTotals = true;
      });
    },
  ],
  [
    'a workbook open for reading',
    'workbook-read-only',
    (): void => {
      opened.book.readOnly = true;
    },
  ],
])('%s is refused before anything is written', async (_, code, forbid) => {
  changeL4();
  forbid();
  const before = readRows(opened.book, 'PDCA_2026_2027');
  const report = await opened.press(1);
  expect(report.outcome).toBe('refused');
  expect(report.findings[0]?.code).toBe(code);
  expect(readRows(opened.book, 'PDCA_2026_2027')).toEqual(before);
});

test('a protected structure forbids only what needs new sheets', async () => {
  opened.book.structureProtected = true;
  changeL4();
  expect((await opened.press(1)).outcome).toBe('computed');
  opened.book.structureProtected = false;
  opened.book.removeSheet(tableOf(opened.book, 'PDCA_2025_2026').sheet);
  opened.book.structureProtected = true;
  expect((await opened.press(2)).findings[0]?.code).toBe('workbook-protected');
});

/** Lets a colleague do something between our look and our write. */
const beforeWrite = (act: () => void): void => {
  let requests = 0;
  const { endpoint, host } = opened;
  const execute = endpoint.handle.bind(endpoint);
  endpoint.handle = (body, bytes) => {
    requests += 1;
    // Read, look, then the write.
    if (requests === 3) host.userEdit(act, 'co-author');
    return execute(body, bytes);
  };
};

test('a sort between look and write is noticed by the read-back and mended in the same press', async () => {
  changeL4();
  beforeWrite(() => reverseRows(opened.book, 'MerkuIzpilde'));
  const { indicators, findings } = await opened.press(1);
  const targets = tableOf(opened.book, 'MerkuIzpilde');
  for (const row of readRows(opened.book, 'MerkuIzpilde')) {
    const result = indicators.find(({ id, year }) => id === row['ID'] && year === '2026./2027.');
    expect(row['2026./2027. izpilde']).toEqual(result?.value ?? null);
  }
  expect(noteOf('MerkuIzpilde')).toBe(note);
  expect(findings.map(({ code }) => code)).not.toContain('rows-keep-moving');
  expect(readCell(targets, findRow(targets, 'ID', 'L4'), 'Saucējs')).toBe(85);
});

test('a row inserted between look and write makes Excel refuse the columns; we look again', async () => {
  changeL4();
  beforeWrite(() => {
    const { sheet, rect } = tableOf(opened.book, 'MerkuIzpilde');
    sheet.insert({ ...rect, row: rect.row + 2, rows: 1 }, 'down');
  });
  const report = await opened.press(1);
  expect(report.outcome).toBe('computed');
  expect(noteOf('MerkuIzpilde')).toBe(note);
  const targets = tableOf(opened.book, 'MerkuIzpilde');
  expect(readCell(targets, findRow(targets, 'ID', 'L4'), 'Saucējs')).toBe(85);
});
