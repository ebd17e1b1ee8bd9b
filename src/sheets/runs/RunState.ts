import { type Status, statuses } from '../../indicators/IndicatorResult';
import type { ExcelSerial } from '../../workbook/calendar';
import { type SchoolYear, schoolYear } from '../../workbook/SchoolYear';
import type { CellValue } from '../../workbook/TableGrid';
import type { PlannedCell } from '../SheetPlan';
import { rangeHeadRows, type SeenRange } from '../RangePlan';

/** What an indicator came to in a school year, as far as a later run compares with it. */
export interface RememberedResult {
  readonly id: string;
  readonly year: SchoolYear;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly status: Status;
}

/** What a run leaves behind in the workbook, so that the next one knows of it. */
export interface RunState {
  /** False from the first cell that a run writes to the last. */
  readonly isDone: boolean;
  readonly fingerprint: string;
  /** Day and time of day. */
  readonly calculatedAt: ExcelSerial;
  /** The school year that was computed. */
  readonly year: SchoolYear;
  readonly results: readonly RememberedResult[];
}

/** Defined name of the first cell of the hidden sheet. */
export const stateName = 'KA_Stavoklis';
/** What the first row says while a run is writing, and when its last cell is written. */
export const progress = { writing: 'writing', done: 'done' } as const;

/** Row of the range that says how far the run is; and the column with what it says. */
export const progressCell = { row: rangeHeadRows, column: 1 } as const;

const keys = {
  progress: 'state',
  fingerprint: 'fingerprint',
  calculatedAt: 'calculated-at',
  year: 'school-year',
} as const;
const separator = '|';

/** The rows of the state, one key a row; the first says how far the run is. */
export const writeRunState = (state: RunState): readonly (readonly PlannedCell[])[] => {
  const { isDone, fingerprint, calculatedAt, year, results } = state;
  const single = (key: string, value: PlannedCell): PlannedCell[] => [key, value, null, null, null];
  return [
    single(keys.progress, isDone ? progress.done : progress.writing),
    single(keys.fingerprint, fingerprint),
    single(keys.calculatedAt, calculatedAt),
    single(keys.year, year),
    ...results.map(({ id, year: of, value, numerator, denominator, status }) => [
      `${id}${separator}${of}`,
      value,
      numerator,
      denominator,
      status,
    ]),
  ];
};

const numberOrNull = (cell: CellValue | undefined): number | null =>
  typeof cell === 'number' ? cell : null;

const readResult = (cells: readonly CellValue[]): RememberedResult[] => {
  const key = String(cells[0] ?? '');
  const at = key.lastIndexOf(separator);
  const status = statuses.find((one) => one === cells[4]);
  const year = Number(key.slice(at + 1));
  if (at < 0 || status === undefined || !Number.isInteger(year)) return [];
  return [
    {
      id: key.slice(0, at),
      year: schoolYear(year),
      value: numberOrNull(cells[1]),
      numerator: numberOrNull(cells[2]),
      denominator: numberOrNull(cells[3]),
      status,
    },
  ];
};

/** The state as it stands, its rows in any order; null when no run has left one. */
export const readRunState = (seen: SeenRange | undefined): RunState | null => {
  const rows = seen?.cells.slice(rangeHeadRows) ?? [];
  const valueOf = (key: string): CellValue | undefined => rows.find(([name]) => name === key)?.[1];
  const stage = valueOf(keys.progress);
  if (stage === undefined) return null;
  const year = numberOrNull(valueOf(keys.year));
  return {
    isDone: stage === progress.done,
    fingerprint: String(valueOf(keys.fingerprint) ?? ''),
    calculatedAt: numberOrNull(valueOf(keys.calculatedAt)) ?? 0,
    year: schoolYear(year ?? 0),
    results: rows.flatMap(readResult),
  };
};
