import { FindingLog } from '../../workbook/FindingLog';
import { buildInput } from '../testing/buildInput';
import { catalogueRows } from '../testing/catalogueRows';
import { IndicatorIndex } from './IndicatorIndex';
import { readCatalogue } from './readCatalogue';

const { tables } = buildInput({
  Raditaji: catalogueRows(
    { id: 'R1', name: 'Koncerti' },
    { id: 'R2', name: 'Skates; konkursi' },
    { id: 'R3', name: 'Divreiz' },
    { id: 'R4', name: 'divreiz' },
    { id: 'R5', name: '' },
    { id: 'Koncerti', name: 'Nosaukts kā cita' },
    { id: 'Uzvedums', name: 'Ūdens' },
  ),
});
const index = new IndicatorIndex(readCatalogue(tables, new FindingLog()));

it.each([
  ['R1', 'R1'],
  ['r1 ', 'R1'],
  ['skates;  Konkursi', 'R2'],
  // An ID goes before a name.
  ['koncerti', 'Koncerti'],
])('%s is %s', (text, id) => {
  const { indicator, text: given } = index.find(text);
  expect([indicator?.id, given]).toEqual([id, text]);
});

it.each([
  // Two bear the name.
  ['Divreiz', 'Divreiz'],
  ['Uzvedumi', 'Uzvedums'],
  ['Ūdeņs', 'Ūdens'],
  ['Nekas tamlīdzīgs', null],
])('%s is none; the nearest is %s', (text, nearest) => {
  expect(index.find(text)).toEqual({ indicator: null, text, nearest });
});

it('finds no nameless indicator by a blank cell', () => {
  expect(index.find('').indicator).toBeNull();
});

it('finds all that a cell names', () => {
  const named = (text: string) =>
    index.findAll(text).map(({ indicator, text: part }) => [indicator?.id, part]);
  expect(named('R1; r3 ;X9')).toEqual([
    ['R1', 'R1'],
    ['R3', 'r3'],
    [undefined, 'X9'],
  ]);
  expect(named('Skates; konkursi')).toEqual([['R2', 'Skates; konkursi']]);
  expect(named('')).toEqual([]);
});
