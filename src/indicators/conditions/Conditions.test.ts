import type { TableName } from '../../workbook/schema';
import type { Table } from '../../workbook/Table';
import { buildInput } from '../testing/buildInput';
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

it('makes a condition ready once a table', () => {
  const conditions = new Conditions();
  const [pupils, grades] = [table('Izglitojamie'), table('Vertejumi')];
  const ofPupils = conditions.compile('Klase = 3', pupils);
  expect(conditions.compile('Klase = 3', pupils)).toBe(ofPupils);
  expect(ofPupils.compiled?.mask).toEqual(Uint8Array.of(1, 0));
  expect(conditions.compile('Klase = 3', grades).compiled?.mask).toEqual(Uint8Array.of(0, 1));
  expect(conditions.compile('Klase = 4', pupils).compiled?.mask).toEqual(Uint8Array.of(0, 1));
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
  const maskOf = (text: string) => conditions.compile(text, pupils).compiled?.mask;
  expect(maskOf('Klase = 3; Izglītojamais = B')).toEqual(Uint8Array.of(0, 0));
  expect(maskOf('Izglītojamais = B')).toEqual(Uint8Array.of(0, 1));
  expect(maskOf('Klase = 3')).toEqual(Uint8Array.of(1, 0));
  expect(maskOf('Klase=3 ; Izglītojamais = A')).toEqual(Uint8Array.of(1, 0));
  expect(maskOf('Klase <> 3')).toEqual(Uint8Array.of(0, 1));
});
