import type { SampleTable } from '../SampleTable';
import { toRows } from '../toRows';

/** The only year with data; the plan has one more. */
export const cleanYear = '2025./2026.';
export const lastYear = '2026./2027.';

export const address = 'Skolas iela 1, Priežkalns';

export const settings: SampleTable = {
  table: 'Iestatijumi',
  rows: toRows(
    ['Iestatījums', 'Vērtība', 'Paskaidrojums'],
    [
      ['Iestādes nosaukums', 'Priežkalna Mūzikas skola', 'Izdomāta skola.'],
      ['Reģistrācijas numurs', '0000000000', 'Izdomāts.'],
      ['Adrese', address],
      ['Vadītājs', 'Vārds Uzvārds'],
      ['Mācību gads', cleanYear, 'Gads, par kuru aprēķina.'],
      ['Plāna pirmais gads', cleanYear],
      ['Plāna pēdējais gads', lastYear],
      ['Mācību gada sākums', '01.09.'],
      ['Mācību gada beigas', '31.05.'],
      ['Izglītojamā līmenis', 'Vidējais'],
      ['Specialitātes joma', ''],
      ['Daļējas izpildes slieksnis', 0.8],
      ['Mazākais rādāmais skaits', 5],
      ['Apstiprināts', 'Direktora rīkojums Nr. 7'],
      ['Apstiprināšanas datums', '25.08.2025.', 'Pirms plāna pirmā gada.'],
    ],
  ),
};
