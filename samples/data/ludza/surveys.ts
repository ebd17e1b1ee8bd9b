import type { SampleTable } from '../SampleTable';
import { toRows } from '../toRows';

const progress = 'Es apzinos savu mācību progresu';
const respect = 'Skolā valda cieņpilna un pieņemoša vide';
const workplace = 'Darba vide un iekšējā sadarbība';

/** One row an answer with how many gave it; `-` is who did not answer and counts nowhere. */
export const surveys: SampleTable = {
  table: 'Aptaujas',
  rows: toRows(
    ['Mācību gads', 'Grupa', 'Apgalvojums', 'Atbilde', 'Skaits'],
    [
      // 61 of 80
      ['2025./2026.', 'Izglītojamie', progress, 'Jā', 61],
      ['2025./2026.', 'Izglītojamie', progress, 'Daļēji', 15],
      ['2025./2026.', 'Izglītojamie', progress, 'Nē', 4],
      ['2025./2026.', 'Izglītojamie', progress, '-', 6],
      // 83 of 95
      ['2025./2026.', 'Izglītojamie', respect, 'Pilnīgi piekrītu', 52],
      ['2025./2026.', 'Izglītojamie', respect, 'Drīzāk piekrītu', 31],
      ['2025./2026.', 'Izglītojamie', respect, 'Drīzāk nepiekrītu', 9],
      ['2025./2026.', 'Izglītojamie', respect, 'Nepiekrītu', 3],
      ['2025./2026.', 'Izglītojamie', respect, '-', 4],
      // 58 of 62
      ['2025./2026.', 'Vecāki', respect, 'Pilnīgi piekrītu', 38],
      ['2025./2026.', 'Vecāki', respect, 'Drīzāk piekrītu', 20],
      ['2025./2026.', 'Vecāki', respect, 'Drīzāk nepiekrītu', 3],
      ['2025./2026.', 'Vecāki', respect, 'Nepiekrītu', 1],
      // 20 of 24
      ['2025./2026.', 'Darbinieki', workplace, 'Ļoti labi', 8],
      ['2025./2026.', 'Darbinieki', workplace, 'Labi', 12],
      ['2025./2026.', 'Darbinieki', workplace, 'Apmierinoši', 3],
      ['2025./2026.', 'Darbinieki', workplace, 'Vāji', 1],
      // 71 of 84
      ['2026./2027.', 'Izglītojamie', progress, 'Jā', 71],
      ['2026./2027.', 'Izglītojamie', progress, 'Daļēji', 10],
      ['2026./2027.', 'Izglītojamie', progress, 'Nē', 3],
      ['2026./2027.', 'Izglītojamie', progress, '-', 5],
      // 92 of 100
      ['2026./2027.', 'Izglītojamie', respect, 'Pilnīgi piekrītu', 56],
      ['2026./2027.', 'Izglītojamie', respect, 'Drīzāk piekrītu', 36],
      ['2026./2027.', 'Izglītojamie', respect, 'Drīzāk nepiekrītu', 6],
      ['2026./2027.', 'Izglītojamie', respect, 'Nepiekrītu', 2],
      // 63 of 70
      ['2026./2027.', 'Vecāki', respect, 'Pilnīgi piekrītu', 41],
      ['2026./2027.', 'Vecāki', respect, 'Drīzāk piekrītu', 22],
      ['2026./2027.', 'Vecāki', respect, 'Drīzāk nepiekrītu', 6],
      ['2026./2027.', 'Vecāki', respect, 'Nepiekrītu', 1],
      ['2026./2027.', 'Vecāki', respect, '-', 3],
      // 24 of 26
      ['2026./2027.', 'Darbinieki', workplace, 'Ļoti labi', 11],
      ['2026./2027.', 'Darbinieki', workplace, 'Labi', 13],
      ['2026./2027.', 'Darbinieki', workplace, 'Apmierinoši', 2],
    ],
  ),
};
