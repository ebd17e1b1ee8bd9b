import { CellError, type CellValue } from '../book/CellValue';
import { rectOf } from '../book/Rect';
import type { FormulaSheet, FormulaTable, FormulaWorkbook } from './FormulaWorkbook';
import { loadUniver } from './loadUniver';
import { UniverEngine } from './UniverEngine';

const sheetOf = (id: string, name: string, rows: CellValue[][]): FormulaSheet => ({
  id,
  name,
  rowCount: rows.length,
  columnCount: Math.max(...rows.map((row) => row.length)),
  valueAt: (row, column) => {
    const value = rows[row]?.[column] ?? null;
    return typeof value === 'string' && value.startsWith('=') ? null : value;
  },
  isRowHidden: () => false,
  formulas: rows.flatMap((cells, row) =>
    cells.flatMap((value, column) =>
      typeof value === 'string' && value.startsWith('=') ? [{ row, column, formula: value }] : [],
    ),
  ),
});

const grades = sheetOf('s1', 'Vērtējumi', [
  ['Gads', 'Klase', 'Vērt.', 'Skaits'],
  ['2024./2025.', '1.a', 9, 1],
  ['2024./2025.', '2.a', 7.5, 2],
  ['2025./2026.', '1.a', 8, 3],
  ['2024./2025.', '3.b', 'nv', 1],
]);
const tables: FormulaTable[] = [
  {
    name: 'Vertejumi',
    sheetName: 'Vērtējumi',
    range: rectOf(0, 0, 5, 4),
    showHeaders: true,
    showTotals: false,
    columnNames: ['Gads', 'Klase', 'Vērt.', 'Skaits'],
  },
  {
    name: 'MerkuIzpilde',
    sheetName: 'Mērķu izpilde',
    range: rectOf(2, 0, 3, 2),
    showHeaders: true,
    showTotals: false,
    columnNames: ['ID', 'Formula'],
  },
];

const evaluate = async (formula: string, more: Partial<FormulaWorkbook> = {}) => {
  const workbook = { sheets: [sheetOf('s2', 'Panelis', [[formula]]), grades], tables, names: [] };
  const results = await new UniverEngine(loadUniver()).evaluate({ ...workbook, ...more });
  return results.find(({ sheetId, row, column }) => sheetId === 's2' && row + column === 0)?.value;
};

test.each<[string, CellValue]>([
  ['=SUM(Vērtējumi!C2:C5)', 24.5],
  ['=COUNTIFS(Vertejumi[Gads],"2024./2025.",Vertejumi[Vērt.],">=8")', 1],
  ['=SUMIFS(Vertejumi[Skaits],Vertejumi[Gads],"2024./2025.")', 4],
  ['=AVERAGEIFS(Vertejumi[Vērt.],Vertejumi[Gads],"2024./2025.")', 8.25],
  ['=SUMPRODUCT((Vertejumi[Gads]="2024./2025.")*Vertejumi[Skaits])', 4],
  ['=INDEX(Vertejumi[Klase],MATCH("2025./2026.",Vertejumi[Gads],0))', '1.a'],
  ['=COUNTIFS(Vērtējumi!A:A,"2024./2025.")', 3],
  ['=IFERROR(1/0,"nav")', 'nav'],
  ['=TEXT(0.8489,"0.00%")', '84.89%'],
  ['=LET(x,3,x*2)', 6],
  ['=_xlfn.LET(_xlpm.x,3,_xlpm.x*2)', 6],
  ['=HYPERLINK("#Panelis!A1","Iet")', 'Iet'],
  ['=ROUND(2.5,0)', 3],
  ['=1/0', CellError.of('#DIV/0!')],
  ['=NA()', CellError.notAvailable],
  ['=Nezinama[Klase]', CellError.reference],
  ['=1=1', true],
])('%s', async (formula, expected) => {
  expect(await evaluate(formula)).toEqual(expected);
});

test('names stand for ranges and for formulas', async () => {
  const names = [
    { name: 'Pirmais', refersTo: '=Vērtējumi!$C$2' },
    { name: 'Divi', refersTo: '=1+1' },
    { name: 'Saraksts', refersTo: '=Vertejumi[Skaits]' },
  ];
  expect(await evaluate('=Pirmais*Divi+SUM(Saraksts)', { names })).toBe(25);
});

test('rows of a table refer to themselves, and formulas to formulas', async () => {
  const targets = sheetOf('s3', 'Mērķu izpilde', [
    ['=SUM(MerkuIzpilde[Formula])'],
    [],
    ['ID', 'Formula'],
    [4, '=[@ID]*2'],
    [5, '=[@ID]*2'],
  ]);
  const results = await new UniverEngine(loadUniver()).evaluate({
    sheets: [targets],
    tables,
    names: [],
  });
  expect(results.map(({ row, value }) => [row, value])).toEqual([
    [0, 18],
    [3, 8],
    [4, 10],
  ]);
});
