import { rectOf } from '../book/Rect';
import { expandStructuredReferences } from './expandStructuredReferences';
import type { FormulaTable } from './FormulaWorkbook';

const tables: FormulaTable[] = [
  {
    name: 'Vertejumi',
    sheetName: 'Vērtējumi',
    range: rectOf(0, 0, 11, 4),
    showHeaders: true,
    showTotals: false,
    columnNames: ['Mācību gads', 'Klase', 'Vērt. #1', 'A]b'],
  },
  {
    name: 'PDCA_2025_2026',
    sheetName: 'PDCA 2025-2026',
    range: rectOf(4, 1, 4, 3),
    showHeaders: true,
    showTotals: true,
    columnNames: ['ID', 'Šūna', 'Izpilde'],
  },
];
const outside = { sheetName: 'Panelis', row: 0, column: 0 };
const inPdca = { sheetName: 'PDCA 2025-2026', row: 6, column: 2 };

test.each([
  ['=COUNTIFS(Vertejumi[Klase],"1*")', '=COUNTIFS(Vērtējumi!$B$2:$B$11,"1*")'],
  ["=SUM(vertejumi[[Klase]:[Vērt. '#1]])", '=SUM(Vērtējumi!$B$2:$C$11)'],
  ["=SUM(Vertejumi[A']b])", '=SUM(Vērtējumi!$D$2:$D$11)'],
  ['=ROWS(Vertejumi)', '=ROWS(Vērtējumi!$A$2:$D$11)'],
  ['=COUNTA(Vertejumi[#Headers])', '=COUNTA(Vērtējumi!$A$1:$D$1)'],
  ['=COUNTA(Vertejumi[[#All],[Klase]])', '=COUNTA(Vērtējumi!$B$1:$B$11)'],
  ['=PDCA_2025_2026[[#Totals],[Izpilde]]', "='PDCA 2025-2026'!$D$8"],
  ['=SUM(PDCA_2025_2026[ID])', "=SUM('PDCA 2025-2026'!$B$6:$B$7)"],
  ['=Vertejumi[Nav tādas]', '=#REF!'],
  ['=Nezinama[Klase]', '=#REF!'],
  ['="Vertejumi[Klase]"&A1', '="Vertejumi[Klase]"&A1'],
  ["='Vertejumi'!A1+1e5", "='Vertejumi'!A1+1e5"],
  ['=_xlfn.LET(_xlpm.x,1,_xlpm.x)', '=LET(x,1,x)'],
  ['=[1]Lapa!A1', '=[1]Lapa!A1'],
])('%s', (formula, expected) => {
  expect(expandStructuredReferences(formula, tables, outside)).toBe(expected);
});

test.each([
  ['=HYPERLINK("#"&[@Izpilde],[@Izpilde])', "'PDCA 2025-2026'!$D$7", 2],
  ['=[@[Šūna]]', "'PDCA 2025-2026'!$C$7", 1],
  ['=PDCA_2025_2026[[#This Row],[ID]]', "'PDCA 2025-2026'!$B$7", 1],
  ['=PDCA_2025_2026[@ID]', "'PDCA 2025-2026'!$B$7", 1],
])('in a row of its table: %s', (formula, address, times) => {
  const expanded = expandStructuredReferences(formula, tables, inPdca);
  expect(expanded.split(address)).toHaveLength(times + 1);
  expect(expanded).not.toContain('[');
});

test('this row outside the table’s rows is an error, not another row’s value', () => {
  expect(expandStructuredReferences('=PDCA_2025_2026[@ID]', tables, outside)).toBe('=#VALUE!');
});
