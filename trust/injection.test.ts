import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Book } from '../host/book/Book';
import { readRows, tableOf } from '../host/cli/testing/bookTables';
import { openBytes, type OpenedFile } from '../host/cli/testing/openSample';
import { openWorkbook } from '../host/file/openWorkbook';
import { saveWorkbookIndicator } from '../src/excel/editWorkbook';
import { createShareCopy } from '../src/excel/createShareCopy';
import { fixWorkbookFindings } from '../src/excel/fixWorkbookFindings';
import { freezeWorkbookYear } from '../src/excel/freezeWorkbookYear';
import { openWorkbookIndicators } from '../src/excel/openWorkbookIndicators';
import { startWorkbookNextYear } from '../src/excel/startWorkbookNextYear';
import { longestText } from '../src/sheets/takeDifference';
import { foldText } from '../src/workbook/foldText';
import { tableNames, tableSchema } from '../src/workbook/schema';
import { hostileTexts } from './hostileTexts';
import { isLong, keepMeasurement, spread } from './measure';
import { StaffTexts } from './StaffTexts';

const bytes = readFileSync(join(__dirname, '../samples/clean-2025-2027.xlsx'));
const now = new Date(2026, 10, 22, 14, 0);

/** How many texts go into one workbook: each then stands in many of its cells. */
const together = 12;

const batches = (): string[][] => {
  const tried = isLong ? hostileTexts : spread(hostileTexts, together);
  return Array.from({ length: Math.ceil(tried.length / together) }, (_, at) =>
    tried.slice(at * together, (at + 1) * together),
  );
};

/** Texts that nothing is looked up by or computed from. */
const free: Readonly<Record<string, readonly string[]>> = {
  Raditaji: ['area', 'name', 'goal', 'unit', 'responsible'],
  Prioritates: ['priority', 'strategicGoal', 'responsible'],
  Plans: ['task', 'responsible', 'resources', 'result'],
  Merijumi: ['evidence'],
};

/** What a cell can hold of a text: Excel keeps 32,767 characters. */
const inCell = (text: string): string => text.slice(0, longestText);

/** Types the texts, in turns, into columns of text; `free` leaves keys and criteria as they are. */
const spoil = (book: Book, texts: readonly string[], only: 'free' | 'all'): void => {
  const settings = tableOf(book, 'Iestatijumi');
  const { row, column } = settings.bodyRect;
  const school = readRows(book, 'Iestatijumi').findIndex(
    (one) => one['Iestatījums'] === 'Iestādes nosaukums',
  );
  if (school < 0) throw new Error('The settings name no school');
  let turn = 0;
  for (const name of tableNames) {
    const table = book.table(name);
    // Without its settings a workbook is refused: of them only the name of the school is typed over.
    if (!table || table === settings) continue;
    const keys = tableSchema(name)
      .columns.filter(({ key, type }) =>
        only === 'free' ? free[name]?.includes(key) : type === 'text' || type === 'word',
      )
      .map(({ lv }) => lv);
    const body = table.bodyRect;
    table.columns.forEach(({ name: header }, at) => {
      if (!keys.includes(header)) return;
      for (let line = body.row; line < body.row + body.rows; line += 1) {
        // One cell of three: what is left keeps the figures going.
        if (only === 'all' && (line + at) % 3 !== 0) continue;
        table.sheet.setValue(line, body.column + at, inCell(texts[turn++ % texts.length] ?? ''));
      }
    });
  }
  settings.sheet.setValue(row + school, column + 1, inCell(texts[0] ?? ''));
};

/**
 * What people read of a cell: a dash alone says that there is nothing, so does the name of an error
 * (Office.js hands errors over as such texts), and of names that are read
 * alike (other blanks, other letters for the same) the catalogue's first stands for all.
 */
const shown = (value: unknown): string => {
  const text = foldText(String(value ?? ''));
  return /^(?:-|#n\/a|#value!|#ref!)$/u.test(text) ? '' : text;
};

/** The live formulas of a workbook by sheet and cell. */
const formulasOf = (book: Book): Map<string, string> => {
  const found = new Map<string, string>();
  for (const sheet of book.sheets) {
    const used = sheet.usedRange();
    if (!used) continue;
    for (let row = used.row; row < used.row + used.rows; row += 1) {
      for (let column = used.column; column < used.column + used.columns; column += 1) {
        const formula = sheet.formula(row, column);
        if (formula !== null) found.set(`${sheet.name}!${row},${column}`, formula);
      }
    }
  }
  return found;
};

/** The different formulas of a workbook: how many findings stand beneath each other is no matter. */
const kindsOf = (book: Book): string[] => [...new Set(formulasOf(book).values())].sort();

/** The functions a formula calls, outside the texts that it holds. */
const functionsOf = (formula: string): string[] =>
  [...formula.replace(/"(?:[^"]|"")*"/gu, '""').matchAll(/[\p{L}_][\p{L}\d_.]*(?=\()/gu)].map(
    ([name]) => name,
  );

const prototypes = (): string[] =>
  [Object.prototype, Array.prototype, String.prototype, Function.prototype].flatMap((one) =>
    Reflect.ownKeys(one).map(String),
  );

/** Everything the pane can do with a workbook, once; gives the bytes of the copy for others. */
const doEverything = async (
  opened: OpenedFile,
  name: string,
  made: readonly (Uint8Array | null)[],
): Promise<Uint8Array | null> => {
  const report = await opened.press();
  const fixes = report.findings.flatMap(({ fix }) => (fix === null ? [] : [fix]));
  if (fixes.length > 0) await fixWorkbookFindings(fixes, 'lv');
  const book = await openWorkbookIndicators({ year: null, language: 'lv' });
  if (book.outcome === 'opened') {
    const draft = book.open(null)?.draft;
    if (!draft) throw new Error('No draft of a new indicator');
    const fresh = { ...draft, id: 'JAUNS', name, area: name, unit: name, measure: 'skaits' };
    await saveWorkbookIndicator({ opened: null, draft: { ...fresh, table: 'Pasakumi' } }, 'lv');
  }
  await freezeWorkbookYear({ year: null, language: 'lv', now });
  await opened.press();
  await createShareCopy({ year: null, language: 'lv', now });
  await startWorkbookNextYear({ from: null, setsYear: true, language: 'lv' });
  await opened.press();
  return made.at(-1) ?? null;
};

const openHostile = (source: Uint8Array) => {
  const made: (Uint8Array | null)[] = [];
  return { made, opened: openBytes(source, { openWorkbook: (file) => made.push(file) }) };
};

let clean: string[];
let cleanFunctions: Set<string>;
beforeAll(async () => {
  const { opened, made } = openHostile(bytes);
  await doEverything(opened, 'Jauns rādītājs', made);
  clean = kindsOf(opened.book);
  cleanFunctions = new Set(clean.flatMap(functionsOf));
}, 600_000);

test('whatever is typed stays a text: no live formula, no changed prototype, nothing lost', async () => {
  const before = prototypes();
  const tried = batches();
  for (const texts of tried) {
    const { opened, made } = openHostile(bytes);
    spoil(opened.book, texts, 'free');
    await opened.press();
    const staff = new StaffTexts(opened.book);
    texts.forEach((text, at) => staff.type(at * 31, inCell(text)));
    const names = new Map(readRows(opened.book, 'Raditaji').map((row) => [row['ID'], row]));
    const copy = await doEverything(opened, texts[1] ?? '', made);

    expect(kindsOf(opened.book)).toEqual(clean);
    expect(staff.misplaced()).toEqual([]);
    for (const row of readRows(opened.book, 'MerkuIzpilde')) {
      const source = names.get(row['ID']);
      if (!source) continue;
      expect(shown(row['Rādītājs'])).toBe(shown(source['Rādītājs']));
    }
    const again = openWorkbook(opened.save()).book;
    expect(kindsOf(again)).toEqual(clean);
    if (!copy) throw new Error('No copy for others was made');
    expect([...formulasOf(openWorkbook(copy).book)]).toEqual([]);
    expect(opened.host.unmodelled).toEqual([]);
  }
  expect(prototypes()).toEqual(before);
  const count = tried.flat().length;
  keepMeasurement('injection', {
    figure: 'Injection, in the workbook',
    cases: `${count} texts`,
    found: '0 live formulas',
    tried: `${count} hostile texts as the school's name, as names, areas, units, goals, plans, evidence and texts of the staff, through recalculating, mending, saving an indicator, freezing, the copy for others, the next year and saving the file`,
    result: `the same ${clean.length} formulas as in the workbook with harmless texts, none in the copy for others; no prototype changed, no text lost`,
  });
}, 20_000_000);

test('keys and criteria of hostile texts end in findings, and in no formula of theirs', async () => {
  const before = prototypes();
  const tried = batches();
  let findings = 0;
  for (const texts of tried) {
    const { opened, made } = openHostile(bytes);
    spoil(opened.book, texts, 'all');
    findings += (await opened.press()).findings.length;
    await doEverything(opened, texts[1] ?? '', made);
    const foreign = [...formulasOf(opened.book).values()].filter((formula) =>
      functionsOf(formula).some((name) => !cleanFunctions.has(name)),
    );
    expect(foreign).toEqual([]);
    openWorkbook(opened.save());
  }
  expect(prototypes()).toEqual(before);
  expect(findings).toBeGreaterThan(0);
  keepMeasurement('injection-keys', {
    figure: 'Injection, in keys and criteria',
    cases: `${tried.flat().length} texts`,
    found: '0 live formulas',
    tried: `${tried.flat().length} hostile texts in every column of text of every input table`,
    result: `${findings} findings; no function in a formula that the add-in does not use itself, no prototype changed`,
  });
}, 20_000_000);
