/** Why and when a pupil left; the report names the reason by programme code only. */
export interface Leaver {
  readonly class: number;
  readonly left: string;
  readonly explanation: string;
  readonly finalClass?: true;
}

/** One printed row of table 1.2.1. */
export interface Enrolment {
  readonly programme: string;
  readonly code: string;
  /** Uzsākot mācību gadu, as printed. Blank and `-` are 0. */
  readonly started: number;
  /** Noslēdzot mācību gadu, as printed; graduates are inside. */
  readonly ended: number;
  /** Programmas absolventi, as printed. */
  readonly graduates: number;
  /** Invented: pupils of the final class at the year's end; graduates are inside. */
  readonly finalClass: number;
  /** Invented: pupils at high, optimal and sufficient level at the year's end; sum to `ended`. */
  readonly levels: readonly [number, number, number];
  /** Invented: highest class of the programme. */
  readonly classes: number;
  /** As many as `started` less `ended`. */
  readonly leavers: readonly Leaver[];
}

const personal = 'Personīgi apsvērumi';
const workload = 'Pārāk liela mācību slodze';
const both = 'Personīgi apsvērumi un mācību slodze';

const empty = (programme: string, code: string): Enrolment => ({
  programme,
  code,
  started: 0,
  ended: 0,
  graduates: 0,
  finalClass: 0,
  levels: [0, 0, 0],
  classes: 8,
  leavers: [],
});

/**
 * The 26 programmes of 2024./2025. Column sums are the printed 147, 139 and 18; levels sum to
 * 17, 101 and 21 of 139.
 *
 * Final class: the school reports its 4 continuing pupils once as 15,4 % (of 26) and once as 16 %
 * (of 25), while the table has 18 graduates. Here 26 began the final class, one of them left, 25
 * ended the year in it and 18 of these received their certificate, so that each denominator can be
 * understood and none agrees with another.
 */
export const enrolments: readonly Enrolment[] = [
  {
    ...empty('Klavierspēle I', '20V 212 01 1'),
    ...{ started: 58, ended: 56, graduates: 6, finalClass: 9, levels: [7, 40, 9] },
    leavers: [
      { class: 8, left: '17.01.2025.', explanation: personal, finalClass: true },
      { class: 3, left: '25.10.2024.', explanation: personal },
    ],
  },
  empty('Akordeona spēle I', '20V 212 01 1'),
  {
    ...empty('Vijoles spēle I', '20V 212 02 1'),
    ...{ started: 10, ended: 10, graduates: 1, finalClass: 2, levels: [1, 8, 1] },
  },
  empty('Kokles spēle I', '20V 212 02 1'),
  {
    ...empty('Kokles spēle II', '20V 212 02 1'),
    ...{ started: 11, ended: 10, graduates: 1, finalClass: 2, levels: [2, 7, 1], classes: 6 },
    leavers: [{ class: 2, left: '29.11.2024.', explanation: personal }],
  },
  {
    ...empty('Flautas spēle I', '20V 212 03 1'),
    started: 1,
    leavers: [{ class: 4, left: '20.12.2024.', explanation: workload }],
  },
  {
    ...empty('Flautas spēle II', '20V 212 03 1'),
    ...{ started: 12, ended: 11, graduates: 0, finalClass: 1, levels: [1, 8, 2], classes: 6 },
    leavers: [{ class: 5, left: '14.02.2025.', explanation: workload }],
  },
  empty('Klarnetes spēle I', '20V 212 03 1'),
  {
    ...empty('Klarnetes spēle II', '20V 212 03 1'),
    ...{ started: 2, ended: 2, graduates: 2, finalClass: 2, levels: [0, 2, 0], classes: 6 },
  },
  empty('Saksofona spēle I', '20V 212 03 1'),
  {
    ...empty('Saksofona spēle II', '20V 212 03 1'),
    ...{ started: 9, ended: 9, graduates: 2, finalClass: 2, levels: [1, 7, 1], classes: 6 },
  },
  empty('Mežraga spēle I', '20V 212 03 1'),
  {
    ...empty('Mežraga spēle II', '20V 212 03 1'),
    ...{ started: 1, ended: 1, graduates: 1, finalClass: 1, levels: [0, 1, 0], classes: 6 },
  },
  {
    ...empty('Trompetes spēle I', '20V 212 03 1'),
    ...{ started: 2, ended: 2, levels: [0, 1, 1] },
  },
  {
    ...empty('Trompetes spēle II', '20V 212 03 1'),
    ...{ started: 10, ended: 10, levels: [1, 7, 2], classes: 6 },
  },
  empty('Eifonija spēle I', '20V 212 03 1'),
  {
    ...empty('Eifonija spēle II', '20V 212 03 1'),
    ...{ started: 2, ended: 2, levels: [0, 1, 1], classes: 6 },
  },
  empty('Trombona spēle I', '20V 212 03 1'),
  empty('Trombona spēle II', '20V 212 03 1'),
  {
    ...empty('Sitaminstrumentu spēle I', '20V 212 04 1'),
    ...{ started: 7, ended: 6, graduates: 2, finalClass: 2, levels: [1, 4, 1] },
    leavers: [{ class: 6, left: '28.03.2025.', explanation: workload }],
  },
  {
    ...empty('Sitaminstrumentu spēle II', '20V 212 04 1'),
    ...{ started: 5, ended: 5, graduates: 2, finalClass: 2, levels: [1, 4, 0], classes: 6 },
  },
  empty('Kora klase I', '20V 212 06 1'),
  {
    ...empty('Kora klase II', '20V 212 06 1'),
    ...{ started: 14, ended: 12, graduates: 0, finalClass: 1, levels: [1, 9, 2], classes: 6 },
    leavers: [
      { class: 1, left: '31.10.2024.', explanation: both },
      { class: 4, left: '11.04.2025.', explanation: both },
    ],
  },
  {
    ...empty('Klavierspēle', '10V 212 01 1'),
    ...{ started: 1, ended: 1, levels: [0, 1, 0], classes: 4 },
  },
  {
    ...empty('Akordeona spēle', '10V 212 01 1'),
    ...{ started: 1, ended: 1, levels: [0, 1, 0], classes: 4 },
  },
  {
    ...empty('Trombona spēle', '10V 212 03 1'),
    ...{ started: 1, ended: 1, graduates: 1, finalClass: 1, levels: [1, 0, 0], classes: 4 },
  },
];
