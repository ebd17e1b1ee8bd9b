import type { Book } from '../book/Book';
import type { Sheet } from '../book/Sheet';
import { findRow, readRows, tableOf, typeCell } from './testing/bookTables';
import { makeShareCopy, type Sample, sheetOf } from './testing/makeShareCopy';

// Each opens a sample and makes a whole copy of it.
jest.setTimeout(60_000);

/** The rows of a table sheet of the copy by header, below its three lines of heading. */
const rowsOf = (sheet: Sheet): Record<string, unknown>[] => {
  const area = sheet.usedRange(true);
  if (!area) return [];
  const cells = sheet.values({ row: 3, column: 0, rows: area.rows - 3, columns: area.columns });
  const [header = [], ...rows] = cells;
  return rows.map((row) => Object.fromEntries(header.map((title, at) => [String(title), row[at]])));
};

const target = (book: Book, id: string): Record<string, unknown> => {
  const found = rowsOf(sheetOf(book, 'Mērķu izpilde')).find((row) => row.ID === id);
  if (!found) throw new Error(`No row ${id}`);
  return found;
};

describe.each<Sample>(['aluksne-2024-2025', 'ludza-2025-2028'])('the copy of %s', (sample) => {
  test('names no pupil in any part, holds no formula, and nothing that leads to the data', async () => {
    const { parts, source } = await makeShareCopy(sample);
    const pupils = new Set(
      ['Izglitojamie', 'Vertejumi'].flatMap((table) =>
        readRows(source, table).map((row) => String(row['Izglītojamais'] ?? '').toLowerCase()),
      ),
    );
    expect(pupils.size).toBeGreaterThan(90);
    for (const { text } of parts) {
      const lower = text.toLowerCase();
      expect([...pupils].filter((pupil) => pupil.length > 2 && lower.includes(pupil))).toEqual([]);
      expect(text).not.toMatch(/<f[ >]|externalLink|<tablePart|t="shared"/);
    }
    expect(parts.map(({ path }) => path.replace(/\d+/, ''))).not.toContain('xl/sharedStrings.xml');
  });
});

describe('the copy of the Alūksne sample', () => {
  test('shows what is about enough people, as it stands in the workbook', async () => {
    const { book } = await makeShareCopy('aluksne-2024-2025');
    const high = target(book, 'A28');
    expect(high['2024./2025. izpilde']).toBe(17 / 139);
    expect(high['Skaitītājs']).toBe(17);
    expect(high['Saucējs']).toBe(139);
    expect(target(book, 'A38')['Statuss']).toBe('✔ Sasniegts');
  });

  test('hides 4 of 25 teachers, with the status and all that would tell of it', async () => {
    const { book, report } = await makeShareCopy('aluksne-2024-2025');
    const grades = target(book, 'A8');
    expect(grades['2024./2025. izpilde']).toBe('nerāda');
    expect(grades['Skaitītājs']).toBe('nerāda');
    expect(grades['Saucējs']).toBe('nerāda');
    expect(report.hidden).toBeGreaterThan(0);
  });

  test('a higher threshold hides more', async () => {
    const { report } = await makeShareCopy('aluksne-2024-2025');
    const { report: stricter, book } = await makeShareCopy('aluksne-2024-2025', (source) => {
      const settings = tableOf(source, 'Iestatijumi');
      const row = findRow(settings, 'Iestatījums', 'Mazākais rādāmais skaits');
      typeCell(settings, row, 'Vērtība', 20);
    });
    expect(stricter.hidden).toBeGreaterThan(report.hidden);
    expect(target(book, 'A28')['Skaitītājs']).toBe('nerāda');
  });

  test('leaves the checks of formulas and the list of work to do at home', async () => {
    const { book } = await makeShareCopy('aluksne-2024-2025');
    expect(Object.keys(target(book, 'A1'))).not.toContain('Formula');
    expect(book.sheets.map(({ name }) => name)).not.toContain('Datu pārbaude');
  });
});

describe('Panelis in a copy', () => {
  test('counts the statuses that are shown, and neither quotes findings nor counts rows', async () => {
    const { book } = await makeShareCopy('aluksne-2024-2025');
    const sheet = sheetOf(book, 'Panelis');
    const area = sheet.usedRange(true);
    const texts = area
      ? sheet
          .values(area)
          .flat()
          .filter((value) => value !== null)
      : [];
    expect(texts).toContain('– Nav datu vai nerāda');
    expect(texts.join(' ')).not.toMatch(/Svarīgākais par datiem|Izlasītās/);
    const shown = rowsOf(sheetOf(book, 'Mērķu izpilde')).filter(
      (row) => row['Statuss'] === '✔ Sasniegts',
    );
    expect(texts).toContain(shown.length);
  });
});

describe('the copy of the Ludza sample', () => {
  test('has the texts of the staff, but none that names a pupil', async () => {
    const pupil = 'LMP-017';
    const { book, report } = await makeShareCopy('ludza-2025-2028', (source) => {
      const pdca = tableOf(source, 'PDCA_2025_2026');
      typeCell(pdca, findRow(pdca, 'ID', '2'), 'Turpmākā rīcība', `Palīdzēt lmp-017 mājās`);
      expect(JSON.stringify(readRows(source, 'Izglitojamie'))).toContain(pupil);
    });
    const rows = rowsOf(sheetOf(book, 'PDCA 2025-2026'));
    expect(rows[0]?.['Turpmākā rīcība']).toMatch(/\p{L}{5}/u);
    expect(rows[1]?.['Turpmākā rīcība']).toBe('[…]');
    expect(report.cut).toEqual(['«PDCA 2025-2026», rinda 2, aile «Turpmākā rīcība»']);
  });

  test('a text that looks like a formula is a text', async () => {
    const { book } = await makeShareCopy('ludza-2025-2028', (source) => {
      const pdca = tableOf(source, 'PDCA_2025_2026');
      typeCell(pdca, findRow(pdca, 'ID', '1'), 'Turpmākā rīcība', '=1+1 <b>&amp; _x0041_');
    });
    expect(rowsOf(sheetOf(book, 'PDCA 2025-2026'))[0]?.['Turpmākā rīcība']).toBe(
      '=1+1 <b>&amp; _x0041_',
    );
  });

  test('in English, the summaries count what is withheld', async () => {
    const { book } = await makeShareCopy('ludza-2025-2028', undefined, 'en');
    expect(book.sheets[0]?.name).toBe('About this copy');
    const lines = JSON.stringify(rowsOf(sheetOf(book, 'PDCA 2025-2026')));
    expect(lines).toContain('withheld (small group)');
    expect(lines).toMatch(/(?:Met \d of \d|No data yet)[^"]*; withheld \d/);
  });
});

describe('the copy of the Ludza sample', () => {
  test('shows how many kinds of events there were: two seminars are not two people', async () => {
    const { book } = await makeShareCopy('ludza-2025-2028');
    const seminars = target(book, 'L11');
    expect(seminars['2026./2027. izpilde']).toBe(2);
    expect(seminars['2025./2026. izpilde']).toBe(1);
  });
});
