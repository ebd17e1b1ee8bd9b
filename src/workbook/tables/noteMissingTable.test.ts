import { readTables } from '../readTables';
import { schoolYear } from '../SchoolYear';
import type { TableName } from '../schema';
import { tableNames } from '../schema';
import { buildGrid } from '../testing/buildGrid';
import { codesOf, findOnly } from '../testing/pickFindings';

const year = '2024./2025.';
const thisYear = schoolYear(2024);

describe('tables', () => {
  it('notes each absent table and reads on', () => {
    const { tables, findings, refusals } = readTables(buildGrid({}));
    expect([...tables.keys()]).toEqual(['Iestatijumi', 'Raditaji']);
    expect(refusals).toEqual([]);
    const missing = findOnly(findings, 'table-missing');
    const absent = tableNames.filter((name) => name !== 'Iestatijumi' && name !== 'Raditaji');
    expect(new Set(missing.map(({ table }) => table))).toEqual(new Set(absent));
    expect(missing).toHaveLength(absent.length);
    expect(missing.every(({ severity }) => severity === 'note')).toBe(true);
  });

  it.each<[string, string, string]>([
    ['Tabula5', 'Vērtējumi', 'a table on the sheet of that title'],
    ['Vertejumi2', 'Lapa3', 'a copy with a number behind'],
    ['tblVertejumi', 'Lapa3', 'a prefix'],
    ['Vērtējumi', 'Lapa3', 'diacritics'],
    ['Vertejmui', 'Lapa3', 'two letters swapped'],
    ['Table1', 'Grades', 'the English title'],
  ])('names %s on sheet %s for a missing table (%s)', (table, sheet) => {
    const { findings } = readTables(buildGrid({}, [{ table, sheet }]));
    expect(findOnly(findings, 'table-renamed')).toMatchObject([
      { severity: 'note', table: 'Vertejumi', sheet, params: { candidate: table } },
    ]);
  });

  it('does not take a table of another purpose for a missing one', () => {
    const { findings } = readTables(buildGrid({}, [{ table: 'Telpas', sheet: 'Telpas' }]));
    expect(findOnly(findings, 'table-renamed')).toEqual([]);
  });

  it.each<TableName>(['Iestatijumi', 'Raditaji'])('refuses to compute without %s', (name) => {
    const { refusals } = readTables(buildGrid({ [name]: null }), thisYear);
    expect(refusals).toMatchObject([{ code: 'table-required', severity: 'error', table: name }]);
    const inventory = [{ table: `${name}1`, sheet: 'X' }];
    const renamed = readTables(buildGrid({ [name]: null }, inventory), thisYear);
    expect(renamed.refusals).toMatchObject([
      { code: 'table-required-renamed', table: name, params: { candidate: `${name}1` } },
    ]);
  });

  it('cannot read a table whose header row is hidden', () => {
    const hidden = readTables(buildGrid({ Vakances: { header: [], rows: [[year]] } }));
    expect(hidden.tables.has('Vakances')).toBe(false);
    expect(findOnly(hidden.findings, 'header-hidden')).toMatchObject([
      { severity: 'error', table: 'Vakances', sheet: 'Vakances' },
    ]);
    expect(hidden.refusals).toEqual([]);
    const required = readTables(buildGrid({ Raditaji: { header: [], rows: [] } }));
    expect(codesOf(required.refusals)).toEqual(['header-hidden']);
  });
});
