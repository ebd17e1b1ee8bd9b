import { takenRows } from '../testing/takenRows';

const events = takenRows(
  {
    Pasakumi: [
      ['Mācību gads', 'Nosaukums', 'Rezultāts', 'Tēma', 'Piezīme'],
      ['2025/26', 'A', 'Jā', 'Jā', '10'],
      ['2025/26', 'B', 'nē', 'varbūt', '2025-09-01'],
      ['2025/26', 'C', 'x', '', '5'],
      ['2025/26', 'D', '', 'Nav', 'pieci'],
    ],
  },
  'Pasakumi',
  'Nosaukums',
);

it.each([
  ['Rezultāts = yes', 'answers in any spelling, where a column holds nothing else', 'A C'],
  ['Rezultāts = no | Jā', 'both answers', 'A B C'],
  ['Rezultāts <> yes', 'the other answers and blanks', 'B D'],
  ['Tēma = yes', 'no answer in a column of words', ''],
  ['Tēma = Jā', 'the word itself', 'A'],
  ['Tēma <> -', 'filled cells', 'A B D'],
  ['Tēma = var* | nav', 'a beginning beside a whole word', 'B D'],
  ['Tēma = var', 'no beginning without its star', ''],
  ['Nosaukums = -*', 'no blank by a star', ''],
])('%s takes %s', (text, _, expected) => {
  expect(events(text)).toBe(expected);
});

it.each([
  ['Tēma > -', 'condition-text-ordered 8'],
  ['Tēma > 1*', 'condition-text-ordered 8'],
  ['Tēma > 1', 'condition-column-not-number 8'],
])('%s is refused with %s', (text, expected) => {
  expect(events(text)).toBe(expected);
});

it('compares parts of codes without their spaces, and other words with them', () => {
  const pupils = takenRows(
    {
      Izglitojamie: [
        ['Mācību gads', 'Izglītojamais', 'Programma'],
        ['2025/26', 'A', 'Kora klase'],
        ['2025/26', 'B', 'Koraklase'],
      ],
      Programmas: [
        ['Programma', 'Kods'],
        ['Kora klase', '20V 212 06 1'],
        ['Koraklase', '10V 212 06 1'],
      ],
    },
    'Izglitojamie',
    'Izglītojamais',
  );
  expect(pupils('Kods = 20V2 12*')).toBe('A');
  expect(pupils('Programma = Kora k*')).toBe('A');
  expect(pupils('Programma = Korak*')).toBe('B');
});

it('orders numbers and dates that were typed as words, when every word is one', () => {
  const staff = takenRows(
    {
      Personals: [
        ['Mācību gads', 'Darbinieks', 'Amats', 'Kvalitātes pakāpe'],
        ['2025/26', 'A', '10', 'I'],
        ['2025/26', 'B', '9', 'III'],
      ],
    },
    'Personals',
    'Darbinieks',
  );
  expect(staff('Amats > 9')).toBe('A');
  expect(staff('Amats >= 9')).toBe('A B');
  expect(staff('Kvalitātes pakāpe > labā')).toBe('condition-text-ordered 21');
  expect(staff('Mācību gads = 2026')).toBe('A B');
  expect(staff('Amats = 2026')).toBe('');
});
