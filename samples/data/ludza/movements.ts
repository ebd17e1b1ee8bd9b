import type { Place } from './intake';
import { dance, general } from './programmes';
import type { DataYear } from './settings';

/** A pupil who leaves one programme, or all of them, during the year. */
export interface Departure {
  readonly pupil: string;
  /** Null: every programme of the pupil. */
  readonly programme: string | null;
  readonly left: string;
  readonly reason: string;
  readonly explanation?: string;
}

interface Arrival {
  readonly joined: string;
  readonly places: readonly Place[];
}

interface YearMovements {
  readonly departures: readonly Departure[];
  readonly arrivals: readonly Arrival[];
  /** Pupils of the final class who get no certificate and repeat it. */
  readonly repeating: readonly string[];
  /** Graduates who go on to a vocational secondary school. */
  readonly continuing: readonly string[];
  /** Special needs, marked on the general row; those who get support. */
  readonly specialNeeds: readonly string[];
  readonly supported: readonly string[];
  /** Pupils of the final class who were asked about further education. */
  readonly surveyed: readonly string[];
}

const moved = 'Dzīvesvietas maiņa';
const elsewhere = 'Turpina programmas apguvi citā izglītības iestādē';
const other = 'Cits iemesls';

/**
 * First year: 126 places on 1 September, 2 join, 4 leave (012 in two programmes), 124 at the end.
 * Of 8 in the final class 7 graduate. Second year: 124 − 7 graduates − 11 who finish class 4 + 26
 * new = 132; 2 join, 4 leave (084 in two programmes), 130 at the end; all 8 graduate.
 */
export const movements: Readonly<Record<DataYear, YearMovements>> = {
  '2025./2026.': {
    departures: [
      { pupil: 'LMP-012', programme: null, left: '19.12.2025.', reason: moved },
      {
        pupil: 'LMP-017',
        programme: 'Klavierspēle I',
        left: '27.02.2026.',
        reason: other,
        explanation: 'Pārāk liela mācību slodze',
      },
      {
        pupil: 'LMP-035',
        programme: 'Flautas spēle I',
        left: '30.01.2026.',
        reason: elsewhere,
      },
    ],
    arrivals: [
      {
        joined: '03.11.2025.',
        places: [
          { pupil: 'LMP-080', programme: general, class: 3 },
          { pupil: 'LMP-080', programme: 'Vijoles spēle I', class: 1 },
        ],
      },
    ],
    repeating: ['LMP-075'],
    continuing: ['LMP-073', 'LMP-078'],
    specialNeeds: ['LMP-003', 'LMP-016', 'LMP-026', 'LMP-030', 'LMP-039', 'LMP-045'],
    supported: ['LMP-003', 'LMP-016', 'LMP-026', 'LMP-030', 'LMP-039'],
    surveyed: ['LMP-066', 'LMP-073', 'LMP-074', 'LMP-076'],
  },
  '2026./2027.': {
    departures: [
      {
        pupil: 'LMP-022',
        programme: 'Sitaminstrumentu spēle I',
        left: '13.11.2026.',
        reason: other,
        explanation: 'Izvēlējies sporta nodarbības',
      },
      {
        pupil: 'LMP-054',
        programme: 'Vijoles spēle I',
        left: '15.01.2027.',
        reason: elsewhere,
      },
      { pupil: 'LMP-084', programme: null, left: '26.02.2027.', reason: moved },
    ],
    arrivals: [
      {
        joined: '12.10.2026.',
        places: [
          { pupil: 'LMP-094', programme: general, class: 2 },
          { pupil: 'LMP-094', programme: dance, class: 1 },
        ],
      },
    ],
    repeating: [],
    continuing: ['LMP-067', 'LMP-070', 'LMP-075'],
    specialNeeds: ['LMP-003', 'LMP-016', 'LMP-026', 'LMP-030', 'LMP-039', 'LMP-083', 'LMP-090'],
    supported: ['LMP-003', 'LMP-016', 'LMP-026', 'LMP-030', 'LMP-039', 'LMP-083', 'LMP-090'],
    surveyed: ['LMP-058', 'LMP-067', 'LMP-068', 'LMP-069', 'LMP-070', 'LMP-075'],
  },
};
