import { findIn } from '../testing/findIn';

const find = (named: readonly string[], goals: readonly string[]) =>
  findIn(
    {
      tables: {
        Prioritates: [
          ['Nr.', 'Prioritāte', 'Stratēģiskais mērķis'],
          ...named.map((goal, at) => [`${at + 1}`, `Prioritāte ${at + 1}`, goal]),
        ],
        Ieraksti: [
          ['Sadaļa', 'Nosaukums'],
          ['Misija', 'Misija'],
          ...goals.map((goal) => ['Stratēģiskie mērķi', goal]),
        ],
      },
    },
    'priority-without-goal',
    'goal-without-priority',
  ).map(({ code, value, row }) => [code, value ?? row]);

it('finds priorities without a goal and goals without a priority, by number', () => {
  expect(find(['1. mērķis: sasniegumi', ''], ['1. Kvalitāte', '2. Vide'])).toEqual([
    ['priority-without-goal', 5],
    ['goal-without-priority', '2. Vide'],
  ]);
});

it('knows goals without numbers by their words', () => {
  expect(find(['Droša vide', 'droša vide skolā'], ['Droša vide', 'Partnerība'])).toEqual([
    ['goal-without-priority', 'Partnerība'],
  ]);
});

it.each([
  ['all match', ['2. vide', '1. kvalitāte'], ['1. Kvalitāte', '2. Vide']],
  ['no priority names a goal', ['', ''], ['1. Kvalitāte']],
  ['goals are kept elsewhere', ['1. kvalitāte'], []],
  ['none of the entries is meant', ['Stratēģijas 4. punkts'], ['Labbūtība']],
])('says nothing where %s', (_what, named, goals) => {
  expect(find(named, goals)).toEqual([]);
});
