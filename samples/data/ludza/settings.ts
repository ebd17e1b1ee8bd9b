import type { SampleTable } from '../SampleTable';
import { toRows } from '../toRows';

/** The years of the plan: the first is the baseline, the second is the current one. */
export const planYears = ['2025./2026.', '2026./2027.', '2027./2028.'] as const;

/** The two years that hold data. */
export type DataYear = (typeof planYears)[0 | 1];
export const dataYears: readonly DataYear[] = [planYears[0], planYears[1]];

export const address = 'Stacijas iela 45, Ludza, LV-5701';

export const settings: SampleTable = {
  table: 'Iestatijumi',
  rows: toRows(
    ['Iestatījums', 'Vērtība', 'Paskaidrojums'],
    [
      ['Iestādes nosaukums', 'Ludzas Mūzikas pamatskola', 'Rādās visu izvades lapu virsrakstā.'],
      ['Reģistrācijas numurs', '4212900459'],
      ['Adrese', address],
      ['Vadītājs', 'Vārds Uzvārds', 'Parauga datos personu vārdu nav.'],
      ['Mācību gads', planYears[1], 'Gads, par kuru aprēķina.'],
      ['Plāna pirmais gads', planYears[0], 'Bāzes gads.'],
      ['Plāna pēdējais gads', planYears[2]],
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
      [
        'Apstiprināts',
        'Direktora rīkojums Nr. 1.4./2025/10',
        'Pedagoģiskās padomes sēde 21.10.2025., protokols Nr. 3.',
      ],
      ['Apstiprināšanas datums', '23.10.2025.'],
    ],
  ),
};
