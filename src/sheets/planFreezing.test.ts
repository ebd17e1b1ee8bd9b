import { computeFor } from '../indicators/testing/computeFor';
import type { CatalogueRow } from '../indicators/testing/catalogueRows';
import type { CellValue } from '../workbook/TableGrid';
import { createLabels } from '../i18n/createLabels';
import { schoolYear } from '../workbook/SchoolYear';
import { planFreezing, planUnfreezing } from './planFreezing';
import type { SeenSheet } from './SeenSheet';

const year = schoolYear(2024);
const header = ['Mācību gads', 'Rādītājs', 'Vērtība', 'Skaitītājs', 'Saucējs', 'Fiksēts'];
const lastYear = { 'Mācību gads': '2024./2025.', 'Plāna pirmais gads': '2024./2025.' };

const seenWith = (...rows: readonly (readonly CellValue[])[]): SeenSheet => ({
  table: 'Vesture',
  sheet: 'Vēsture',
  headerRow: 3,
  header,
  rows,
  formulas: rows,
  formats: rows.map((row) => row.map(() => 'General')),
  stamp: null,
  rowsHidden: false,
  occupiedBelow: false,
});

/** Freezes figures that staff entered: value, numerator, denominator. */
const freeze = (
  indicators: readonly CatalogueRow[],
  entries: readonly (readonly CellValue[])[],
  seen: SeenSheet | null,
) => {
  const { catalogue, indicators: results } = computeFor(
    indicators.map((row) => ({ measure: 'manuāls', ...row })),
    {
      Merijumi: [
        ['Mācību gads', 'Rādītājs', 'Vērtība', 'Skaitītājs', 'Saucējs'],
        ...entries.map((entry) => ['2024./2025.', ...entry]),
      ],
    },
    lastYear,
  );
  const source = { year, catalogue, indicators: results, today: 45901 };
  return planFreezing({ ...source, labels: createLabels('lv', '') }, seen);
};

it('writes a share as a fraction, and above 1 as the percent that staff would type', () => {
  const { rows } = freeze(
    [{ unit: '%' }, { unit: '%' }, { unit: '%' }, {}],
    [
      ['R1', 82.3, '', ''],
      ['R2', 110.1, '', ''],
      ['R3', '', 6, 5],
      ['R4', 82.3, '', ''],
    ],
    null,
  );
  expect(
    rows.map(({ cells }) => [cells['value'], cells['numerator'], cells['denominator']]),
  ).toEqual([
    [0.823, null, null],
    [110.1, null, null],
    [1.2, 6, 5],
    [82.3, null, null],
  ]);
});

it('leaves rows of other years, of no day and of this day; renews what bears a dash', () => {
  const { added, renewed, kept, edit } = freeze(
    [{}, { name: 'Pēc nosaukuma' }, {}, {}],
    [
      ['R1', 1, '', ''],
      ['R2', 2, '', ''],
      ['R3', 3, '', ''],
      ['R4', 4, '', ''],
    ],
    seenWith(
      ['2023./2024.', 'R1', 9, '', '', 45000],
      ['2024/25', 'Pēc nosaukuma', 9, '', '', '–'],
      ['2024./2025.', 'R4', 4, '', '', '-'],
      ['', '', '', '', '', ''],
    ),
  );
  expect({ added, renewed, kept }).toEqual({
    added: ['R1', 'R3'],
    renewed: ['R2', 'R4'],
    kept: [],
  });
  // The value of R4 is the same: only its day is written.
  expect(edit?.changes.map(({ header: name, values }) => [name, values])).toEqual([
    ['Vērtība', [undefined, 2, undefined, undefined]],
    ['Fiksēts', [undefined, 45901, 45901, undefined]],
  ]);
  expect(edit).toMatchObject({ newRows: 2, reusableRows: 1 });
  // Three cells change; two rows of year, ID, value and day are made.
  expect(edit?.cells).toBe(3 + 2 * 4);
  expect(edit?.keys[1]).toEqual({
    header: 'Rādītājs',
    after: ['R1', 'Pēc nosaukuma', 'R4', 'R1', 'R3'],
  });
});

it('unfreezes the rows of the year that bear a day, and no others', () => {
  const { released, edit } = planUnfreezing(
    year,
    seenWith(
      ['2024./2025.', 'R1', 1, '', '', 45901],
      ['2024./2025.', 'R2', 2, '', '', ''],
      ['2024./2025.', 'R3', 3, '', '', '-'],
      ['2024./25.', 'R9', 4, '', '', '01.09.2025.'],
      ['2025./2026.', 'R1', 5, '', '', 45901],
    ),
  );
  expect(released).toEqual(['R1', 'R9']);
  expect(edit.changes).toEqual([
    {
      header: 'Fiksēts',
      values: ['-', undefined, undefined, '-', undefined],
      formats: [undefined, undefined, undefined, undefined, undefined],
    },
  ]);
  expect(edit.cells).toBe(2);
});
