/** A year of the plan, counted from its first: 0 is the first. */
export type PlanYear = 0 | 1 | 2;

/**
 * A row of the catalogue that a school may begin with, by the keys of the columns of `Raditaji`.
 *
 * Its texts are Latvian in either language of the workbook, since they go into Latvian documents.
 */
export interface PresetIndicator {
  readonly id: string;
  readonly area: string;
  readonly name: string;
  readonly goal?: string;
  readonly measure: string;
  readonly table?: string;
  readonly field?: string;
  readonly part?: string;
  readonly whole?: string;
  readonly comparison?: string;
  /** `70%` becomes a number with a percentage format. */
  readonly target?: number | string;
  readonly unit?: string;
  /** The year of the baseline: one of the plan's, the one before it, or before the one computed. */
  readonly baseYear?: PlanYear | -1 | 'previous';
  readonly targetYear?: PlanYear;
  /** Number of a priority. */
  readonly priority?: string;
  readonly period?: string;
}

/** A yes/no column of the school's own that indicators of a preset count by. */
export interface OwnColumn {
  readonly table: 'Izglitojamie';
  readonly header: string;
}

/** A catalogue to begin with, and what it rests on. */
export interface Preset {
  /** How many school years its plan has; 1 is no plan. */
  readonly years: 1 | 2 | 3;
  readonly indicators: readonly PresetIndicator[];
  readonly priorities: readonly { readonly number: string; readonly priority: string }[];
  readonly ownColumns: readonly OwnColumn[];
}
