import { standsAs } from './standsAs';

test.each<[formula: string, cell: string, same: boolean]>([
  ['=[@ID]=""', '=MerkuIzpilde[[#This Row],[ID]]=""', true],
  ['=IF([@ID]="","",1)', '=IF([@ID] = "", "", 1)', true],
  ['=T[[Nr.]]', '=T[Nr.]', true],
  ['="a b"', '="ab"', false],
  ['="[@ID]"', '="T[[#This Row],[ID]]"', false],
  ['=1+1', '=1+2', false],
])('%s and %s', (formula, cell, same) => {
  expect(standsAs(formula, cell)).toBe(same);
});
