import { computeFor } from '../testing/computeFor';
import type { TestTables } from '../testing/buildInput';
import { computeDraft } from './computeDraft';
import { blankDraft, type IndicatorDraft } from './IndicatorDraft';

const tables: TestTables = {
  Pasakumi: [
    ['Mācību gads', 'Veids'],
    ['2024/25', 'Skate'],
    ['2025/26', 'Skate'],
    ['2025/26', 'Koncerts'],
    ['2026/27', 'Skate'],
  ],
  Merijumi: [
    ['Mācību gads', 'Rādītājs', 'Vērtība'],
    ['2025/26', 'Rādītājs 1', 5],
    ['2026/27', 'X9', 7],
  ],
  Starpmerki: [
    ['Rādītājs', 'Mācību gads', 'Mērķis'],
    ['X9', '2025/26', 2],
  ],
  Vesture: [
    ['Mācību gads', 'Rādītājs', 'Vērtība'],
    ['2027/28', 'X9', 44],
  ],
};
const { input, catalogue } = computeFor([{ measure: 'manuāls' }], tables);
const draft = (cells: Partial<IndicatorDraft>, excelRow = 9) =>
  computeDraft({ ...blankDraft, ...cells }, excelRow, { ...input, others: catalogue });
const events = { id: 'X9', measure: 'skaits', table: 'Pasakumi', comparison: '>=', target: '3' };

it('is computed in every year of the plan, with all that was entered for it', () => {
  const { indicator, results, findings } = draft({ ...events, name: 'Notikumi' });
  expect(indicator).toMatchObject({ id: 'X9', name: 'Notikumi', target: 3, excelRow: 9 });
  expect(results.map(({ year, value, target, status }) => [year, value, target, status])).toEqual([
    [2025, 2, 2, 'met'],
    [2026, 1, 3, 'not-met'],
    [2027, 44, 3, 'met'],
  ]);
  expect(results.map(({ declared, frozen }) => [declared?.value, frozen])).toEqual([
    [undefined, false],
    [7, false],
    [undefined, true],
  ]);
  expect(findings).toEqual([]);
});

it('comes with what is wrong with it, in the row where it is to stand', () => {
  const { findings, results } = draft({ ...events, table: 'Pasakum' }, 12);
  expect(findings).toEqual([
    {
      ...{ code: 'indicator-table-misspelt', severity: 'error', sheet: 'Rādītāji' },
      ...{ table: 'Raditaji', row: 12, column: 'Tabula', value: 'Pasakum' },
      params: { id: 'X9', nearest: 'Pasakumi' },
    },
  ]);
  expect(results.map(({ value }) => value)).toEqual([null, null, 44]);
  const growth = { ...events, comparison: 'pieaugums %', target: '5', baseYear: '' };
  expect(draft(growth).findings.map(({ code, row }) => [code, row])).toEqual([
    ['growth-without-baseline', 9],
  ]);
});

it('does not take the name that another bears', () => {
  const entered = { id: 'X1', measure: 'manuāls' };
  expect(draft({ ...entered, name: 'Cits' }).results[0]?.value).toBeNull();
  // The entry names the row that stands, as long as only that one is called so.
  expect(draft({ ...entered, name: 'rādītājs 1' }).results[0]?.value).toBeNull();
  const alone = computeDraft({ ...blankDraft, ...entered, name: 'rādītājs 1' }, 9, {
    ...{ ...input, others: [] },
  });
  expect(alone.results[0]?.value).toBe(5);
});

it('is nothing without an ID', () => {
  expect(draft({})).toEqual({ indicator: null, results: [], findings: [] });
  const { indicator, results, findings } = draft({ name: 'Koncerti' });
  expect([indicator, results]).toEqual([null, []]);
  expect(findings.map(({ code, row }) => [code, row])).toEqual([['indicator-without-id', 9]]);
});

it('can be tried in a workbook without a catalogue', () => {
  const without = new Map(input.tables);
  without.delete('Raditaji');
  const source = { ...input, tables: without, others: [] };
  const { results } = computeDraft({ ...blankDraft, ...events }, 9, source);
  expect(results.map(({ value }) => value)).toEqual([2, 1, 44]);
});
