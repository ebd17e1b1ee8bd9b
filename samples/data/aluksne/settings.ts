import type { SampleTable } from '../SampleTable';
import { toRows } from '../toRows';

/** The school year of the report, and the next one, whose goals the report sets. */
export const reportYear = '2024./2025.';
export const nextYear = '2025./2026.';

export const address = 'Jāņkalna iela 38, Alūksne, Alūksnes novads, LV-4301';

export const settings: SampleTable = {
  table: 'Iestatijumi',
  rows: toRows(
    ['Iestatījums', 'Vērtība', 'Paskaidrojums'],
    [
      ['Iestādes nosaukums', 'Alūksnes Mūzikas skola', 'Rādās visu izvades lapu virsrakstā.'],
      ['Reģistrācijas numurs', '', 'Ziņojumā nav norādīts.'],
      ['Adrese', address],
      ['Vadītājs', 'Vārds Uzvārds', 'Parauga datos personu vārdu nav.'],
      ['Mācību gads', reportYear, 'Gads, par kuru aprēķina.'],
      ['Plāna pirmais gads', reportYear],
      ['Plāna pēdējais gads', nextYear],
      ['Mācību gada sākums', '01.09.', 'Kas iestājies līdz šai dienai, gadu uzsāka.'],
      ['Mācību gada beigas', '31.05.', 'Kas līdz šai dienai nav izstājies, gadu noslēdza.'],
      [
        'Izglītojamā līmenis',
        'Vidējais',
        'Kā no vairākiem vērtējumiem iegūst vienu līmeni: Vidējais, Zemākais vai Specialitāte.',
      ],
      ['Specialitātes joma', '', 'Vajadzīga tikai tad, ja līmeni nosaka Specialitāte.'],
      ['Daļējas izpildes slieksnis', 0.8, 'No šīs mērķa daļas izpilde ir «Daļēji sasniegts».'],
      ['Mazākais rādāmais skaits', 5, 'Mazākas grupas koplietojamā kopijā nerāda.'],
      ['Apstiprināts', ''],
      ['Apstiprināšanas datums', ''],
    ],
  ),
};
