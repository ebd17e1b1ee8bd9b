import { startWorkbookNextYear } from '../../src/excel/startWorkbookNextYear';
import { schoolYear } from '../../src/workbook/SchoolYear';
import type { Book } from '../book/Book';
import { readRows, reverseRows, tableOf, typeCell } from './testing/bookTables';
import { openBytes, type OpenedFile, sampleBytes } from './testing/openSample';

const options = { from: schoolYear(2024), setsYear: false, language: 'lv' } as const;

let opened: OpenedFile;
beforeEach(() => {
  opened = openBytes(sampleBytes('aluksne-2024-2025'));
});

const rowsOf = (table: string, year = '2025./2026.') =>
  readRows(opened.book, table).filter((row) => row['Mācību gads'] === year);

/** Types into the first row of Izglitojamie that meets a condition; gives that row. */
const typePupil = (
  book: Book,
  meets: (row: Record<string, unknown>) => boolean,
  cells: Readonly<Record<string, string | number | null>>,
): Record<string, unknown> => {
  const table = tableOf(book, 'Izglitojamie');
  const at = readRows(book, 'Izglitojamie').findIndex(meets);
  for (const [header, value] of Object.entries(cells)) {
    typeCell(table, table.bodyRect.row + at, header, value);
  }
  return readRows(book, 'Izglitojamie')[at] ?? {};
};

const goesOn = (row: Record<string, unknown>): boolean =>
  row['Absolvents'] !== 'Jā' && row['Izstājies'] === null && row['Noslēguma klase'] !== 'Jā';

test('pupils go over a class higher, without leavers, graduates and final classes', async () => {
  const before = readRows(opened.book, 'Izglitojamie');
  const staying = before.filter(goesOn);
  const graduates = before.filter((row) => row['Absolvents'] === 'Jā');
  const left = before.filter((row) => row['Izstājies'] !== null && row['Absolvents'] !== 'Jā');
  expect([staying.length > 0, graduates.length, left.length]).toEqual([true, 18, 8]);

  const report = await startWorkbookNextYear(options);
  expect([report.outcome, report.from, report.to]).toEqual([
    'started',
    '2024./2025.',
    '2025./2026.',
  ]);
  expect(report.pupils).toEqual({ added: staying.length, kept: 0 });
  const made = rowsOf('Izglitojamie');
  expect(made.map((row) => [row['Izglītojamais'], row['Programma']])).toEqual(
    staying.map((row) => [row['Izglītojamais'], row['Programma']]),
  );
  expect(made.map((row) => Number(row['Klase']))).toEqual(
    staying.map((row) => Number(row['Klase']) + 1),
  );
  for (const row of made) {
    const blank = ['Iestājies', 'Izstājies', 'Izstāšanās iemesls', 'Noslēguma klase', 'Absolvents'];
    for (const header of blank) expect(row[header]).toBeNull();
  }
  // Rows that stood are as they were.
  expect(readRows(opened.book, 'Izglitojamie').slice(0, before.length)).toEqual(before);
  expect(report.sentences.join(' ')).toContain('absolventi – 18');
  expect(opened.host.unmodelled).toEqual([]);
  expect(opened.traffic.syncs).toBe(3);
});

test('staff go over with what is theirs, not with what they did in the year', async () => {
  const before = rowsOf('Personals', '2024./2025.');
  const { staff } = await startWorkbookNextYear(options);
  expect(staff).toEqual({ added: before.length, kept: 0 });
  const made = rowsOf('Personals');
  for (const header of ['Darbinieks', 'Grupa', 'Amats', 'Slodze', 'Kvalitātes pakāpe']) {
    expect(made.map((row) => row[header])).toEqual(before.map((row) => row[header]));
  }
  for (const header of ['Mentors', 'Pašvērtējums', 'Pilnveides pasākumi', 'Jaunais pedagogs']) {
    expect(new Set(made.map((row) => row[header]))).toEqual(new Set([null]));
  }
});

test('a second call writes nothing, and nobody is doubled whom the school entered itself', async () => {
  await startWorkbookNextYear(options);
  const [first] = rowsOf('Izglitojamie');
  const table = tableOf(opened.book, 'Izglitojamie');
  const at = readRows(opened.book, 'Izglitojamie').findIndex(
    (row) => row['Mācību gads'] === '2025./2026.',
  );
  // The school corrects what was copied; it stays as it was corrected.
  typeCell(table, table.bodyRect.row + at, 'Klase', '1.b');
  typeCell(
    table,
    table.bodyRect.row + at,
    'Izglītojamais',
    ` ${String(first?.['Izglītojamais'])} `,
  );
  const bytes = opened.save();
  opened = openBytes(bytes);
  const again = await startWorkbookNextYear(options);
  expect(again.written).toEqual({ sheetsCreated: 0, cells: 0 });
  expect([again.pupils.added, again.staff.added]).toEqual([0, 0]);
  expect(again.pupils.kept).toBe(rowsOf('Izglitojamie').length);
  expect(opened.traffic.syncs).toBe(2);
  expect(Buffer.from(opened.save()).equals(Buffer.from(bytes))).toBe(true);
});

test('letters of classes stay, groups go over as groups, own columns are left blank', async () => {
  opened.host.userEdit((workbook) => {
    const { columns } = workbook.tables.getItem('Izglitojamie');
    const rows = tableOf(opened.book, 'Izglitojamie').bodyRect.rows;
    columns.add(undefined, [['Kabinets'], ...Array.from({ length: rows }, () => ['12'])]);
  });
  const lettered = typePupil(opened.book, goesOn, { Klase: '3.a' });
  const group = { Izglītojamais: null, Klase: '2. klase', Skaits: 7 };
  const grouped = typePupil(opened.book, (row) => goesOn(row) && row['Klase'] !== '3.a', group);
  await startWorkbookNextYear(options);
  const find = (row: Record<string, unknown>) =>
    rowsOf('Izglitojamie').filter(
      (one) =>
        one['Izglītojamais'] === row['Izglītojamais'] && one['Programma'] === row['Programma'],
    );
  expect(find(lettered)).toMatchObject([{ Klase: '4.a', Kabinets: null }]);
  expect(find(grouped)).toMatchObject([{ Klase: '3. klase', Skaits: 7 }]);
  expect((await startWorkbookNextYear(options)).written.cells).toBe(0);
});

test('who stays in a final class and whose leaving is unclear is named and not copied', async () => {
  const final = typePupil(opened.book, goesOn, { 'Noslēguma klase': 'Jā' });
  const unclear = typePupil(opened.book, goesOn, { Izstājies: 'ziemā' });
  const { findings } = await startWorkbookNextYear(options);
  const names = rowsOf('Izglitojamie').map((row) => row['Izglītojamais']);
  const said = new Map(findings.map((one) => [one.code, one.message]));
  expect(names).not.toContain(final['Izglītojamais']);
  expect(names).not.toContain(unclear['Izglītojamais']);
  expect(said.get('next-year-final-class')).toMatch(/Rindas: .*\d+/);
  expect(said.get('next-year-leaving-unclear')).toContain('«Izstājies»');
});

test('the setting is moved only when that is asked for', async () => {
  const year = () =>
    readRows(opened.book, 'Iestatijumi').find((row) => row['Iestatījums'] === 'Mācību gads')?.[
      'Vērtība'
    ];
  const { sentences } = await startWorkbookNextYear(options);
  expect(year()).toBe('2024./2025.');
  expect(sentences.at(-1)).toContain('nav mainīts');
  const { written } = await startWorkbookNextYear({ ...options, setsYear: true });
  expect([year(), written.cells]).toEqual(['2025./2026.', 1]);
});

test.each<[string, string, () => void]>([
  [
    'a protected sheet',
    'own-sheet-protected',
    () => {
      tableOf(opened.book, 'Personals').sheet.protected = true;
    },
  ],
  [
    'a totals row',
    'own-totals-row',
    () => {
      opened.host.userEdit((workbook) => {
        workbook.tables.getItem('Izglitojamie').showTotals = true;
      });
    },
  ],
  [
    'a key column that is missing',
    'next-year-column-missing',
    () => tableOf(opened.book, 'Izglitojamie').renameColumn(2, 'Kurss'),
  ],
  [
    'a table that was renamed',
    'table-renamed',
    () => {
      opened.host.userEdit((workbook) => {
        workbook.tables.getItem('Izglitojamie').name = 'Izglitojamie_veca';
      });
    },
  ],
])('%s is refused before either table is written to', async (_, code, forbid) => {
  forbid();
  await opened.host.settle();
  const before = readRows(opened.book, 'Personals');
  const { outcome, findings, written } = await startWorkbookNextYear(options);
  expect([outcome, findings[0]?.code, written.cells]).toEqual(['refused', code, 0]);
  expect(readRows(opened.book, 'Personals')).toEqual(before);
});

test('when a colleague sorts and adds a pupil between look and write, nobody is doubled', async () => {
  const { endpoint, host, book } = opened;
  const before = readRows(book, 'Izglitojamie');
  const handle = endpoint.handle.bind(endpoint);
  let requests = 0;
  endpoint.handle = (body, bytes) => {
    requests += 1;
    // Read, look, then the write.
    if (requests === 3) {
      host.userEdit((workbook) => {
        const table = workbook.tables.getItem('Izglitojamie');
        table.resize(table.getRange().getResizedRange(1, 0));
        reverseRows(book, 'Izglitojamie');
      }, 'co-author');
    }
    return handle(body, bytes);
  };
  const { pupils, findings } = await startWorkbookNextYear(options);
  expect(findings.filter(({ code }) => code === 'rows-keep-moving')).toEqual([]);
  const names = rowsOf('Izglitojamie').map(
    (row) => `${String(row['Izglītojamais'])} ${String(row['Programma'])}`,
  );
  expect(names).toHaveLength(pupils.added);
  expect(new Set(names).size).toBe(names.length);
  expect(rowsOf('Izglitojamie', '2024./2025.').reverse()).toEqual(before);
});
