import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../host/file/openWorkbook';
import { tableNames, tableSchema } from '../src/workbook/schema';
import { aluksne } from './data/aluksne/aluksne';
import { ludza } from './data/ludza/ludza';
import { buildSample } from './workbook/buildSample';

describe.each([aluksne, ludza])('the checked-in $file', (sample) => {
  const checkedIn = readFileSync(join(__dirname, sample.file));

  it('is what the build makes, to the byte', () => {
    expect(Buffer.from(buildSample(sample)).equals(checkedIn)).toBe(true);
  });

  it('holds every input table on a sheet of its own, in the order of the contract', () => {
    const { book } = openWorkbook(checkedIn);
    expect(book.sheets.map((sheet) => sheet.tables.map(({ name }) => name))).toEqual(
      tableNames.map((name) => [name]),
    );
    expect(book.sheets.map(({ name }) => name)).toEqual(
      tableNames.map((name) => tableSchema(name).title.lv),
    );
  });

  it('holds the rows of the sample and no formula', () => {
    const { book } = openWorkbook(checkedIn);
    for (const { table: name, rows } of sample.tables) {
      expect([name, book.table(name)?.bodyRect.rows]).toEqual([name, Math.max(rows.length, 1)]);
    }
    const cells = book.sheets.flatMap((sheet) => sheet.cells.rows);
    expect(cells.filter((row) => row?.formulas)).toEqual([]);
  });
});
