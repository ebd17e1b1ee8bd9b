import type { SampleTable } from '../SampleTable';
import { toRows } from '../toRows';
import { address, reportYear } from './settings';

/**
 * Table 1.3. How many of the preparatory class went on is not given as a number (the report says
 * 80 %, which no part of 8 is), so `Turpina programmā` stays blank.
 */
export const interest: SampleTable = {
  table: 'InteresuIzglitiba',
  rows: toRows(
    [
      'Mācību gads',
      'Joma',
      'Nosaukums',
      'Vecumposms',
      'Izglītojamo skaits',
      'Īstenotājs',
      'Pieejamība',
      'Īstenošanas vieta',
      'Finansējums',
    ],
    [
      ['Dziedāšanas grupa', 'Pirmsskola – 5 gadi', 9],
      ['Sagatavošanas klase', 'Pirmsskola – 6 gadi', 8],
    ].map((line) => [
      reportYear,
      'Mūzika',
      ...line,
      'Alūksnes Mūzikas skola',
      'Publisks',
      address,
      'maksas',
    ]),
  ),
};
