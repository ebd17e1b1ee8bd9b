import type { SampleRow, SampleTable } from '../SampleTable';
import type { Enrolment, Leaver } from './enrolment';
import { enrolments } from './enrolment';
import { reportYear } from './settings';

export type Level = 'Augsts' | 'Optimāls' | 'Pietiekams';

/** An invented pupil; codes instead of names, numbered through the programmes in printed order. */
export interface Pupil {
  readonly code: string;
  readonly programme: string;
  readonly class: number;
  readonly finalClass: boolean;
  readonly graduate: boolean;
  readonly leaver: Leaver | null;
  /** Null for who left before the year's end. */
  readonly level: Level | null;
}

/** Coprime to the size of every programme, so that levels are spread over the classes. */
const stride = 13;

const levelOf = ({ ended, levels: [high, optimal] }: Enrolment, at: number): Level => {
  const place = (at * stride) % ended;
  if (place < high) return 'Augsts';
  return place < high + optimal ? 'Optimāls' : 'Pietiekams';
};

/** Graduates first, then the rest of the final class, then the other classes in turn; leavers last. */
const pupilsOf = (enrolment: Enrolment): Omit<Pupil, 'code'>[] => {
  const { programme, ended, graduates, finalClass, classes, leavers } = enrolment;
  const stayed = Array.from({ length: ended }, (_, at) => ({
    programme,
    class: at < finalClass ? classes : 1 + ((at - finalClass) % (classes - 1)),
    finalClass: at < finalClass,
    graduate: at < graduates,
    leaver: null,
    level: levelOf(enrolment, at),
  }));
  const left = leavers.map((leaver) => ({
    programme,
    class: leaver.class,
    finalClass: leaver.finalClass ?? false,
    graduate: false,
    leaver,
    level: null,
  }));
  return [...stayed, ...left];
};

/** The 147 pupils who began the year. */
export const pupilList: readonly Pupil[] = enrolments
  .flatMap(pupilsOf)
  .map((pupil, at) => ({ code: `AMS-${String(at + 1).padStart(3, '0')}`, ...pupil }));

/** The 4 graduates who go on to a vocational secondary school: piano, kokle, saxophone, percussion. */
const continuing = new Set(['AMS-001', 'AMS-069', 'AMS-095', 'AMS-119']);

const toRow = (pupil: Pupil): SampleRow => ({
  'Mācību gads': reportYear,
  Izglītojamais: pupil.code,
  Programma: pupil.programme,
  Klase: pupil.class,
  Iestājies: `01.09.${2025 - pupil.class}.`,
  ...(pupil.leaver && {
    Izstājies: pupil.leaver.left,
    'Izstāšanās iemesls': 'Cits iemesls',
    'Iemesla skaidrojums': pupil.leaver.explanation,
  }),
  ...(pupil.finalClass && { 'Noslēguma klase': 'Jā' }),
  ...(pupil.graduate && {
    Absolvents: 'Jā',
    'Turpina izglītību': continuing.has(pupil.code) ? 'Jā' : 'Nē',
  }),
});

export const pupils: SampleTable = { table: 'Izglitojamie', rows: pupilList.map(toRow) };
