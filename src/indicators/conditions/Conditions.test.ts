import type { TableName } from '../../workbook/schema';
import type { Table } from '../../workbook/Table';
import { buildInput } from '../testing/buildInput';
import type { Compilation } from './CompiledCondition';
import { Conditions } from './Conditions';

const { tables } = buildInput({
  Izglitojamie: [
    ['Mācību gads', 'Izglītojamais', 'Klase'],
    ['2025./2026.', 'A', '3.a'],
    ['2025./2026.', 'B', '4.a'],
  ],
  Vertejumi: [
    ['Mācību gads', 'Izglītojamais', 'Klase'],
    ['2025./2026.', 'B', '4.a'],
    ['2025./2026.', 'A', '3.a'],
  ],
});
const table = (name: TableName): Table => {
  const found = tables.get(name);
  if (!found) throw new Error(`No ${name}`);
  return found;
};

const rowsOf = ({ compiled }: Compilation): number[] => [...(compiled?.rows?.toRows() ?? [])];

it('makes a condition ready once a table', () => {
  const conditions = new Conditions();
  const [pupils, grades] = [table('Izglitojamie'), table('Vertejumi')];
  const ofPupils = conditions.compile('Klase = 3', pupils);
  expect(conditions.compile('Klase = 3', pupils)).toBe(ofPupils);
  expect(rowsOf(ofPupils)).toEqual([0]);
  expect(rowsOf(conditions.compile('Klase = 3', grades))).toEqual([1]);
  expect(rowsOf(conditions.compile('Klase = 4', pupils))).toEqual([1]);
});

it('says the same of a condition that is wrong, however often it is asked', () => {
  const conditions = new Conditions();
  const problem = { code: 'condition-field-misspelt', position: 1 };
  for (let time = 0; time < 2; time += 1) {
    const asked = conditions.compile('Klas = 3', table('Izglitojamie'));
    expect(asked).toMatchObject({ compiled: null, problem });
  }
});

it('shares the clauses that conditions have in common without mixing them', () => {
  const conditions = new Conditions();
  const pupils = table('Izglitojamie');
  const takenBy = (text: string) => rowsOf(conditions.compile(text, pupils));
  expect(takenBy('Klase = 3; Izglītojamais = B')).toEqual([]);
  expect(takenBy('Izglītojamais = B')).toEqual([1]);
  expect(takenBy('Klase = 3')).toEqual([0]);
  expect(takenBy('Klase=3 ; Izglītojamais = A')).toEqual([0]);
  expect(takenBy('Klase <> 3')).toEqual([1]);
});
