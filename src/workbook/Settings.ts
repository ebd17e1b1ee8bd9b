import type { SchoolYear } from './SchoolYear';

/** How one pupil gets one level from several grades: setting `Izglītojamā līmenis`. */
export type PupilLevelRule = 'mean' | 'lowest' | 'speciality';

/** A day of every year, as `01.09.` */
export interface DayOfYear {
  readonly day: number;
  readonly month: number;
}

/** The settings of the school (`Iestatijumi`), read and completed with defaults. */
export interface Settings {
  readonly schoolName: string;
  readonly registrationNumber: string;
  readonly address: string;
  readonly head: string;
  /** Null when missing or unreadable, which is an error. */
  readonly currentYear: SchoolYear | null;
  /** The years of the plan, ascending; only the current year when no plan is set. */
  readonly planYears: readonly SchoolYear[];
  /** First day of the school year; 1 September unless set. */
  readonly yearStart: DayOfYear;
  /** Last day of enrolment; 31 May unless set. */
  readonly yearEnd: DayOfYear;
  readonly pupilLevel: PupilLevelRule;
  /** `Joma` of the grades that count under `speciality`; '' when none is set. */
  readonly specialityArea: string;
  /** Progress from which a missed target is partly met: a fraction, 0,8 unless set. */
  readonly partialThreshold: number;
  /** Groups smaller than this are not shown in what is shared; at least 5. */
  readonly smallestShown: number;
  readonly approvedBy: string;
  /** Excel serial; null when blank. */
  readonly approvedDate: number | null;
}

/** What holds where the workbook says nothing. */
export const defaultSettings: Settings = {
  schoolName: '',
  registrationNumber: '',
  address: '',
  head: '',
  currentYear: null,
  planYears: [],
  yearStart: { day: 1, month: 9 },
  yearEnd: { day: 31, month: 5 },
  pupilLevel: 'mean',
  specialityArea: '',
  partialThreshold: 0.8,
  smallestShown: 5,
  approvedBy: '',
  approvedDate: null,
};
