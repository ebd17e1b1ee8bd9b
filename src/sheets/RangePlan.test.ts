import { type RangePlan, takeRangeDifference } from './RangePlan';

const plan: RangePlan = {
  name: 'KA_Formulas',
  title: 'Formulas',
  explanation: 'Kontroles formulas',
  header: ['ID', 'Aprēķināts', 'Formula'],
  columnNames: ['KA_Formulas_ID', 'KA_Formulas_Value', 'KA_Formulas_Twin'],
  widths: [12, 16, 90],
  rows: [
    ['A1', 1 / 3, { formula: '=SUMPRODUCT((T[Gads]="2024./2025.")*1)' }],
    ['A2', null, '=nav formula'],
  ],
};
const head = [
  ['Kontroles formulas', '', ''],
  ['ID', 'Aprēķināts', 'Formula'],
];
const seen = (...rows: (string | number)[][]) => ({
  sheet: 'Formulas',
  isProtected: false,
  cells: [...head, ...rows, ['', '', '']],
});

test('what another program saved says the same: fifteen digits, its own spelling of a formula', () => {
  const { changed } = takeRangeDifference(
    plan,
    seen(
      ['A1', 0.333333333333333, '=SUMPRODUCT((T[[Gads]] = "2024./2025.") * 1)'],
      ['A2', '', '=nav formula'],
    ),
  );
  expect(changed).toBe(0);
});

test('only cells that differ are written, rows left over are cleared, texts stay texts', () => {
  const { changed, cells } = takeRangeDifference(
    plan,
    seen(['A1', 0.25, '=SUMPRODUCT((T[Gads]="2024. /2025.")*1)'], ['A2', '', ''], ['A3', 1, 'x']),
  );
  expect(cells.slice(2)).toEqual([
    [undefined, 1 / 3, { formula: '=SUMPRODUCT((T[Gads]="2024./2025.")*1)' }],
    [undefined, undefined, '=nav formula'],
    [null, null, null],
  ]);
  expect(changed).toBe(6);
});
