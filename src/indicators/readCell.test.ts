import { numberAt, textAt, yearAt } from './readCell';
import { buildInput } from './testing/buildInput';

const table = buildInput({
  Personals: [
    ['Mācību gads', 'Darbinieks', 'Slodze'],
    ['2025/26', 'Anna', 0.5],
    ['', '', 0],
    ['2024/25', 'Pēteris', ''],
  ],
}).tables.get('Personals');
const [years, names, numbers] = ['Mācību gads', 'Darbinieks', 'Slodze'].map((name) =>
  table?.column(name),
);
const rows = [0, 1, 2, 3];

it('reads words, numbers and school years, blank ones too', () => {
  expect(rows.map((row) => textAt(names, row))).toEqual(['Anna', '', 'Pēteris', '']);
  expect(rows.map((row) => numberAt(numbers, row))).toEqual([0.5, 0, null, null]);
  expect(rows.map((row) => yearAt(years, row))).toEqual([2025, null, 2024, null]);
});

it('reads nothing from a column that is not there, or of another kind', () => {
  expect([textAt(undefined, 0), textAt(numbers, 0)]).toEqual(['', '']);
  expect([numberAt(undefined, 0), numberAt(names, 0)]).toEqual([null, null]);
  expect([yearAt(undefined, 0), yearAt(names, 0)]).toEqual([null, null]);
});
