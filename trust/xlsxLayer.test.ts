import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileError } from '../host/file/FileError';
import { openWorkbook, saveWorkbook } from '../host/file/openWorkbook';
import { differingParts, readParts } from '../host/file/testing/readParts';
import { packEntry, writeZip } from '../host/file/zip/writeZip';
import { openBytes } from '../host/cli/testing/openSample';
import { damageFile } from './damageFile';
import { isLong, keepMeasurement, shareOf } from './measure';

const read = (path: string): Uint8Array => readFileSync(join(__dirname, '..', path));
const same = (one: Uint8Array, other: Uint8Array): boolean => Buffer.from(one).equals(other);

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Parts that neither we nor the other writers make; what they hold is nobody's business. */
const foreign: Readonly<Record<string, string>> = {
  'customXml/item1.xml': '<?xml version="1.0"?>\r\n<skola  a = "1"\t><!-- ā --></skola>',
  'customXml/itemProps1.xml': '<ds:datastoreItem xmlns:ds="x" ds:itemID="{1}"/>',
  'xl/pivotCache/pivotCacheDefinition1.xml': '<pivotCacheDefinition  recordCount="0"/>',
  'xl/pivotTables/pivotTable1.xml': '<pivotTableDefinition name="P"\n/>',
  'xl/slicers/slicer1.xml': '<slicers><slicer name="S"/></slicers>',
  'xl/vbaProject.bin': '\u0001\u0002 not a text',
  'xl/media/image1.png': '\u0089PNG',
};

/** A sheet with sparklines, as Excel keeps them: in an extension that other writers do not know. */
const sparklines =
  '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
  '<x14:sparklineGroups><x14:sparklineGroup type="column"><x14:sparklines/></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>';

/** The file of another writer, with parts that only Excel makes put in. */
const enrich = (bytes: Uint8Array): Uint8Array => {
  const parts = readParts(bytes);
  const links = parts.get('xl/_rels/workbook.xml.rels') ?? '';
  parts.set(
    'xl/_rels/workbook.xml.rels',
    links.replace(
      '</Relationships>',
      `<Relationship Id="rIdSkola" Type="${office}/customXml" Target="/customXml/item1.xml"/></Relationships>`,
    ),
  );
  const first = 'xl/worksheets/sheet1.xml';
  const sheet = parts.get(first) ?? '';
  if (!sheet.includes('<extLst>')) {
    parts.set(first, sheet.replace('</worksheet>', `${sparklines}</worksheet>`));
  }
  for (const [path, text] of Object.entries(foreign)) parts.set(path, text);
  const encoder = new TextEncoder();
  return writeZip([...parts].map(([path, text]) => packEntry(path, encoder.encode(text))));
};

const files = ['openpyxl', 'libreoffice'].flatMap((name) => {
  const bytes = read(`host/file/fixtures/${name}.xlsx`);
  return [
    { name, bytes },
    {
      name: `${name} with custom XML, a pivot table, slicers, macros and sparklines`,
      bytes: enrich(bytes),
    },
  ];
});

/** What an edit of a number may touch: its sheet, the order of calculation, and the mark that asks for it. */
const mayChange = /^xl\/(worksheets\/sheet1|calcChain|workbook)\.xml$/u;

let parts = 0;
let edited = 0;
let pressed = 0;
test.each(files)('$name: opened and saved, it has the same bytes', ({ bytes }) => {
  expect(same(saveWorkbook(openWorkbook(bytes)), bytes)).toBe(true);
  parts += readParts(bytes).size;
});

test.each(files)('$name: an edit leaves every part but that of its sheet alone', ({ bytes }) => {
  const file = openWorkbook(bytes);
  file.book.sheets[0]?.setValue(40, 0, 20_262_027);
  const saved = saveWorkbook(file);
  const differing = differingParts(bytes, saved);
  expect(differing).toContain('xl/worksheets/sheet1.xml');
  expect(differing.filter((path) => !mayChange.test(path))).toEqual([]);
  expect(openWorkbook(saved).book.sheets[0]?.value(40, 0)).toBe(20_262_027);
  const unmarked = (file: Uint8Array) =>
    readParts(file)
      .get('xl/workbook.xml')
      ?.replace(/<calcPr[^>]*>/u, '')
      .replaceAll('&apos;', "'");
  expect(unmarked(saved)).toBe(unmarked(bytes));
  const old = readParts(bytes).get('xl/worksheets/sheet1.xml') ?? '';
  const now = readParts(saved).get('xl/worksheets/sheet1.xml') ?? '';
  const kept = (text: string) => /<extLst>[^]*<\/extLst>/u.exec(text)?.[0];
  expect(kept(now)).toBe(kept(old));
  edited += 1;
});

const samples = ['aluksne-2024-2025', 'ludza-2025-2028', 'clean-2025-2027'];
test.each(samples)(
  '%s: a second press writes nothing and leaves every byte',
  async (name) => {
    const first = openBytes(read(`samples/${name}.xlsx`));
    await first.press();
    const bytes = first.save();
    const second = openBytes(bytes);
    expect((await second.press(30)).written).toEqual({ sheetsCreated: 0, cells: 0 });
    expect(same(second.save(), bytes)).toBe(true);
    pressed += 1;
  },
  60_000,
);

/** How a file ends that was damaged: opened and saved, or refused with a code that has words. */
const endOf = (bytes: Uint8Array): 'opened' | 'refused' => {
  try {
    saveWorkbook(openWorkbook(bytes));
    return 'opened';
  } catch (error) {
    if (error instanceof FileError) return 'refused';
    throw error;
  }
};

const ends = { opened: 0, refused: 0 };
test('a file damaged anywhere is opened or refused, and nothing else befalls', () => {
  const tried = isLong ? shareOf(4000) : 40;
  for (const { name, bytes } of files) {
    for (let seed = 0; seed < tried / files.length; seed += 1) {
      try {
        ends[endOf(damageFile(bytes, seed))] += 1;
      } catch (error) {
        throw new Error(`${name}, seed ${seed}`, { cause: error });
      }
    }
  }
  // Damage that nothing notices would try nothing.
  expect(ends.refused).toBeGreaterThan(tried / 4);
}, 600_000);

afterAll(() => {
  if (edited < files.length || pressed < samples.length) return;
  keepMeasurement('xlsx-layer', {
    figure: 'The .xlsx layer',
    cases: `${files.length} files, ${parts} parts; ${ends.opened + ends.refused} damaged files`,
    tried: `${files.length} files of LibreOffice and openpyxl, bare and with parts only Excel makes, ${parts} parts: opened and saved; opened, one cell edited, saved. ${ends.opened + ends.refused} times one of them damaged at a place drawn by lot, in its bytes or in the text of a part; bombs, foreign and encrypted containers are among the tests of every run (host/file/refusals.test.ts)`,
    result: `unedited: the very same bytes; edited: no part differs but the sheet, whose extensions are kept, and the mark in the workbook that asks Excel to calculate; damaged: ${ends.refused} refused in words, ${ends.opened} opened and saved, no other end`,
  });
});
