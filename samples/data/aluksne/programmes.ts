import type { SampleTable } from '../SampleTable';
import { enrolments } from './enrolment';
import { address } from './settings';

/** Codes in the printed spelling; licences are not in the report and stay blank. */
export const programmes: SampleTable = {
  table: 'Programmas',
  rows: enrolments.map(({ programme, code }) => ({
    Programma: programme,
    Kods: code,
    'Īstenošanas vieta': address,
  })),
};
