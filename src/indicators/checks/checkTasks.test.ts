import type { CellValue } from '../../workbook/TableGrid';
import { findIn } from '../testing/findIn';

const year = '2025./2026.';
const codes = [
  'task-without-priority',
  'priority-unknown',
  'task-without-owner',
  'task-without-deadline',
  'quantity-without-number',
] as const;

const find = (priority: string, quantity: string, owner: string, deadline: CellValue) =>
  findIn(
    {
      tables: {
        Prioritates: [
          ['Nr.', 'Prioritāte'],
          ['1', 'Kvalitāte'],
          ['2', 'Vide'],
        ],
        Plans: [
          [
            'Prioritāte',
            'Uzdevums',
            'Mācību gads',
            'Kvantitatīvais rezultāts',
            'Atbildīgais',
            'Termiņš',
          ],
          [priority, 'Darīt', year, quantity, owner, deadline],
        ],
      },
    },
    ...codes,
  ).map(({ code }) => code);

it.each([
  ['1', '100 % skolotāju', 'Direktors', '29.05.2026.', []],
  ['kvalitāte', 'Divi semināri', 'Direktors', '29.05.2026.', []],
  ['1; 2', '', 'Direktors', '29.05.2026.', []],
  ['', '3 telpas', 'Direktors', '29.05.2026.', ['task-without-priority']],
  ['7', '3 telpas', 'Direktors', '29.05.2026.', ['priority-unknown']],
  ['1', '3 telpas', '', '29.05.2026.', ['task-without-owner']],
  ['1', '3 telpas', 'Direktors', '', ['task-without-deadline']],
  // an unreadable date has its own finding
  ['1', '3 telpas', 'Direktors', 'pavasarī', []],
  ['1', 'Plāns ir gatavs.', 'Direktors', '29.05.2026.', ['quantity-without-number']],
] as const)(
  'priority "%s", "%s", "%s", "%s": %j',
  (priority, quantity, owner, deadline, expected) => {
    expect(find(priority, quantity, owner, deadline)).toEqual(expected);
  },
);

it('reads the quantitative goals of the year as well, not the qualitative ones', () => {
  const findings = findIn(
    {
      tables: {
        GadaMerki: [
          ['Mācību gads', 'Veids', 'Sasniedzamais rezultāts'],
          [year, 'Kvantitatīvi', 'Izveidots buklets.'],
          [year, 'Kvalitatīvi', 'Vide ir jaukāka.'],
        ],
      },
    },
    ...codes,
  );
  expect(findings.map(({ code, row }) => [code, row])).toEqual([['quantity-without-number', 4]]);
});

it('is content with an owner of the priority, from whom the PDCA sheet takes it', () => {
  const tables = {
    Prioritates: [
      ['Nr.', 'Prioritāte', 'Atbildīgais'],
      ['1', 'Kvalitāte', 'Direktors'],
    ],
    Plans: [
      ['Prioritāte', 'Uzdevums', 'Mācību gads', 'Atbildīgais', 'Termiņš'],
      ['1', 'Darīt', year, '', ''],
    ],
  } as const;
  expect(findIn({ tables }, ...codes).map(({ code }) => code)).toEqual(['task-without-deadline']);
});

it('says nothing of columns that the table does not have', () => {
  const Plans = [
    ['Uzdevums', 'Mācību gads'],
    ['Darīt', year],
  ] as const;
  expect(findIn({ tables: { Plans } }, ...codes)).toEqual([]);
});
