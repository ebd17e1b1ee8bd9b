import { readTables } from '../readTables';
import { buildGrid } from '../testing/buildGrid';
import { findOnly } from '../testing/pickFindings';

const find = (merged: string | null) =>
  findOnly(
    readTables(
      buildGrid({
        Programmas: {
          header: ['Programma', 'Kods', 'Piezīmes'],
          rows: [
            ['Klavierspēle I', '20V 212 01 1', ''],
            ['Akordeona spēle I', '', ''],
          ],
          ...(merged !== null && { merged }),
        },
      }),
    ).findings,
    'merged-cells',
  );

it('finds cells that are merged in a column of the contract', () => {
  expect(find('B5:B6')).toEqual([
    {
      code: 'merged-cells',
      severity: 'warning',
      sheet: 'Programmas',
      table: 'Programmas',
      row: null,
      column: null,
      value: 'B5:B6',
      params: {},
    },
  ]);
});

it.each([null, 'C5:C6'])('lets %j pass: nothing that is read is merged', (merged) => {
  expect(find(merged)).toEqual([]);
});
