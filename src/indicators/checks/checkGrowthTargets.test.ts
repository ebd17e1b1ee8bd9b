import { findIn } from '../testing/findIn';

const header = [
  'ID',
  'Rādītājs',
  'Mērķa formulējums',
  'Veids',
  'Mērvienība',
  'Salīdzinājums',
  'Mērķis',
  'Bāzes gads',
];
const first = '2025./2026.';

const find = (...rows: readonly (readonly string[])[]) =>
  findIn({ tables: { Raditaji: [header, ...rows] } }, 'growth-of-share', 'baselines-differ').map(
    ({ code, severity, params }) => [code, severity, params['bases'] ?? params['id']],
  );

it.each([
  ['', '%', 'pieaugums %', true],
  ['Relatīvs pieaugums.', '%', 'pieaugums %', false],
  ['5 % pieaugums, nevis procentpunkti.', '%', 'pieaugums %', false],
  ['', '%', 'pieaugums p.p.', false],
  ['', 'balles', 'pieaugums %', false],
])(
  'the goal "%s" in "%s" by "%s" leaves open which percent is meant: %s',
  (goal, unit, comparison, isOpen) => {
    const row = ['L3', 'Darbi', goal, 'manuāls', unit, comparison, '5%', first];
    expect(find(row)).toEqual(isOpen ? [['growth-of-share', 'note', 'L3']] : []);
  },
);

it('finds growth that is held against different years', () => {
  const row = (id: string, base: string) => [
    id,
    id,
    '',
    'manuāls',
    'balles',
    'pieaugums %',
    '5%',
    base,
  ];
  expect(find(row('L20', first), row('L21', first))).toEqual([]);
  expect(find(row('L20', first), row('L23', '2024./2025.'))).toEqual([
    ['baselines-differ', 'note', '2025./2026. (L20), 2024./2025. (L23)'],
  ]);
});
