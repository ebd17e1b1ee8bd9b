import { createSchoolWorkbook } from '../../src/excel/createSchoolWorkbook';
import { schoolYear } from '../../src/workbook/SchoolYear';
import { columnSchema, inputTables, tableNames, tableSchema } from '../../src/workbook/schema';
import type { Book } from '../book/Book';
import { newWorkbook } from '../file/newWorkbook';
import { openWorkbook, saveWorkbook } from '../file/openWorkbook';
import { findRow, readRows, tableOf, typeCell } from './testing/bookTables';
import { openBytes, type OpenedFile, sampleBytes } from './testing/openSample';

/** The formula engine is loaded once a test that needs results. */
const engineTime = 60_000;
const options = { language: 'lv', preset: null, year: null } as const;
const emptyBytes = (): Uint8Array => saveWorkbook(newWorkbook('Lapa1'));

const titlesOf = ({ sheets }: Book): string[] => sheets.map(({ name }) => name);
const headersOf = (book: Book, table: string): string[] =>
  tableOf(book, table).columns.map(({ name }) => name);
const typeYear = ({ book }: OpenedFile): void => {
  const settings = tableOf(book, 'Iestatijumi');
  typeCell(settings, findRow(settings, 'Iestatījums', 'Mācību gads'), 'Vērtība', '2025./2026.');
};

describe.each(['lv', 'en'] as const)('an empty workbook, in %s', (language) => {
  let opened: OpenedFile;
  beforeAll(async () => {
    opened = openBytes(emptyBytes());
    const report = await createSchoolWorkbook({ ...options, language });
    expect([report.outcome, report.findings]).toEqual(['created', []]);
  });

  it('has every table of the contract, in its order, with its headers', () => {
    for (const name of tableNames) {
      const { columns, title } = tableSchema(name);
      expect(headersOf(opened.book, name)).toEqual(columns.map((column) => column[language]));
      expect(tableOf(opened.book, name).sheet.name).toBe(title[language]);
      expect(tableOf(opened.book, name).bodyRect.rows).toBeGreaterThan(0);
    }
    expect(titlesOf(opened.book).slice(1, -1)).toEqual(
      tableNames.map((name) => tableSchema(name).title[language]),
    );
  });

  it('begins with the sheet about the workbook, which takes the blank sheet', () => {
    const [guide] = opened.book.sheets;
    expect(guide?.name).toBe(language === 'lv' ? 'Par darbgrāmatu' : 'About this workbook');
    const lines = Array.from({ length: 60 }, (_, row) => String(guide?.value(row, 0) ?? ''));
    for (const name of tableNames) expect(lines).toContain(tableSchema(name).title[language]);
    // Two lines a sheet: what it is for, and its columns.
    const about = String(guide?.value(lines.indexOf(tableSchema('Vakances').title[language]), 1));
    expect(about.split('\n')).toHaveLength(2);
    expect(about).toContain(columnSchema('Vakances', 'workload')[language]);
  });

  it('shows no examples in the tables', () => {
    const filled = tableNames.filter((name) =>
      readRows(opened.book, name).some((row) => Object.values(row).some((cell) => cell !== null)),
    );
    expect(filled).toEqual(['Iestatijumi', 'Skalas', 'Saraksti']);
  });
});

test('once the school year is typed, it recalculates without errors', async () => {
  const opened = openBytes(emptyBytes());
  await createSchoolWorkbook(options);
  typeYear(opened);
  const { outcome, findings } = await opened.press();
  expect(outcome).toBe('computed');
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test.each(['music-report', 'development-plan', 'general'] as const)(
  'the catalogue %s recalculates without errors, with and without a year',
  async (preset) => {
    for (const year of [null, schoolYear(2025)]) {
      const opened = openBytes(emptyBytes());
      await createSchoolWorkbook({ ...options, preset, year });
      if (year === null) typeYear(opened);
      const { outcome, findings, indicators } = await opened.press();
      expect(outcome).toBe('computed');
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(indicators.length).toBeGreaterThanOrEqual(readRows(opened.book, 'Raditaji').length);
    }
  },
);

test('a second call writes nothing, in one round trip', async () => {
  let opened = openBytes(emptyBytes());
  await createSchoolWorkbook({ ...options, preset: 'general' });
  // Inspecting, making, and the looks.
  expect(opened.traffic.syncs).toBe(3);
  const bytes = opened.save();
  opened = openBytes(bytes);
  const { sheets, summary } = await createSchoolWorkbook({ ...options, preset: 'general' });
  expect(sheets).toEqual([]);
  expect(summary).toContain('jau ir');
  expect(opened.traffic.syncs).toBe(1);
  expect(Buffer.from(opened.save()).equals(Buffer.from(bytes))).toBe(true);
});

describe('a workbook that the school has filled', () => {
  it('is given the missing sheets only; its own stay as they are', async () => {
    const opened = openBytes(sampleBytes('aluksne-2024-2025'));
    const { book } = opened;
    book.removeSheet(tableOf(book, 'Vakances').sheet);
    book.addSheet('Vakances').setValue(0, 0, 'Skolas pašas lapa');
    const before = opened.save();
    await createSchoolWorkbook({ ...options, preset: 'general' }).then(({ sheets, summary }) => {
      expect(sheets).toEqual(['Par darbgrāmatu', 'Vakances (2)']);
      expect(summary).toContain('jau ir jūsu rindas');
    });
    const [was, is] = [openWorkbook(before).book, openWorkbook(opened.save()).book];
    expect(titlesOf(is)[0]).toBe('Par darbgrāmatu');
    expect(tableOf(is, 'Vakances').sheet.name).toBe('Vakances (2)');
    for (const sheet of was.sheets) {
      const now = is.sheet(sheet.name);
      const used = sheet.usedRange();
      if (used === null || now === null) throw new Error(`no sheet ${sheet.name}`);
      expect(now.values(used)).toEqual(sheet.values(used));
      expect(now.usedRange()).toEqual(used);
      expect(now.validations).toHaveLength(sheet.validations.length);
    }
  });

  it('keeps a filled catalogue, and gives the preset to a blank one', async () => {
    const opened = openBytes(emptyBytes());
    await createSchoolWorkbook(options);
    const sheetsBefore = titlesOf(opened.book);
    const { sheets } = await createSchoolWorkbook({ ...options, preset: 'development-plan' });
    expect(sheets).toEqual([]);
    expect(titlesOf(opened.book)).toEqual(sheetsBefore);
    expect(readRows(opened.book, 'Raditaji')[0]).toMatchObject({ ID: 'L1', Mērķis: 1 });
    expect(readRows(opened.book, 'Prioritates').map((row) => row['Nr.'])).toEqual([
      ...['1', '2', '3', '4', '5'],
    ]);
  });

  it('is refused as a whole when sheets may not be added', async () => {
    const opened = openBytes(emptyBytes());
    opened.book.readOnly = true;
    const { outcome, findings } = await createSchoolWorkbook(options);
    expect([outcome, findings[0]?.code]).toEqual(['refused', 'workbook-read-only']);
    expect(titlesOf(opened.book)).toEqual(['Lapa1']);
  });
});

describe('drop-downs', () => {
  const offered = (book: Book, name: string): string[] => {
    const { formula } = book.definedName(name, null) ?? { formula: '' };
    const match = /^'(.+?)'!\$([A-Z]+)\$(\d+):(?:\$[A-Z]+\$(\d+)|INDEX)/.exec(formula);
    const sheet = book.sheet(match?.[1] ?? '');
    if (!match || !sheet) throw new Error(`no list behind ${name}: ${formula}`);
    const column = [...(match[2] ?? '')].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0) - 1;
    const words = Array.from({ length: 30 }, (_, at) =>
      sheet.value(Number(match[3]) - 1 + at, column),
    );
    return words.filter((word) => word !== null && word !== '').map(String);
  };

  it('stand behind names that exist, on every column that has a list', async () => {
    const opened = openBytes(emptyBytes());
    await createSchoolWorkbook(options);
    const names = new Set(opened.book.names.map(({ name }) => name));
    for (const name of tableNames) {
      const { sheet, bodyRect } = tableOf(opened.book, name);
      tableSchema(name).columns.forEach((column, at) => {
        const rule = sheet.validationAt(bodyRect.row, bodyRect.column + at)?.rule;
        if (column.list !== undefined || column.type === 'yes-no') expect(rule?.kind).toBe('list');
        if (rule?.kind === 'list' && !rule.formula.startsWith('"')) {
          expect(names).toContain(rule.formula);
        }
        // Rows that are typed later have it too.
        expect(sheet.validationAt(20_000, at)?.rule).toEqual(rule);
      });
    }
  });

  it(
    'offer the words of Saraksti, and those that the school adds at its end',
    async () => {
      const opened = openBytes(emptyBytes(), { calculates: true });
      await createSchoolWorkbook(options);
      await opened.host.settle();
      expect(offered(opened.book, 'KA_Saraksts_event_level')).toEqual([
        ...['Skola', 'Novads', 'Reģions', 'Valsts', 'Starptautisks'],
      ]);
      expect(offered(opened.book, 'KA_Saraksts_quality_grade')).toEqual(['I', 'II', 'III']);
      const lists = tableOf(opened.book, 'Saraksti');
      const below = lists.rect.row + lists.rect.rows;
      lists.sheet.setValue(below, 0, 'Līmenis (Pasākumi)');
      lists.sheet.setValue(below, 1, 'Pilsēta');
      lists.resize({ ...lists.rect, rows: lists.rect.rows + 1 });
      await opened.host.settle();
      expect(offered(opened.book, 'KA_Saraksts_event_level').at(-1)).toBe('Pilsēta');
    },
    engineTime,
  );

  it(
    'follow Saraksti again after it was deleted and made anew',
    async () => {
      const opened = openBytes(emptyBytes(), { calculates: true });
      await createSchoolWorkbook(options);
      opened.book.removeSheet(tableOf(opened.book, inputTables.Saraksti.name).sheet);
      const { sheets } = await createSchoolWorkbook(options);
      expect(sheets).toEqual(['Saraksti']);
      await opened.host.settle();
      expect(offered(opened.book, 'KA_Saraksts_grade_area')).toEqual([
        ...['Mūzika', 'Deja', 'Vispārizglītojošais'],
      ]);
    },
    engineTime,
  );
});
