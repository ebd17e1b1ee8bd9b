import type { CatalogueRow } from '../../src/indicators/testing/catalogueRows';
import { programmes, subjects } from './generateSchool';

const table = 'Vertejumi';
const end = 'Pārbaudījums = Semestra beigas';

const share = (id: string, part: string, whole = end): CatalogueRow => ({
  ...{ id, measure: 'īpatsvars', table, part, whole, unit: '%' },
});
const count = (id: string, part: string): CatalogueRow => ({ id, measure: 'skaits', table, part });
const mean = (id: string, part: string): CatalogueRow => ({
  ...{ id, measure: 'vidējais', table, field: 'Balles', part },
});

/** Twenty indicators over grades, of every measure that counts rows. */
export const benchCatalogue: readonly CatalogueRow[] = [
  count('count all', ''),
  count('count by subject', `Priekšmets = ${subjects[0]}`),
  count('count by class', 'Klase >= 4; Klase <= 6'),
  count('count by words', `Programma = ${programmes.slice(0, 3).join(' | ')}; ${end}`),
  share('share high', 'Līmenis = Augsts'),
  share('share good', 'Līmenis = Augsts | Optimāls'),
  share('share music', 'Līmenis = Augsts | Optimāls', `${end}; Joma = Mūzika`),
  share('share begins', 'Programma = Programma 1*'),
  share('share marks', 'Balles >= 7', `${end}; Skala = 10 balles`),
  share('share not', 'Līmenis <> Nepietiekams', ''),
  mean('mean all', ''),
  mean('mean end', end),
  mean('mean class', `${end}; Klase = 3`),
  mean('mean subject', `Priekšmets = ${subjects[6]}`),
  { id: 'sum', measure: 'summa', table, field: 'Balles', part: end },
  { id: 'distinct', measure: 'unikāls skaits', table, field: 'Izglītojamais', part: 'Balles >= 9' },
  {
    id: 'distinct share',
    ...{ measure: 'unikāls īpatsvars', table, field: 'Izglītojamais', unit: '%' },
    ...{ part: 'Līmenis = Augsts', whole: end },
  },
  {
    id: 'ratio',
    ...{ measure: 'attiecība', table, field: 'Vērtējums / Maksimums' },
    part: `${end}; Skala = Punkti`,
  },
  { id: 'dynamics', measure: 'dinamika', table, unit: '%' },
  { id: 'dynamics of pupils', measure: 'dinamika', table, field: 'Izglītojamais', unit: '%' },
];
