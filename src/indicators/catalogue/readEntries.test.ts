import { FindingLog } from '../../workbook/FindingLog';
import { schoolYear } from '../../workbook/SchoolYear';
import type { CellValue } from '../../workbook/TableGrid';
import { buildInput, type TestTables } from '../testing/buildInput';
import { catalogueRows } from '../testing/catalogueRows';
import { ByYear } from './ByYear';
import { IndicatorIndex } from './IndicatorIndex';
import { readCatalogue } from './readCatalogue';
import { readEntries } from './readEntries';
import { readMilestones } from './readMilestones';

const read = (tables: TestTables) => {
  const input = buildInput({
    Raditaji: catalogueRows(
      { id: 'S', name: 'Daļa', measure: 'īpatsvars' },
      { id: 'C', name: 'Skaits', measure: 'skaits' },
      { id: 'Y', name: 'Atbilde', measure: 'jā/nē' },
      { id: 'G', name: 'Pieaugums', measure: 'skaits', comparison: 'pieaugums %', target: 5 },
      { id: 'I', name: 'Kāpums', measure: 'skaits', comparison: 'pieaug' },
    ),
    ...tables,
  });
  const log = new FindingLog();
  const index = new IndicatorIndex(readCatalogue(input.tables, log));
  const indicatorOf = (id: string) => {
    const { indicator } = index.find(id);
    if (!indicator) throw new Error(`No ${id}`);
    return indicator;
  };
  return { tables: input.tables, index, indicatorOf, log };
};

const year = schoolYear(2025);

describe('what was entered', () => {
  const entered = (rows: readonly CellValue[][], name: 'Merijumi' | 'Vesture' = 'Merijumi') => {
    const header = ['Mācību gads', 'Rādītājs', 'Vērtība', 'Skaitītājs', 'Saucējs'] as const;
    const [first, ...more] = [...header, ...(name === 'Vesture' ? ['Fiksēts'] : [])];
    const { tables, index, indicatorOf, log } = read({ [name]: [[first ?? '', ...more], ...rows] });
    const entries = readEntries(tables.get(name), name, index, log);
    const get = (id: string) => entries.get(indicatorOf(id), year);
    return {
      get,
      findings: log.findings(),
      yearsOf: (id: string) => entries.yearsOf(indicatorOf(id)),
    };
  };
  const place = { sheet: 'Mērījumi', table: 'Merijumi' };

  it.each<[id: string, typed: CellValue, value: number | null]>([
    ['S', 85, 0.85],
    ['S', 0.85, 0.85],
    ['S', '', null],
    ['C', 85, 85],
    ['C', 0, 0],
    ['Y', 'Jā', 1],
    ['Y', 0, 0],
    ['Y', '', null],
  ])('for %s as %s is %s', (id, typed, value) => {
    const { get, findings } = entered([['2025/26', id, typed, 3, 4]]);
    expect(get(id)).toEqual({
      value,
      numerator: 3,
      denominator: 4,
      place: { ...place, row: 4, column: 'Vērtība' },
      blocked: null,
    });
    expect(findings).toEqual([]);
  });

  it('is told by the header that stands over it', () => {
    const { tables, index, indicatorOf, log } = read({
      Merijumi: [
        ['School year', 'Indicator', 'Value'],
        ['2025/26', 'C', 5],
      ],
    });
    const entries = readEntries(tables.get('Merijumi'), 'Merijumi', index, log);
    expect(entries.get(indicatorOf('C'), year)?.place.column).toBe('Value');
  });

  it('is neither yes nor no', () => {
    const { get, findings } = entered([['2025/26', 'Y', 0.5, '', '']]);
    expect(get('Y')).toMatchObject({ value: null, numerator: null, denominator: null });
    expect(findings).toEqual([
      {
        ...{ code: 'measurement-not-yes-no', severity: 'error', ...place, row: 4 },
        ...{ column: 'Vērtība', value: '0.5', params: { id: 'Y' } },
      },
    ]);
  });

  it.each<[column: string, cells: CellValue[]]>([
    ['Vērtība', ['daudz', 1, 2]],
    ['Skaitītājs', ['', 'daudz', 2]],
    ['Saucējs', ['', 1, 'daudz']],
  ])('cannot be used when its %s cannot be read', (column, cells) => {
    const { get } = entered([['2025/26', 'S', ...cells]]);
    expect(get('S')?.blocked).toEqual({
      place: { ...place, row: 4, column },
      reason: 'unreadable',
    });
  });

  it('cannot be used when it stands twice', () => {
    const { get } = entered([
      ['2025/26', 'C', 1, '', ''],
      ['2025/26', 'C', 2, '', ''],
    ]);
    expect(get('C')).toMatchObject({
      value: 2,
      blocked: { place: { ...place, row: 5, column: 'Rādītājs' }, reason: 'doubled' },
    });
  });

  it('belongs to a year and to an indicator, by ID or name', () => {
    const { get, yearsOf } = entered([
      ['2026/27', 'skaits', 1, '', ''],
      ['2025/26', 'C', 2, '', ''],
      ['', 'C', 3, '', ''],
      ['2025/26', 'X', 4, '', ''],
      ['2025/26', '', 5, '', ''],
    ]);
    expect(yearsOf('C')).toEqual([2026, 2025]);
    expect(get('C')?.value).toBe(2);
    expect(yearsOf('S')).toEqual([]);
    expect(get('S')).toBeUndefined();
  });

  it('is out of force where a dash stands for the day of freezing', () => {
    const { get } = entered(
      [
        ['2025/26', 'S', 1, '', '', '-'],
        ['2025/26', 'C', 2, '', '', ''],
        ['2025/26', 'Y', 1, '', '', '01.09.2026.'],
      ],
      'Vesture',
    );
    expect(['S', 'C', 'Y'].map((id) => get(id)?.value)).toEqual([undefined, 2, 1]);
    expect(get('C')?.place).toEqual({
      sheet: 'Vēsture',
      table: 'Vesture',
      row: 5,
      column: 'Vērtība',
    });
  });

  it('is nothing without the table', () => {
    const { index, indicatorOf, log } = read({});
    expect(readEntries(undefined, 'Merijumi', index, log).yearsOf(indicatorOf('C'))).toEqual([]);
    expect(readMilestones(undefined, index)).toEqual(new ByYear());
  });
});

describe('milestones', () => {
  const milestones = (...rows: readonly CellValue[][]) => {
    const { tables, index, indicatorOf } = read({
      Starpmerki: [['Rādītājs', 'Mācību gads', 'Mērķis'], ...rows],
    });
    const found = readMilestones(tables.get('Starpmerki'), index);
    return (id: string) => found.get(indicatorOf(id), year);
  };

  it.each([
    ['S', 60, 0.6],
    ['S', 0.6, 0.6],
    ['C', 60, 60],
    ['G', 60, 0.6],
    ['I', 60, 0.6],
    ['Skaits', 60, 60],
    ['C', 0, 0],
    ['C', '', undefined],
  ])('of %s at %s are %s', (id, typed, target) => {
    expect(milestones([id, '2025/26', typed])(id)).toBe(target);
  });

  it('are left out when they stand twice, name no indicator or no year', () => {
    const of = milestones(
      ['C', '2025/26', 1],
      ['C', '2025/26', 2],
      ['X', '2025/26', 3],
      ['S', '', 4],
      ['G', '2026/27', 5],
    );
    expect(['C', 'S', 'G'].map(of)).toEqual([undefined, undefined, undefined]);
  });
});
