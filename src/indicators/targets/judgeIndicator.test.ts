import type { CellValue } from '../../workbook/TableGrid';
import type { CatalogueRow } from '../testing/catalogueRows';
import { computeFor } from '../testing/computeFor';

/** 10, 12 and 15 in 2024./2025. and the two years after it, unless said otherwise. */
const judge = (
  row: CatalogueRow,
  year: number,
  milestones: readonly CellValue[][] = [],
  values: readonly CellValue[] = [10, 12, 15],
) => {
  const { result } = computeFor([{ measure: 'manuāls', ...row }], {
    Merijumi: [
      ['Mācību gads', 'Rādītājs', 'Vērtība'],
      ...values.map((value, at): CellValue[] => [`202${4 + at}/2${5 + at}`, 'R1', value]),
    ],
    Starpmerki: [['Rādītājs', 'Mācību gads', 'Mērķis'], ...milestones],
  });
  const { status, target, baseline, change } = result('R1', year);
  return [status, target, baseline, change];
};
type Judged = [status: string, target: number | null, baseline: number | null, change: number | null]; // prettier-ignore

const growth = { comparison: 'pieaugums %', target: 50 };
const atLeast = { comparison: '>=', target: 20 };

describe('baseline and change', () => {
  it.each<[row: CatalogueRow, year: number, expected: Judged]>([
    [{ ...growth, baseValue: 8 }, 2025, ['met', 0.5, 8, 0.5]],
    [{ ...growth, baseYear: '2024./2025.' }, 2026, ['met', 0.5, 10, 0.5]],
    [{ ...growth, baseYear: '2024./2025.', baseValue: 12 }, 2026, ['not-met', 0.5, 12, 0.25]],
    [{ ...growth, baseYear: 'iepriekšējais' }, 2026, ['not-met', 0.5, 12, 0.25]],
    [growth, 2026, ['no-data', 0.5, null, null]],
    [{ ...growth, baseYear: '2020./2021.' }, 2026, ['no-data', 0.5, null, null]],
    // Nothing grows from zero.
    [{ ...growth, baseValue: 0 }, 2026, ['not-applicable', 0.5, 0, null]],
    [{ ...growth, baseValue: 8 }, 2027, ['no-data', 0.5, 8, null]],
    [{ ...atLeast, baseValue: 8 }, 2026, ['not-met', 20, 8, 7]],
    [{ baseValue: 8 }, 2026, ['no-target', null, 8, 7]],
    [{ comparison: 'pieaug', baseYear: 'previous' }, 2026, ['met', null, 12, 3]],
    [atLeast, 2026, ['not-met', 20, null, null]],
    // Before its base year nothing is judged; a base year that moves along has none before it.
    [{ ...growth, baseYear: '2026./2027.' }, 2025, ['not-applicable', 0.5, 15, -0.2]],
    [{ comparison: 'pieaug', baseYear: '2025./2026.' }, 2025, ['not-met', null, 12, 0]],
  ])('of %o in %d: %o', (row, year, expected) => {
    expect(judge(row, year)).toEqual(expected);
  });
});

describe('a milestone', () => {
  const rows: readonly CellValue[][] = [['R1', '2025/26', 12]];

  it('is the target of its year', () => {
    expect(judge({ ...atLeast, targetYear: '2027./2028.' }, 2025, rows)[0]).toBe('met');
    expect(judge({ ...atLeast, targetYear: '2027./2028.' }, 2025, rows)[1]).toBe(12);
    expect(judge(atLeast, 2026, rows)[1]).toBe(20);
  });

  it('does not ask for a line towards it', () => {
    // 12 of 13 is more than four fifths; on the line from 10 in 2024 to 20 in 2027 it were behind.
    const higher = [['R1', '2025/26', 13]];
    expect(judge({ ...atLeast, targetYear: '2027./2028.' }, 2025, higher)).toEqual([
      ...['partly-met', 13, null, null],
    ]);
  });

  it('is none without a comparison', () => {
    expect(judge({}, 2025, rows)).toEqual(['no-target', null, null, null]);
  });
});

describe('the line to the target', () => {
  const goal = { ...atLeast, targetYear: '2027./2028.' };

  it.each<[why: string, row: CatalogueRow, values: CellValue[], year: number, status: string]>([
    // 10 + (20 − 10) ÷ 3 = 13,33
    ['begins in the first year with a value', goal, [10, 12, ''], 2025, 'behind'],
    ['begins in the first year with a value', goal, [10, 13.4, ''], 2025, 'on-track'],
    // 4 + (20 − 4) ÷ 3 = 9,33
    [
      'begins there at a typed baseline',
      { ...goal, baseValue: 4 },
      [10, 9.4, ''],
      2025,
      'on-track',
    ],
    ['begins there at a typed baseline', { ...goal, baseValue: 4 }, [10, 9.3, ''], 2025, 'behind'],
    // 15 + (20 − 15) ÷ 2 = 17,5, where from 2024 it were 16,67
    ['begins in the base year', { ...goal, baseYear: '2025./2026.' }, [10, 15, 17], 2026, 'behind'],
    [
      'begins in the base year',
      { ...goal, baseYear: '2025./2026.' },
      [10, 15, 18],
      2026,
      'on-track',
    ],
    ['begins in the year before', { ...goal, baseYear: 'previous' }, [10, 15, 17], 2026, 'behind'],
    ['begins in 2024 without one', goal, [10, 15, 17], 2026, 'on-track'],
    // 12 + 2 · (20 − 12) ÷ 3 = 17,33 with the typed value in the place of the measured
    [
      'begins in the base year at the typed baseline',
      { ...goal, baseYear: '2024./2025.', baseValue: 12 },
      [10, 15, 17],
      2026,
      'behind',
    ],
    [
      'begins in the first year when the base year has no value',
      { ...goal, baseYear: '2023./2024.' },
      [10, 15, 17],
      2026,
      'on-track',
    ],
    [
      'has ended in the target year',
      { ...goal, targetYear: '2026./2027.' },
      [10, 12, 15],
      2026,
      'not-met',
    ],
    [
      'has ended after it',
      { ...goal, targetYear: '2025./2026.' },
      [10, 12, 17],
      2026,
      'partly-met',
    ],
    ['is not there without a target year', atLeast, [10, 12, 19], 2026, 'partly-met'],
    ['needs a value in the year', goal, [10, '', ''], 2025, 'no-data'],
    ['needs a value at all', goal, ['', '', ''], 2025, 'no-data'],
  ])('%s: %o, %o in %d %s', (_, row, values, year, status) => {
    expect(judge(row, year, [], values)[0]).toBe(status);
  });
});

it.each([
  ['in the year of the target and after it', '2025./2026.', 0],
  ['without a year of the target', '', 0],
  ['but for a line to it', '2026./2027.', 1],
])('asks nothing of the years before the plan %s', (_, targetYear, asked) => {
  const { codes } = computeFor([{ measure: 'manuāls', ...atLeast, targetYear }], {
    Merijumi: [
      ['Mācību gads', 'Rādītājs', 'Vērtība'],
      ['2024/25', 'R1', 'daudz'],
      ['2025/26', 'R1', 12],
      ['2026/27', 'R1', 12],
    ],
  });
  expect(codes).toEqual(Array.from({ length: asked }, () => 'indicator-blocked 4 Vērtība'));
});
