import { takenRows } from '../testing/takenRows';

const taken = takenRows(
  {
    Personals: [
      ['Mācību gads', 'Darbinieks', 'Grupa', 'Slodze'],
      ['2025/26', 'A', 'Pedagogs', 1],
    ],
  },
  'Personals',
  'Darbinieks',
);

it.each([
  ['= Pedagogs', 'condition-expects-field'],
  ['Grupa Pedagogs', 'condition-expects-operator'],
  ['Grupa =', 'condition-expects-value'],
  ['Grupa = "Pedagogs', 'condition-expects-closing-quote'],
  ['Grupa = "Pedagogs" x', 'condition-expects-separator'],
  ['Slodze > 1 | 2', 'condition-expects-single-value'],
  ['Grupa = Ped*gogs', 'condition-star-not-last'],
])('%s is told as %s', (text, code) => {
  expect(taken(text).split(' ')[0]).toBe(code);
});
