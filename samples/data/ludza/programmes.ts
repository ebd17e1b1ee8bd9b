import type { SampleTable } from '../SampleTable';
import { toRows } from '../toRows';
import { address } from './settings';

export const general = 'Pamatizglītība (1.–4. klase)';
export const dance = 'Dejas pamati';

/** The plan names no programmes: these and the code of the dance programme are invented. */
export const programmes: SampleTable = {
  table: 'Programmas',
  rows: toRows(
    ['Programma', 'Kods', 'Īstenošanas vieta'],
    [
      [general, '21011111'],
      ['Klavierspēle I', '20V 212 01 1'],
      ['Vijoles spēle I', '20V 212 02 1'],
      ['Flautas spēle I', '20V 212 03 1'],
      ['Sitaminstrumentu spēle I', '20V 212 04 1'],
      ['Kora klase I', '20V 212 06 1'],
      [dance, '20V 212 10 1'],
    ].map((line) => [...line, address]),
  ),
};
