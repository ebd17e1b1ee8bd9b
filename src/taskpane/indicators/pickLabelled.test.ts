import { pickLabelled } from './pickLabelled';

/** A value stands for each `x`, none for each `.`; columns are 50 apart. */
const labelled = (sketch: string): number[] => {
  const places = [...sketch].map((mark, index) => ({ mark, x: 50 * index }));
  const values = places.map(({ mark, x }) => (mark === 'x' ? { x, y: 0 } : null));
  return [...pickLabelled({ values, columns: places.map(({ x }) => x) }, 60)];
};

test.each<[what: string, sketch: string, places: number[]]>([
  ['all of four, with a value or not', 'x.x.', [0, 1, 2, 3]],
  ['the first and the latest value of five', '.xxx.', [1, 3]],
  ['the ends, where these would touch', 'xx...', [0, 4]],
  ['the ends, where one has a value', '..x..', [0, 4]],
])('%s', (_, sketch, places) => {
  expect(labelled(sketch)).toEqual(places);
});
