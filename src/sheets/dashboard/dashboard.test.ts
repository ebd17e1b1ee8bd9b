import type { Indicator } from '../../indicators/Indicator';
import type { FrozenValue } from '../../indicators/FrozenValue';
import type { IndicatorResult, Status } from '../../indicators/IndicatorResult';
import { createLabels } from '../../i18n/createLabels';
import { schoolYear } from '../../workbook/SchoolYear';
import type { Finding } from '../../workbook/Finding';
import type { SheetInput } from '../SheetInput';
import { countOutcomes, limitAreas } from './countOutcomes';
import { pickTrends } from './pickTrends';
import { planFindingsBlock } from './planBlocks';
import { levelData, planChartData, trendData } from './planChartData';

const labels = createLabels('lv', '22.11.2026. 14:00').dashboard;

const indicator = (id: string, given: Partial<Indicator> = {}): Indicator =>
  ({
    ...{ id, name: `Rādītājs ${id}`, area: 'Mācības', unit: 'share' },
    ...{ comparison: '>=', target: 0.5 },
    ...given,
  }) as Indicator;
const result = (
  id: string,
  year: number,
  value: number | null,
  status: Status = 'met',
): IndicatorResult => ({ id, year: schoolYear(year), value, status }) as IndicatorResult;
const input = (
  catalogue: readonly Indicator[],
  indicators: readonly IndicatorResult[],
  earlier: readonly FrozenValue[] = [],
): SheetInput => ({ catalogue, indicators, earlier, year: schoolYear(2026) }) as SheetInput;

test('targets are counted by area, in the order of the catalogue, without those that are not judged', () => {
  const counted = countOutcomes(
    input(
      ['A', 'B', 'C', 'D', 'E'].map((id) =>
        indicator(id, { area: id === 'C' ? 'Vide' : 'Mācības' }),
      ),
      [
        result('A', 2026, 1, 'met'),
        result('B', 2026, 1, 'on-track'),
        result('C', 2026, 1, 'behind'),
        result('D', 2026, 1, 'no-target'),
        result('E', 2026, null, 'no-data'),
        result('E', 2025, 1, 'met'),
      ],
    ),
  );
  expect(counted).toEqual([
    { area: 'Mācības', counts: [1, 1, 0, 1] },
    { area: 'Vide', counts: [0, 0, 1, 0] },
  ]);
});

test('areas beyond the last place are summed in it', () => {
  const area = (name: string, met: number) => ({ area: name, counts: [met, 0, 1, 0] as const });
  expect(limitAreas([area('A', 1), area('B', 2), area('C', 3)], 2, 'Pārējās')).toEqual([
    { area: 'A', counts: [1, 0, 1, 0] },
    { area: 'Pārējās', counts: [5, 0, 2, 0] },
  ]);
});

describe('the trend', () => {
  const both = (id: string) => [result(id, 2025, 0.5), result(id, 2026, 0.75)];

  it('takes the first five shares with a target and two values', () => {
    const ids = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
    const given: Record<string, Partial<Indicator>> = {
      A: { unit: 'count' },
      B: { comparison: null, target: null },
    };
    const picked = pickTrends(
      input(
        ids.map((id) => indicator(id, given[id])),
        [
          ...ids.filter((id) => id !== 'C').flatMap(both),
          result('C', 2025, 0.5),
          result('C', 2026, null, 'no-data'),
        ],
      ),
    );
    expect(picked?.lines.map(({ id }) => id)).toEqual(['D', 'E', 'F', 'G', 'H']);
  });

  it('leaves out the years before the first and after the last value, and gaps blank', () => {
    const values = [
      [2024, null],
      [2025, 0.4],
      [2026, null],
      [2027, 0.6],
      [2028, null],
    ] as const;
    const picked = pickTrends(
      input(
        [indicator('A')],
        values.map(([year, value]) => result('A', year, value)),
      ),
    );
    expect(picked).toEqual({
      years: [2025, 2026, 2027],
      lines: [{ id: 'A', name: 'Rādītājs A', values: [0.4, null, 0.6] }],
      frozenYears: [],
    });
  });

  it('begins with what was frozen before the plan, and names the frozen years that it draws', () => {
    const frozen = (id: string, year: number, value: number): IndicatorResult => ({
      ...result(id, year, value),
      frozen: true,
    });
    const picked = pickTrends(
      input(
        [indicator('A'), indicator('B'), indicator('C', { unit: 'count' })],
        [frozen('A', 2025, 0.5), result('A', 2026, 0.75), result('B', 2026, 0.25)],
        // The count is not drawn, so that its year is not named.
        [frozen('A', 2023, 0.4), frozen('B', 2024, 0.2), frozen('C', 2022, 7)],
      ),
    );
    expect(picked).toEqual({
      years: [2023, 2024, 2025, 2026],
      lines: [
        { id: 'A', name: 'Rādītājs A', values: [0.4, null, 0.5, 0.75] },
        { id: 'B', name: 'Rādītājs B', values: [null, 0.2, null, 0.25] },
      ],
      frozenYears: [2023, 2024, 2025],
    });
  });

  it('is not drawn of one year', () => {
    expect(pickTrends(input([indicator('A')], [result('A', 2026, 0.5)]))).toBeNull();
  });
});

test('each chart has rows of its own, so that the names of one stay where another grows', () => {
  const levels = { of: 'pupils', levels: ['Augsts', 'Zems'], all: [3, 1], groups: [] } as const;
  const long = 'Izglītojamie, kuri piedalās skolas radošajās darbnīcās un koncertos';
  const trends = {
    years: [schoolYear(2025), schoolYear(2026)],
    lines: [{ id: 'A', name: long, values: [0.5, null] }],
  };
  const { range, sources } = planChartData(
    [levelData('KA_L', levels, labels.levels), null, trendData('KA_T', trends)],
    labels.data,
  );
  expect([...sources]).toEqual([
    ['KA_L', { row: 0, rows: 2, series: 2 }],
    ['KA_T', { row: 24, rows: 3, series: 1 }],
  ]);
  expect(range.rows.slice(0, 3).map((row) => row.slice(0, 5))).toEqual([
    ['KA_L', null, 'Augsts', 'Zems', null],
    ['KA_L', 'Visi kopā', 3, 1, null],
    [null, null, null, null, null],
  ]);
  expect(range.rows.slice(24).map((row) => row.slice(0, 3))).toEqual([
    ['KA_T', null, 'A Izglītojamie, kuri piedalās skolas…'],
    ['KA_T', '2025./2026.', 0.5],
    ['KA_T', '2026./2027.', null],
  ]);
  expect(range.rows.every((row) => row.length === range.header.length)).toBe(true);
});

test('a row is no taller than Excel lets a row be, however long a name somebody typed', () => {
  const long: Finding = {
    code: 'table-missing',
    severity: 'error',
    sheet: 'ā'.repeat(32_000),
    table: 'Vertejumi',
    row: null,
    column: null,
    value: 'ā'.repeat(32_000),
    params: {},
  };
  const whole = createLabels('lv', '');
  const tallLabels = {
    ...whole,
    dashboard: {
      ...whole.dashboard,
      findings: { ...whole.dashboard.findings, message: () => 'ā'.repeat(32_000) },
    },
  };
  const block = planFindingsBlock('K', { ...input([], []), findings: [long] }, tallLabels);
  const heights = block.rows.map(({ height }) => height ?? 0);
  expect(Math.max(...heights)).toBe(409);
});
