import { findIn } from '../testing/findIn';

const year = '2025./2026.';

it.each([
  ['Grupa = Atbalsta personāls', ['Atbalsta personāls']],
  ['Grupa = Pedagogs', []],
  ['Grupa = Pedagogs | Vadība', []],
  ['Grupa <> Vadība', []],
  ['Amats = Vadība', []],
])('"%s" asks for %j, of whom nobody is entered', (part, groups) => {
  const findings = findIn(
    {
      catalogue: [{ measure: 'skaits', table: 'Personals', part }],
      tables: {
        Personals: [
          ['Mācību gads', 'Darbinieks', 'Grupa', 'Amats'],
          [year, 'P1', 'Pedagogs', 'Skolotājs'],
        ],
      },
    },
    'staff-group-empty',
  );
  expect(findings.map(({ value }) => value)).toEqual(groups);
  expect(findings.every(({ severity }) => severity === 'note')).toBe(true);
});
