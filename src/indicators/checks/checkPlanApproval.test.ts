import { findIn } from '../testing/findIn';

it.each([
  ['23.10.2025.', true],
  ['02.09.2025.', true],
  ['01.09.2025.', false],
  ['25.08.2025.', false],
  ['', false],
])('approved on "%s" is after its first day: %s', (day, isLate) => {
  const settings = { 'Apstiprināšanas datums': day };
  expect(findIn({ settings }, 'plan-approved-late')).toMatchObject(
    isLate
      ? [
          {
            severity: 'warning',
            table: 'Iestatijumi',
            column: 'Vērtība',
            value: day,
            params: { from: '01.09.2025.' },
          },
        ]
      : [],
  );
});

it('asks nothing of a workbook without a plan', () => {
  const settings = {
    'Apstiprināšanas datums': '23.10.2025.',
    'Plāna pirmais gads': '',
    'Plāna pēdējais gads': '',
  };
  expect(findIn({ settings }, 'plan-approved-late')).toEqual([]);
});
