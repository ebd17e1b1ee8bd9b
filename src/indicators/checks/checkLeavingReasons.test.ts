import { findIn } from '../testing/findIn';

const year = '2025./2026.';

const find = (...leavers: readonly (readonly [reason: string, details: string])[]) =>
  findIn(
    {
      tables: {
        Izglitojamie: [
          [
            'Mācību gads',
            'Izglītojamais',
            'Izstājies',
            'Izstāšanās iemesls',
            'Iemesla skaidrojums',
          ],
          ...leavers.map((leaver, at) => [year, `A${at}`, '10.01.2026.', ...leaver]),
          [year, 'B', '', '', ''],
        ],
      },
    },
    'reason-without-category',
    'leaver-without-reason',
    'reason-combined',
  ).map(({ code, row }) => `${code} ${row}`);

it('finds leavers without a reason, and explanations without a category', () => {
  expect(find(['', ''], ['', 'Slimība'], ['Cits iemesls', 'Slimība'])).toEqual([
    'leaver-without-reason 4',
    'reason-without-category 5',
  ]);
});

it('finds an explanation that joins a reason which stands alone elsewhere, once', () => {
  const both = ['Cits iemesls', 'Slimība un liela slodze'] as const;
  expect(find(['Cits iemesls', 'slimība'], both, both)).toEqual(['reason-combined 5']);
});

it('lets an explanation with "un" pass that may be one reason', () => {
  expect(find(['Cits iemesls', 'Darbs un ģimene'], ['Cits iemesls', 'Slimība'])).toEqual([]);
});
