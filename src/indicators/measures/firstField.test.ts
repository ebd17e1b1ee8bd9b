import { buildInput } from '../testing/buildInput';
import { firstField, numberField } from './firstField';

const table = buildInput({
  Personals: [
    ['Mācību gads', 'Darbinieks', 'Slodze'],
    ['2025/26', 'A', 1],
  ],
}).tables.get('Personals');
const [words, numbers] = [table?.column('Darbinieks'), table?.column('Slodze')];
if (!table || !words || !numbers) throw new Error('No staff');
const query = { table, years: [], part: null, whole: null, ungraded: null };

it('gives the columns that were named', () => {
  expect(firstField({ ...query, fields: [words, numbers] })).toBe(words);
  expect(numberField({ ...query, fields: [words, numbers] }, 1)).toBe(numbers);
});

it('refuses to measure without them', () => {
  expect(() => firstField({ ...query, fields: [] })).toThrow('This measure needs a field');
  expect(() => numberField({ ...query, fields: [numbers] }, 1)).toThrow('needs numbers');
  expect(() => numberField({ ...query, fields: [words] }, 0)).toThrow('This measure needs numbers');
});
