import { nearestWord } from './nearestWord';

const known = ['Semestra sākums', 'Semestra beigas', 'Gada vērtējums', 'Skate', 'Skola'];

it.each([
  ['semestra sakums', 'Semestra sākums'],
  ['Semetsra beigas', 'Semestra beigas'],
  ['Gada vertejms', 'Gada vērtējums'],
  ['Skat', 'Skate'],
  ['Skolla', 'Skola'],
])('takes %j for %j', (word, expected) => {
  expect(nearestWord(word, known)).toBe(expected);
});

it.each(['', 'a', 'Olimpiāde', 'Gada'])('finds nothing near %j', (word) => {
  expect(nearestWord(word, known)).toBeNull();
});

it('prefers the first of two that are equally near', () => {
  expect(nearestWord('Kods2', ['Kods1', 'Kods3'])).toBe('Kods1');
});

it('does not compare a cell of 100,000 characters', () => {
  expect(nearestWord('x'.repeat(100_000), known)).toBeNull();
});
