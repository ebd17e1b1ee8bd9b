import { findIn } from '../testing/findIn';

it.each([
  ['23.10.2025.', 52],
  ['02.09.2025.', 1],
  ['01.09.2025.', null],
  ['25.08.2025.', null],
  ['', null],
])('approved on "%s": %s days after its first day', (day, days) => {
  const settings = { 'Apstiprināšanas datums': day };
  expect(findIn({ settings }, 'plan-approved-late')).toMatchObject(
    days === null
      ? []
      : [
          {
            severity: 'warning',
            table: 'Iestatijumi',
            column: 'Vērtība',
            value: day,
            params: { days },
          },
        ],
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
