import { findIn } from '../testing/findIn';

const year = '2025./2026.';

const find = (...pupils: readonly (readonly [final: string, graduate: string, left?: string])[]) =>
  findIn(
    {
      tables: {
        Izglitojamie: [
          ['Mācību gads', 'Izglītojamais', 'Noslēguma klase', 'Absolvents', 'Izstājies'],
          ...pupils.map(([final, graduate, left = ''], at) => [
            year,
            `A${at}`,
            final,
            graduate,
            left,
          ]),
        ],
      },
    },
    'final-class-without-outcome',
  ).map(({ row, params }) => [row, params['count']]);

it('finds those of a final class of whom nothing is said, once, with their number', () => {
  expect(find(['Jā', 'Jā'], ['Jā', ''], ['Jā', ''], ['', ''])).toEqual([[5, 2]]);
});

it.each([
  ['who failed', ['Jā', 'Nē', '']],
  ['who left', ['Jā', '', '10.01.2026.']],
  ['of another class', ['Nē', '', '']],
] as const)('says nothing of one %s', (_what, pupil) => {
  expect(find(['Jā', 'Jā'], pupil)).toEqual([]);
});

it('says nothing while nobody has graduated: the year is not over', () => {
  expect(find(['Jā', ''], ['Jā', ''])).toEqual([]);
});
