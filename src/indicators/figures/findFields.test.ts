import { buildInput } from '../testing/buildInput';
import type { ComputedMeasure } from '../measures/measureFunctions';
import { findFields } from './findFields';

const { tables } = buildInput({
  Vertejumi: [
    ['Mācību gads', 'Izglītojamais', 'Skala', 'Vērtējums', 'a/b', 'b/c', 'Tukšs', 'Vārds'],
    ['2025/26', 'A', '10 balles', 7, 1, 2, '', 'x'],
  ],
  Personals: [
    ['Mācību gads', 'Darbinieks', 'Grupa', 'Slodze'],
    ['2025/26', 'P1', 'Pedagogs', 1],
  ],
});
const find = (name: 'Vertejumi' | 'Personals', text: string, measure: ComputedMeasure) => {
  const table = tables.get(name);
  if (!table) throw new Error(`No ${name}`);
  return findFields(text, table, measure);
};

it.each<[measure: ComputedMeasure, text: string, headers: string[]]>([
  ['count', 'kas vien', []],
  ['share', '', []],
  ['dynamics', '', []],
  ['dynamics', 'izglītojamais', ['Izglītojamais']],
  ['distinct-count', 'Skala', ['Skala']],
  ['distinct-share', 'Vārds', ['Vārds']],
  ['sum', 'Vērtējums', ['Vērtējums']],
  ['mean', 'Tukšs', ['Tukšs']],
  ['ratio', 'Vērtējums / Tukšs', ['Vērtējums', 'Tukšs']],
  // A header may hold a stroke itself.
  ['ratio', 'a/b/b/c', ['a/b', 'b/c']],
  ['ratio', 'a/b / Vērtējums', ['a/b', 'Vērtējums']],
  ['ratio', 'Vērtējums/b/c', ['Vērtējums', 'b/c']],
  ['sum', 'a/b', ['a/b']],
])('%s finds %s as %o', (measure, text, headers) => {
  const { columns, problem } = find('Vertejumi', text, measure);
  expect(problem).toBeNull();
  expect(columns?.map(({ header }) => header)).toEqual(headers);
});

it('takes a blank column of the staff for numbers that are yet to come', () => {
  const { columns } = find('Vertejumi', 'Tukšs', 'sum');
  expect(columns).toHaveLength(1);
  expect(columns?.[0]).toMatchObject({
    ...{ kind: 'number', header: 'Tukšs', unreadable: new Set() },
    values: Float64Array.of(Number.NaN),
  });
  expect(find('Vertejumi', 'Tukšs', 'distinct-count').columns?.[0]?.kind).toBe('word');
});

const source = 'Personals';

it.each<[measure: ComputedMeasure, text: string, code: string, params: object]>([
  ['sum', '', 'field-blank', {}],
  ['distinct-count', '', 'field-blank', {}],
  ['ratio', '', 'field-pair-blank', {}],
  ['ratio', 'Slodze', 'field-pair-expected', {}],
  ['sum', 'Slodzes', 'field-misspelt', { field: 'Slodzes', source, nearest: 'Slodze' }],
  ['distinct-share', 'Slodzes', 'field-misspelt', { field: 'Slodzes', source, nearest: 'Slodze' }],
  ['ratio', 'Slodze / Slodzes', 'field-misspelt', { field: 'Slodzes', source, nearest: 'Slodze' }],
  ['ratio', 'Slodzes / Slodze', 'field-misspelt', { field: 'Slodzes', source, nearest: 'Slodze' }],
  ['ratio', 'Slodze /', 'field-unknown', { field: '', source }],
  ['mean', 'Nekas tamlīdzīgs', 'field-unknown', { field: 'Nekas tamlīdzīgs', source }],
  ['mean', 'Grupa', 'field-not-number', { field: 'Grupa', source }],
  ['ratio', 'Slodze / Grupa', 'field-not-number', { field: 'Grupa', source }],
  ['mean', 'Pilnveides pasākumi', 'field-column-missing', { field: 'Pilnveides pasākumi', source }],
  ['distinct-count', 'Mentors', 'field-column-missing', { field: 'Mentors', source }],
  ['dynamics', 'Grupas', 'field-misspelt', { field: 'Grupas', source, nearest: 'Grupa' }],
  ['dynamics', 'Grupa', 'dynamics-field', { field: 'Grupa' }],
])('%s of %o is refused with %s', (measure, text, code, params) => {
  const { columns, problem } = find('Personals', text, measure);
  expect(columns).toBeNull();
  expect(problem).toMatchObject({ code, params });
  expect(Object.keys(problem?.params ?? {}).filter((key) => key !== 'fields')).toEqual(
    Object.keys(params),
  );
});

it('names all fields there are when none is near', () => {
  const { problem } = find('Personals', 'Nekas tamlīdzīgs', 'mean');
  const fields = String(problem?.params['fields']).split(', ');
  expect(fields).toEqual(expect.arrayContaining(['Darbinieks', 'Grupa', 'Slodze']));
  expect(fields).not.toContain('Mentors');
});

it('takes only pupils for dinamika, as far as the table has them', () => {
  expect(find('Vertejumi', 'Skala', 'dynamics').problem?.code).toBe('dynamics-field');
  const without = buildInput({
    Vertejumi: [
      ['Mācību gads', 'Skala', 'Vērtējums'],
      ['2025/26', '10 balles', 7],
    ],
  }).tables.get('Vertejumi');
  if (!without) throw new Error('No grades');
  expect(findFields('Izglītojamais', without, 'dynamics').problem).toEqual({
    code: 'dynamics-field',
    params: { field: 'Izglītojamais' },
  });
});
