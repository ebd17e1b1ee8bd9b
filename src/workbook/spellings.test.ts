import fc from 'fast-check';
import { readTables } from './readTables';
import { formatSchoolYear, schoolYear } from './SchoolYear';
import { type TableName, tableSchema } from './schema';
import { buildGrid, headerRow } from './testing/buildGrid';
import { showColumn } from './testing/showColumn';
import type { CellValue } from './TableGrid';

/** Seeded, so that a failure comes back; few runs, as each reads a whole workbook. */
const runs = { seed: 2025, numRuns: 40 };
const current = '2024./2025.';

/** What people leave around and inside a text without seeing it. */
const space = fc.constantFrom(' ', '\u00a0', '  ', '\u202f', '\n', ' \u00a0 ');
const edge = fc.constantFrom('', ' ', '\u00a0', '\t');
const casing = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
);
const form = fc.constantFrom('NFC', 'NFD');

/** A text as somebody else would type it: other case, spaces and composition, the same letters. */
const retyped = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(casing, form, edge, edge, space)
    .map(([toCase, unicode, before, after, between]) =>
      [before, toCase(text).normalize(unicode).replaceAll(' ', between), after].join(''),
    );

const read = (table: TableName, header: readonly string[], ...rows: readonly CellValue[][]) => {
  const { tables, findings } = readTables(buildGrid({ [table]: { header, rows } }));
  const found = tables.get(table);
  return {
    valuesOf: (name: string) => showColumn(found?.column(name)),
    about: findings.filter(({ row, table: of }) => of === table && (row ?? 0) > headerRow),
  };
};

const twoDigits = (number: number): string => String(number).padStart(2, '0');

describe('headers', () => {
  it('are found in any order, case, spacing, composition and language', () => {
    const { columns } = tableSchema('Personals');
    const headers = fc
      .shuffledSubarray([...columns], { minLength: columns.length, maxLength: columns.length })
      .chain((order) =>
        fc.tuple(
          fc.constant(order),
          fc.tuple(...order.map(({ lv, en }) => fc.constantFrom(lv, en).chain(retyped))),
        ),
      );
    fc.assert(
      fc.property(headers, ([order, header]) => {
        const row = order.map(({ key }) =>
          key === 'year' ? current : key === 'workload' ? 0.5 : '',
        );
        const { valuesOf } = read('Personals', header, row);
        expect(valuesOf('Slodze')).toEqual([0.5]);
        const missing = columns.filter(({ lv }) => valuesOf(lv).length !== 1);
        expect(missing).toEqual([]);
      }),
      runs,
    );
  });
});

describe('cells', () => {
  const header = ['Mācību gads', 'Darbinieks', 'Grupa', 'Slodze', 'Mentors'];

  it('take a school year in every spelling', () => {
    const spelt = fc
      .tuple(
        fc.integer({ min: 1950, max: 2098 }),
        fc.constantFrom('.', ''),
        fc.constantFrom('/', '-', '–'),
        fc.boolean(),
        edge,
        edge,
      )
      .map(([first, point, stroke, isShort, before, after]) => {
        const last = isShort ? twoDigits((first + 1) % 100) : String(first + 1);
        return { first, text: `${before}${first}${point}${stroke}${last}${point}${after}` };
      });
    fc.assert(
      fc.property(spelt, ({ first, text }) => {
        const { valuesOf, about } = read('Personals', header, [text, 'A', 'Pedagogs', 1, '']);
        expect(valuesOf('Mācību gads')).toEqual([formatSchoolYear(schoolYear(first))]);
        expect(about).toEqual([]);
      }),
      runs,
    );
  });

  it('take numbers as numbers or as text, with a comma or a point', () => {
    const spelt = fc
      .tuple(
        fc.integer({ min: 0, max: 99_999 }),
        fc.integer({ min: 0, max: 99 }),
        fc.constantFrom(',', '.'),
        edge,
        edge,
      )
      .map(([whole, hundredths, point, before, after]) => ({
        expected: Number(`${whole}.${twoDigits(hundredths)}`),
        text: `${before}${whole}${point}${twoDigits(hundredths)}${after}`,
      }));
    fc.assert(
      fc.property(spelt, ({ text, expected }) => {
        const { valuesOf, about } = read(
          'Personals',
          header,
          [current, 'A', 'Pedagogs', text, ''],
          [current, 'B', 'Pedagogs', expected, ''],
        );
        expect(valuesOf('Slodze')).toEqual([expected, expected]);
        expect(about).toEqual([]);
      }),
      runs,
    );
  });

  it('take yes and no in every spelling, and nothing for Nē', () => {
    const yes = fc.oneof(
      fc.constantFrom('Jā', 'yes', 'TRUE', 'x').chain(retyped),
      fc.constantFrom<CellValue>(true, 1, '1'),
    );
    const no = fc.oneof(
      fc.constantFrom('Nē', 'no', 'FALSE').chain(retyped),
      fc.constantFrom<CellValue>(false, 0, '0'),
    );
    fc.assert(
      fc.property(yes, no, fc.constantFrom('', '-', ' '), (cell, other, none) => {
        const { valuesOf, about } = read(
          'Personals',
          header,
          [current, 'A', 'Pedagogs', 1, cell],
          [current, 'B', 'Pedagogs', 1, other],
          [current, 'C', 'Pedagogs', 1, none],
        );
        expect(valuesOf('Mentors').slice(0, 2)).toEqual([true, false]);
        expect(valuesOf('Mentors')[2]).not.toBe(true);
        expect(about).toEqual([]);
      }),
      runs,
    );
  });

  it('take the words of the lists in any case, spacing and composition', () => {
    const word = 'Turpina programmas apguvi citā izglītības iestādē';
    fc.assert(
      fc.property(retyped(word), (text) => {
        const { about } = read(
          'Izglitojamie',
          ['Mācību gads', 'Izglītojamais', 'Izstājies', 'Izstāšanās iemesls'],
          [current, 'A', '15.01.2025.', text],
        );
        expect(about.filter(({ column }) => column === 'Izstāšanās iemesls')).toEqual([]);
      }),
      runs,
    );
  });

  it('take dates as serials, dd.mm.gggg. and gggg-mm-dd', () => {
    // 1 January 2000 is serial 36526, and days run on without gaps.
    const day = fc.integer({ min: 0, max: 365 * 40 });
    fc.assert(
      fc.property(day, edge, edge, (days, before, after) => {
        const date = new Date(Date.UTC(2000, 0, 1 + days));
        const [y, m, d] = [
          date.getUTCFullYear(),
          twoDigits(date.getUTCMonth() + 1),
          twoDigits(date.getUTCDate()),
        ];
        const spellings = [36_526 + days, `${d}.${m}.${y}.`, `${d}.${m}.${y}`, `${y}-${m}-${d}`];
        const rows = spellings.map((text, at): CellValue[] => [
          current,
          `A${at}`,
          typeof text === 'string' ? before + text + after : text,
        ]);
        const { valuesOf } = read(
          'Izglitojamie',
          ['Mācību gads', 'Izglītojamais', 'Iestājies'],
          ...rows,
        );
        expect(valuesOf('Iestājies')).toEqual(spellings.map(() => 36_526 + days));
      }),
      runs,
    );
  });

  it('take percentages as fractions or with the sign', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1000 }),
        fc.constantFrom(',', '.'),
        fc.constantFrom('', ' ', '\u00a0'),
        (tenths, point, gap) => {
          const text = `${Math.floor(tenths / 10)}${point}${tenths % 10}${gap}%`;
          const rows = [text, tenths / 1000].map((cell, at): CellValue[] => [
            current,
            `A${at}`,
            cell,
          ]);
          const { valuesOf, about } = read(
            'Merijumi',
            ['Mācību gads', 'Rādītājs', 'Vērtība'],
            ...rows,
          );
          expect(valuesOf('Vērtība')).toEqual([tenths / 1000, tenths / 1000]);
          expect(about.filter(({ column }) => column === 'Vērtība')).toEqual([]);
        },
      ),
      runs,
    );
  });

  it('take programme codes with any spacing, and general codes of eight digits', () => {
    const digits = (length: number) =>
      fc
        .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
        .map((all) => all.join(''));
    const gap = fc.constantFrom('', ' ', '\u00a0', '  ', '\n');
    const vocational = fc
      .tuple(fc.constantFrom('10', '20', '30'), digits(3), digits(2), digits(1))
      .chain(([kind, field, group, last]) =>
        fc.tuple(gap, gap, gap, fc.constantFrom('V', 'v')).map(([a, b, c, v]) => ({
          expected: `${kind}V ${field} ${group} ${last}`,
          text: `${kind}${v}${a}${field}${b}${group}${c}${last}`,
        })),
      );
    const general = fc
      .tuple(digits(4), digits(4), gap)
      .map(([a, b, between]) => ({ expected: a + b, text: a + between + b }));
    fc.assert(
      fc.property(vocational, general, (first, second) => {
        const { valuesOf, about } = read(
          'Programmas',
          ['Programma', 'Kods'],
          ['Kora klase I', first.text],
          ['Pamatizglītība', second.text],
        );
        expect(valuesOf('Kods')).toEqual([first.expected, second.expected]);
        expect(about.filter(({ column }) => column === 'Kods')).toEqual([]);
      }),
      runs,
    );
  });
});
