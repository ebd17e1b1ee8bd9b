import type { Finding } from '../../workbook/Finding';
import type { SchoolYear } from '../../workbook/SchoolYear';
import type { SheetWords } from '../SheetLabels';

/** The words of the sheet that shows the year at a glance. */
export interface DashboardLabels {
  readonly title: string;
  /** Heads the counts of statuses: `Rādītāju statuss 2024./2025. mācību gadā`. */
  readonly statuses: (year: SchoolYear) => string;
  /** What the counts leave out: how many indicators there are, without a target, not applicable. */
  readonly others: (counts: {
    readonly total: number;
    readonly noTarget: number;
    readonly notApplicable: number;
  }) => string;
  readonly levels: {
    readonly title: string;
    readonly all: string;
    /** How many have a level, and how many of these one of the two upper ones. */
    readonly words: (of: 'pupils' | 'grades', upper: number, total: number) => string;
    readonly empty: string;
  };
  readonly areas: {
    readonly title: string;
    readonly met: string;
    readonly onTheWay: string;
    readonly missed: string;
    readonly noData: string;
    /** Targets without an area, and those of the areas for which there is no room. */
    readonly without: string;
    readonly others: string;
    readonly words: (met: number, total: number) => string;
    readonly empty: string;
  };
  readonly trend: {
    readonly title: string;
    /** Which indicators are shown. */
    readonly rule: string;
    readonly empty: string;
  };
  readonly findings: {
    readonly title: string;
    readonly severity: string;
    readonly what: string;
    readonly none: string;
    readonly total: (counts: Readonly<Record<Finding['severity'], number>>) => string;
    readonly severities: Readonly<Record<Finding['severity'], string>>;
    /** What was found, with the place in words. */
    readonly message: (finding: Finding) => string;
  };
  readonly basis: {
    readonly title: string;
    readonly years: (year: SchoolYear, first: SchoolYear, last: SchoolYear) => string;
    readonly frozen: (years: readonly SchoolYear[]) => string;
    /** Rows that were read, by title of sheet. */
    readonly rows: (
      tables: readonly { readonly sheet: string; readonly rows: number }[],
      year: SchoolYear,
    ) => string;
  };
  /** The hidden sheet that the charts draw from. */
  readonly data: SheetWords;
}
