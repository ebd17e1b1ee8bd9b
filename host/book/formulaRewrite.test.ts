import { adjustFormula, offsetFormula } from './formulaRewrite';
import { maxColumns, rectOf } from './Rect';

const insertRows = (row: number, rows: number) =>
  ({
    kind: 'insert',
    sheet: 'Dati',
    rect: rectOf(row, 0, rows, maxColumns),
    direction: 'down',
  }) as const;
const deleteRows = (row: number, rows: number) =>
  ({
    kind: 'delete',
    sheet: 'Dati',
    rect: rectOf(row, 0, rows, maxColumns),
    direction: 'up',
  }) as const;

describe('offsetFormula', () => {
  it.each([
    ['A1+$A$1+A$1+$A1', 2, 1, 'B3+$A$1+B$1+$A3'],
    ['SUM(A1:B2)*LOG10(A1)', 1, 0, 'SUM(A2:B3)*LOG10(A2)'],
    ['"A1"&A1&\'A1 "x\'!A1', 1, 0, '"A1"&A2&\'A1 "x\'!A2'],
    ['Tab1[A1]+[@[B2]]+A1', 1, 0, 'Tab1[A1]+[@[B2]]+A2'],
    ['A:A+1:1+$B:C', 1, 1, 'B:B+2:2+$B:D'],
    ['A1.5e3+TRUE+RC1+1.5E1', 1, 1, 'A1.5e3+TRUE+RD2+1.5E1'],
    ['XFD1', 0, 1, 'A1'],
    ["[1]Lapa!A1+'[2]x y'!B1", 1, 0, "[1]Lapa!A1+'[2]x y'!B1"],
    ['#REF!+#N/A+A1#', 1, 0, '#REF!+#N/A+A2#'],
  ])('%s by %i, %i', (formula, rows, columns, expected) => {
    expect(offsetFormula(formula, rows, columns)).toBe(expected);
  });
});

describe('adjustFormula', () => {
  it('moves only references to the sheet, wherever the formula stands', () => {
    const formula = 'A5+Dati!A5+Cita!A5+dati!A1';
    expect(adjustFormula(formula, 'Dati', insertRows(2, 3))).toBe('A8+Dati!A8+Cita!A5+dati!A1');
    expect(adjustFormula(formula, 'Cita', insertRows(2, 3))).toBe('A5+Dati!A8+Cita!A5+dati!A1');
    expect(adjustFormula('$A$5', null, insertRows(2, 3))).toBe('$A$5');
  });

  it('stretches a range that is inserted into and shrinks one that loses rows', () => {
    expect(adjustFormula('SUM(A2:A9)', 'Dati', insertRows(4, 2))).toBe('SUM(A2:A11)');
    expect(adjustFormula('SUM(A2:A9)', 'Dati', insertRows(9, 2))).toBe('SUM(A2:A9)');
    expect(adjustFormula('SUM(A2:A9)', 'Dati', deleteRows(0, 3))).toBe('SUM(A1:A6)');
    expect(adjustFormula('SUM(A2:A9)+A3', 'Dati', deleteRows(1, 8))).toBe('SUM(#REF!)+#REF!');
    expect(adjustFormula('SUM(A:A)', 'Dati', deleteRows(0, 3))).toBe('SUM(A:A)');
  });

  it('leaves a range alone when only some of its columns move', () => {
    const change = {
      kind: 'insert',
      sheet: 'Dati',
      rect: rectOf(0, 0, 1, 2),
      direction: 'down',
    } as const;
    expect(adjustFormula('SUM(A2:B9)+SUM(A2:C9)', 'Dati', change)).toBe('SUM(A3:B10)+SUM(A2:C9)');
  });

  it('follows a renamed sheet, also in quotes and before names', () => {
    const change = { kind: 'rename-sheet', from: 'Dati', to: 'Mani dati' } as const;
    expect(adjustFormula('Dati!A1+\'dati\'!B1+Dati!Likme+"Dati!"+[1]Dati!A1', null, change)).toBe(
      "'Mani dati'!A1+'Mani dati'!B1+'Mani dati'!Likme+\"Dati!\"+[1]Dati!A1",
    );
  });

  it('turns references to a removed sheet into an error', () => {
    const change = { kind: 'remove-sheet', sheet: 'Dati' } as const;
    expect(adjustFormula('SUM(Dati!A1:B2)+Cita!A1', null, change)).toBe('SUM(#REF!)+Cita!A1');
  });

  it('follows a renamed table', () => {
    const change = { kind: 'rename-table', from: 'Tab', to: 'Jauna' } as const;
    expect(adjustFormula('SUM(tab[A])+ROWS(Tab)+TabX[A]+TAB(1)', null, change)).toBe(
      'SUM(Jauna[A])+ROWS(Jauna)+TabX[A]+TAB(1)',
    );
  });
});
