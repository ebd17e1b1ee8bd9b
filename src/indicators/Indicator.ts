import type { SchoolYear } from '../workbook/SchoolYear';
import type { Unit } from './IndicatorResult';

/** The closed list of measures (`Veids`). */
export const measures = [
  'count', // skaits
  'distinct-count', // unikāls skaits
  'sum', // summa
  'mean', // vidējais
  'share', // īpatsvars
  'distinct-share', // unikāls īpatsvars
  'ratio', // attiecība
  'dynamics', // dinamika
  'yes-no', // jā/nē
  'manual', // manuāls
] as const;
export type Measure = (typeof measures)[number];

/** The closed list of comparisons (`Salīdzinājums`). */
export const comparisons = [
  '>=',
  '<=',
  '=',
  'growth-relative',
  'growth-points',
  'increase',
  'yes',
] as const;
export type Comparison = (typeof comparisons)[number];

/** A row of the catalogue (`Raditaji`), as far as it could be understood. */
export interface Indicator {
  readonly id: string;
  readonly area: string;
  readonly name: string;
  readonly goal: string;
  /** Null when `Veids` cannot be understood: the indicator is listed, without a value. */
  readonly measure: Measure | null;
  /** Table as the staff named it; '' for entered measures. */
  readonly table: string;
  readonly field: string;
  /** Conditions as the staff wrote them. */
  readonly part: string;
  readonly whole: string;
  /** Null when blank, and when it or what it needs cannot be read. */
  readonly comparison: Comparison | null;
  /** A share or a growth is a fraction, however it was written; 1 where a plain yes is asked for. */
  readonly target: number | null;
  readonly unit: Unit;
  /** `Mērvienība` as written. */
  readonly unitLabel: string;
  readonly baseYear: SchoolYear | 'previous' | null;
  readonly baseValue: number | null;
  readonly targetYear: SchoolYear | null;
  /** Numbers of the priorities it serves, as written in `Prioritāte`. */
  readonly priorities: readonly string[];
  readonly responsible: string;
  /** `Termiņš` as an Excel serial; null when blank. */
  readonly deadline: number | null;
  readonly period: 'year' | 'plan';
  /** Row of the catalogue as Excel numbers it, for findings. */
  readonly excelRow: number;
}
