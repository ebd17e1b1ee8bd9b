import { buildInput } from '../indicators/testing/buildInput';
import { findHidden } from './disclosure/findHidden';
import { dropEchoes } from './dropEchoes';
import { placeFigure } from './placeFigure';
import { Spaces } from './Spaces';

const threshold = 5;

/** Pupils of one programme, by name; a name that comes twice has two places. */
const pupilsTable = (names: readonly string[]) => {
  const header = ['Mācību gads', 'Izglītojamais', 'Programma'];
  const rows = names.map((name, at) => ['2025./2026.', name, `Programma ${at % 2}`]);
  const table = buildInput({ Izglitojamie: [header, ...rows] }).tables.get('Izglitojamie');
  if (!table) throw new Error('No pupils');
  return table;
};

const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
const names = upTo(13).map((at) => `P-${at}`);

test('13 places less 12 different pupils tell of one: numbers of rows and of people are held against each other', () => {
  const table = pupilsTable(names);
  const spaces = new Spaces();
  const figures = [
    placeFigure({ id: 'began', table, whole: upTo(13), part: null, by: undefined }, spaces),
    placeFigure({ id: 'stayed', table, whole: upTo(12), part: null, by: 'person' }, spaces),
  ].flat();
  expect([...findHidden(figures, threshold)]).toEqual(['stayed']);
  expect([...findHidden(dropEchoes(figures), threshold)]).toEqual(['stayed']);
});

test('where somebody has two places, a number of people says nothing of the places', () => {
  const table = pupilsTable([...names.slice(0, 12), 'P-0']);
  const spaces = new Spaces();
  const figures = [
    placeFigure({ id: 'places', table, whole: upTo(13), part: null, by: undefined }, spaces),
    placeFigure({ id: 'pupils', table, whole: upTo(13), part: null, by: 'person' }, spaces),
  ];
  expect(figures.map((placed) => placed.map(({ space }) => space.name))).toEqual([
    ['rows:Izglitojamie'],
    ['people:Izglitojamie'],
  ]);
  expect(dropEchoes(figures.flat())).toEqual(figures.flat());
});

test('what is hidden in one space is not given away in another', () => {
  const table = pupilsTable([...names, 'P-0']);
  const spaces = new Spaces();
  const place = (id: string, rows: readonly number[], by: 'person' | undefined) =>
    placeFigure({ id, table, whole: rows, part: null, by }, spaces);
  const figures = [
    // 13 different pupils in 14 places; without the last three, and those three less the second place.
    ...place('pupils', upTo(14), 'person'),
    ...place('first', upTo(10), undefined),
    ...place('first again', upTo(10), 'person'),
  ];
  // 13 pupils less 10 are three: neither way of saying ten may stay.
  expect([...findHidden(figures, threshold)].sort()).toEqual(['first', 'first again']);
});
