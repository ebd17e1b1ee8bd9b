import type { CatalogueRow } from '../testing/catalogueRows';
import { findIn } from '../testing/findIn';

const year = '2025./2026.';
const header = ['Mācību gads', 'Izglītojamais', 'Joma', 'Skala', 'Vērtējums', 'Maksimums'];

const find = (row: CatalogueRow) =>
  findIn(
    {
      catalogue: [{ table: 'Vertejumi', ...row }],
      tables: {
        Vertejumi: [
          header,
          [year, 'A', 'Mūzika', '10 balles', 8, ''],
          [year, 'B', 'Mūzika', 'Punkti', 30, 40],
          [year, 'C', 'Vispārizglītojošais', 'STAP', 'A', ''],
          [year, 'D', 'Vispārizglītojošais', '10 balles', 7, ''],
          [year, 'E', 'Vispārizglītojošais', 'STAP', 'nv', ''],
        ],
      },
    },
    'mean-without-numbers',
    'scales-mixed',
  ).map(({ code, severity, params }) => [code, severity, params['scales']]);

const general = 'Joma = Vispār*';

it.each<[CatalogueRow, readonly unknown[]]>([
  [
    { measure: 'vidējais', field: 'Balles', part: general },
    [['mean-without-numbers', 'warning', 'STAP (1)']],
  ],
  [{ measure: 'vidējais', field: 'Balles', part: `${general}; Skala = 10 balles` }, []],
  [
    { measure: 'vidējais', field: 'Balles', part: 'Joma = Mūzika' },
    [['scales-mixed', 'warning', '10 balles (1), Punkti (1)']],
  ],
  [{ measure: 'vidējais', field: 'Procenti', part: 'Joma = Mūzika' }, []],
  [
    { measure: 'attiecība', field: 'Vērtējums / Maksimums', part: 'Joma = Mūzika' },
    [['scales-mixed', 'warning', '10 balles (1), Punkti (1)']],
  ],
  [{ measure: 'attiecība', field: 'Vērtējums / Maksimums', part: 'Skala = Punkti' }, []],
  [{ measure: 'īpatsvars', part: 'Līmenis = Augsts' }, []],
])('%j: %j', (row, expected) => {
  expect(find(row)).toEqual(expected);
});
