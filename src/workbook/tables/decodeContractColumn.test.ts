import { readTables } from '../readTables';
import { tableNames, tableSchema } from '../schema';
import type { CellValue } from '../TableGrid';
import { buildGrid, headerRow } from '../testing/buildGrid';
import { codesOf, findOnly } from '../testing/pickFindings';
import { showColumn } from '../testing/showColumn';
import type { WordListName } from '../wordLists';
import { wordList } from '../wordLists';

const year = '2024./2025.';
const firstWord = (list: WordListName): string => wordList(list).words[0] ?? '';

describe('cells', () => {
  it('that cannot be read are errors with their place, and blank', () => {
    const rows = [
      [year, 'A1', 'septiņi', 1, 2, ''],
      [year, 'A2', '#N/A', 1, 2, ''],
      [year, 'A3', 0.5, 'x', 2, ''],
    ];
    const { tables, findings } = readTables(buildGrid({ Merijumi: { rows } }));
    const values = tables.get('Merijumi')?.column('Vērtība');
    expect(showColumn(values)).toEqual([null, null, 0.5]);
    expect([...(values?.unreadable ?? [])]).toEqual([0, 1]);
    const place = { severity: 'error', sheet: 'Mērījumi', table: 'Merijumi' };
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([
      expect.objectContaining({
        ...place,
        code: 'value-unreadable',
        row: headerRow + 1,
        column: 'Vērtība',
        value: 'septiņi',
      }),
      expect.objectContaining({
        ...place,
        code: 'error-value',
        row: headerRow + 2,
        column: 'Vērtība',
        value: '#N/A',
      }),
      expect.objectContaining({
        ...place,
        code: 'number-unreadable',
        row: headerRow + 3,
        column: 'Skaitītājs',
        value: 'x',
      }),
    ]);
  });

  it('of failed formulas are errors in text columns too', () => {
    const rows = [[year, '#REF!', 1, 2]];
    const { tables, findings } = readTables(buildGrid({ Vakances: { rows } }));
    expect(showColumn(tables.get('Vakances')?.column('Amats'))).toEqual([null]);
    expect(findOnly(findings, 'error-value')).toMatchObject([{ column: 'Amats', value: '#REF!' }]);
  });

  it('with formulas are a note, when they are in columns of the contract', () => {
    const rows = [[year, 'A', 1, 2, 'own']];
    const header = ['Mācību gads', 'Amats', 'Slodze', 'Mēneši', 'Piezīmes'];
    const grid = (formulas: string) =>
      readTables(buildGrid({ Vakances: { header, rows, formulas } })).findings;
    expect(findOnly(grid('C5:C9, E5:E9'), 'formula-cells')).toMatchObject([
      { severity: 'note', sheet: 'Vakances', table: 'Vakances', value: 'C5:C9' },
    ]);
    expect(findOnly(grid('E5:E9'), 'formula-cells')).toEqual([]);
    expect(findOnly(grid('B5:F5'), 'formula-cells')).toMatchObject([{ value: 'B5:F5' }]);
  });

  it('with unknown words are used and warned of once a word, with the nearest known one', () => {
    const event = (kind: string) => [year, '', kind, 'X', '', '', '', '', '', '', ''];
    const rows = ['Konkurs', 'konkurss', 'Olimpiāde', 'Konkurs', 'Radošā nedēļa'].map(event);
    const lists = { rows: [['Veids (Pasākumi)', 'Radošā nedēļa']] };
    const { tables, findings } = readTables(buildGrid({ Pasakumi: { rows }, Saraksti: lists }));
    expect(showColumn(tables.get('Pasakumi')?.column('Veids'))).toEqual([
      'Konkurs',
      'Konkurss',
      'Olimpiāde',
      'Konkurs',
      'Radošā nedēļa',
    ]);
    expect(findOnly(findings, 'word-unknown', 'word-misspelt')).toMatchObject([
      {
        code: 'word-misspelt',
        severity: 'warning',
        row: headerRow + 1,
        column: 'Veids',
        value: 'Konkurs',
        params: { nearest: 'Konkurss', count: 2 },
      },
      { code: 'word-unknown', row: headerRow + 3, value: 'Olimpiāde' },
    ]);
  });

  it('with words that a closed list does not have are errors', () => {
    const rows = [
      ['A1', 'Plāns'],
      ['A2', 'mēnesis'],
    ];
    const { findings } = readTables(
      buildGrid({
        Raditaji: { header: ['ID', 'Periods'], rows },
        Saraksti: { rows: [['Periods', 'Mēnesis']] },
      }),
    );
    expect(findOnly(findings, 'word-not-allowed')).toMatchObject([
      {
        severity: 'error',
        row: headerRow + 2,
        value: 'mēnesis',
        params: { expected: 'Gads, Plāns' },
      },
    ]);
  });

  it('of one bad kind are written out a hundred times, then counted', () => {
    const rows = Array.from({ length: 250 }, () => [year, 'A', 'daudz', 2]);
    const { tables, findings } = readTables(buildGrid({ Vakances: { rows } }));
    expect(findOnly(findings, 'number-unreadable')).toHaveLength(100);
    expect(findOnly(findings, 'more-findings')).toMatchObject([
      { severity: 'error', column: 'Slodze', row: null, params: { count: 150 } },
    ]);
    expect(tables.get('Vakances')?.column('Slodze')?.unreadable.size).toBe(250);
  });

  it('of every column of the contract are read without a finding in their plain spelling', () => {
    const samples: Record<string, CellValue> = {
      text: 'Teksts',
      number: '7,5',
      count: 3,
      weight: 1,
      value: '80%',
      date: '01.10.2024.',
      'school-year': year,
      'target-year': 2028,
      'base-year': 'iepriekšējais',
      'yes-no': 'Jā',
      'programme-code': '20V21201 1',
      class: '4.a',
      'quality-grade': 2,
      grade: 7,
    };
    for (const name of tableNames.filter((each) => each !== 'Iestatijumi' && each !== 'Skalas')) {
      const row = tableSchema(name).columns.map(({ key, type, list }) => {
        if (key === 'scale') return '10 balles';
        if (key === 'programme') return 'Klavierspēle';
        if (type !== 'word') return samples[type] ?? '';
        return list === undefined ? '' : firstWord(list);
      });
      const programmes = { rows: [['Klavierspēle', '20V 212 01 1', '', '', '']] };
      const { findings } = readTables(
        buildGrid({ Programmas: programmes, [name]: { rows: [row] } }),
      );
      const known = ['scales-template'];
      expect([name, codesOf(findings).filter((code) => !known.includes(code))]).toEqual([name, []]);
    }
  });
});
