import { findIn } from '../testing/findIn';

const year = '2025./2026.';
const find = (...attended: readonly string[]) =>
  findIn(
    {
      tables: {
        Programmas: [
          ['Programma', 'Kods'],
          ['Kokles spēle', '20V 212 02 1'],
          ['Kora klase', '20V 212 06 1'],
        ],
        Izglitojamie: [
          ['Mācību gads', 'Izglītojamais', 'Programma'],
          ...attended.map((programme, at) => [year, `A${at}`, programme]),
        ],
      },
    },
    'programmes-without-pupils',
  ).map(({ row, params }) => [row, params['count'], params['programmes']]);

it('names the programmes in which nobody learns, in one note', () => {
  expect(find('kokles  spēle')).toEqual([[5, 1, 'Kora klase']]);
});

it('says nothing when every programme has a pupil, or when no pupil is entered at all', () => {
  expect(find('Kokles spēle', 'Kora klase')).toEqual([]);
  expect(find()).toEqual([]);
});
