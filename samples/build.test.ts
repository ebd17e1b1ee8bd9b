import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../host/file/openWorkbook';
import { pdca } from '../src/workbook/outputSchema';
import { schoolYear } from '../src/workbook/SchoolYear';
import { tableNames, tableSchema } from '../src/workbook/schema';
import { pdcaTexts } from './data/ludza/pdca';
import { sampleBuilds } from './workbook/sampleBuilds';

const read = (file: string): Buffer => readFileSync(join(__dirname, file));

describe.each(sampleBuilds)('the checked-in $sample.file', ({ sample, build }) => {
  const checkedIn = read(sample.file);
  const inputSheets = openWorkbook(checkedIn).book.sheets.slice(0, tableNames.length);

  it('is what `npm run samples` makes, to the byte', async () => {
    expect(Buffer.from(await build()).equals(checkedIn)).toBe(true);
  });

  it('holds every input table on a sheet of its own, in the order of the contract', () => {
    expect(inputSheets.map((sheet) => sheet.tables.map(({ name }) => name))).toEqual(
      tableNames.map((name) => [name]),
    );
    expect(inputSheets.map(({ name }) => name)).toEqual(
      tableNames.map((name) => tableSchema(name).title.lv),
    );
  });

  it('holds the rows of the sample and no formula', () => {
    const { book } = openWorkbook(checkedIn);
    for (const { table: name, rows } of sample.tables) {
      expect([name, book.table(name)?.bodyRect.rows]).toEqual([name, Math.max(rows.length, 1)]);
    }
    const rows = inputSheets.flatMap((sheet) => sheet.cells.rows);
    expect(rows.filter((row) => row?.formulas?.some((formula) => formula))).toEqual([]);
  });
});

describe('the PDCA sheets of the plan', () => {
  const { book } = openWorkbook(read('ludza-2025-2028.xlsx'));

  it.each(Object.entries(pdcaTexts))('hold the 20 texts of %s', (year, byPriority) => {
    const table = book.table(pdca.table(schoolYear(Number.parseInt(year, 10))));
    if (!table) throw new Error(`No PDCA sheet of ${year}`);
    const rows = table.sheet.values(table.bodyRect);
    const at = (header: string) => table.columns.findIndex(({ name }) => name === header);
    const typed = rows.map((row) => ({
      plan: row[at('Plānot')],
      do: row[at('Ieviest / darīt')],
      check: row[at('Pārbaudīt / mērīt')],
      act: row[at('Turpmākā rīcība')],
    }));
    expect(typed).toEqual(Object.values(byPriority));
  });
});
