import type { TestRows } from '../testing/buildInput';
import { findIn } from '../testing/findIn';

const year = '2025./2026.';
const share = (part: string, whole = 'Grupa = Pedagogs') => ({
  ...{ measure: 'unikāls īpatsvars', table: 'Personals', field: 'Darbinieks' },
  ...{ part, whole },
});
const staff = (...grades: readonly string[]): TestRows => [
  ['Mācību gads', 'Darbinieks', 'Grupa', 'Kvalitātes pakāpe'],
  ...grades.map((grade, at) => [year, `P${at}`, 'Pedagogs', grade]),
];
const find = (Personals: TestRows, narrow = 'Kvalitātes pakāpe = II', whole?: string) =>
  findIn(
    { catalogue: [share('Kvalitātes pakāpe <> -'), share(narrow, whole)], tables: { Personals } },
    'same-figure',
  ).map(({ severity, params }) => [severity, params['id'], params['other'], params['numerator']]);

it('finds one figure under a wider and a narrower name', () => {
  expect(find(staff('II', 'II', '', ''))).toEqual([['note', 'R2', 'R1', 2]]);
});

it('says nothing when the two differ, when both are nothing, or when others are counted', () => {
  expect(find(staff('II', 'I', ''))).toEqual([]);
  expect(find(staff('', ''))).toEqual([]);
  expect(find(staff('II', ''), 'Kvalitātes pakāpe = II', 'Grupa = Vadība')).toEqual([]);
  expect(find(staff('II', ''), 'Grupa = Pedagogs')).toEqual([]);
});
