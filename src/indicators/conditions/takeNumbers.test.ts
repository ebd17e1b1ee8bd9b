import { takenRows } from '../testing/takenRows';

const grades = takenRows(
  {
    Vertejumi: [
      ['Mācību gads', 'Izglītojamais', 'Skala', 'Vērtējums', 'Maksimums', 'Atbildēja', 'Reizes'],
      ['2025/26', 'A', '10 balles', 9, '', 1, 1],
      ['2025/26', 'B', '10 balles', 'nv', '', 0, 2],
      ['2025/26', 'C', 'STAP', 'T', '', '', ''],
      ['2025/26', 'D', '%', '1%', '', 1, 0],
      ['2025/26', 'E', '10 balles', '', '', 0, 3],
    ],
  },
  'Vertejumi',
  'Izglītojamais',
);

it.each([
  ['Procenti = 1', 'the whole, as a bound of no more than 1 is a fraction', ''],
  ['Procenti >= 1%', 'a percentage as its fraction', 'A D'],
  ['Procenti > 1', 'the whole, which is not one percent', ''],
  ['Procenti = 90', 'a bound above 1 as percent', 'A'],
  ['Percent = 90', 'the same by the English header', 'A'],
  ['Vērtējums = 90', 'marks, which are no percentages', ''],
  ['Balles = 9 | -', 'rows without a mark, when blank is named', 'A B C D E'],
  ['Vērtējums = -', 'neither nv nor a word', 'E'],
  ['Vērtējums <> -', 'nv, words and numbers', 'A B C D'],
  ['Vērtējums = nv | 9', 'a word beside a number', 'A B'],
  ['Vērtējums <> nv | 9', 'the others, blank ones too', 'C D E'],
  ['Vērtējums = n*', 'words by how they begin', 'B'],
  ['Vērtējums <= 9', 'no words, since they have no order, and no blank', 'A D'],
  ['Atbildēja = Jā', 'ones, where a column holds nothing but 1 and 0', 'A D'],
  ['Atbildēja <> Jā', 'all but the ones', 'B C E'],
  ['Atbildēja = nē', 'noughts', 'B E'],
])('%s takes %s', (text, _, expected) => {
  expect(grades(text)).toBe(expected);
});

it.each([
  ['Reizes = Jā', 'condition-value-not-number 10'],
  ['Reizes = 1*', 'condition-value-not-number 10'],
  ['Reizes <> daudz', 'condition-value-not-number 11'],
  ['Reizes < 2*', 'condition-value-not-number 10'],
  ['Atbildēja = varbūt', 'condition-value-not-number 13'],
  ['Vērtējums > nv', 'condition-value-not-number 13'],
])('%s is refused with %s', (text, expected) => {
  expect(grades(text)).toBe(expected);
});

it('takes points out of the maximum for a percentage in no other table', () => {
  const events = takenRows(
    {
      Pasakumi: [
        ['Mācību gads', 'Nosaukums', 'Procenti', 'Klase'],
        ['2025/26', 'A', 90, 1],
        ['2025/26', 'B', 0.9, 3],
      ],
    },
    'Pasakumi',
    'Nosaukums',
  );
  expect(events('Procenti = 90')).toBe('A');
  expect(events('Klase = 3.b')).toBe('condition-value-not-number 9');
});
