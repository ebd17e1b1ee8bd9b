import fc from 'fast-check';
import { readTables } from './readTables';
import { tableNames } from './schema';
import { buildGrid } from './testing/buildGrid';
import { showColumn } from './testing/showColumn';

const year = '2024./2025.';

it('never throws, and reads every row of the year, whatever the cells hold', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constantFrom('-', '#N/A', '=1+1', year, '2024', 'Jā', '80%', 'nv', 'x'.repeat(100_000)),
  );
  const table = fc.constantFrom(...tableNames.filter((name) => name !== 'Iestatijumi'));
  fc.assert(
    fc.property(
      table,
      fc.array(fc.array(cell, { maxLength: 20 }), { maxLength: 8 }),
      (name, rows) => {
        const { tables, findings } = readTables(buildGrid({ [name]: { rows } }));
        const read = tables.get(name);
        for (const field of read?.fields ?? []) showColumn(read?.column(field));
        expect(read?.rowCount).toBeLessThanOrEqual(rows.length);
        expect(findings.every(({ value }) => (value ?? '').length <= 201)).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});
