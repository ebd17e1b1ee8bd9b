import type { IndicatorIndex } from '../indicators/catalogue/IndicatorIndex';
import { showEntered } from '../indicators/draft/showEntered';
import { showEnteredShare } from '../indicators/draft/showEnteredShare';
import type { Indicator } from '../indicators/Indicator';
import { foldText } from '../workbook/foldText';
import type { WorkbookInput } from '../workbook/readTables';
import type { SchoolYear } from '../workbook/SchoolYear';
import type { CellValue } from '../workbook/TableGrid';
import { readSchoolYear } from '../workbook/values/readSchoolYear';
import { goalKeys } from './saveGoalOutcome';
import { type MeasurementDraft, type MeasurementKey, measurementKeys } from './saveMeasurement';

/** What staff enter for an indicator in the school year that is computed. */
export interface EnteredFigures {
  readonly id: string;
  /** Null where another indicator bears the same name. */
  readonly name: string | null;
  readonly year: SchoolYear;
  /** The value is entered and not computed; elsewhere a figure is declared beside the computed one. */
  readonly isManual: boolean;
  readonly measurement: MeasurementDraft;
  /** The cells of its row of `Merijumi`; all blank where there is none. */
  readonly cells: Readonly<Record<MeasurementKey, CellValue>>;
  /** The goals of the year that name it. */
  readonly goals: readonly EnteredGoal[];
  /** What may be said of a goal. */
  readonly outcomes: readonly string[];
}

/** A goal of the year (`GadaMerki`) that names the indicator. */
export interface EnteredGoal {
  readonly cells: Readonly<Record<(typeof goalKeys)[number], CellValue>>;
  readonly outcome: CellValue;
  readonly comment: CellValue;
}

const cellsOf = <K extends string>(
  keys: readonly K[],
  cell: (key: K) => CellValue,
): Readonly<Record<K, CellValue>> =>
  Object.fromEntries(keys.map((key) => [key, cell(key)])) as Record<K, CellValue>;

/** Reads what staff entered for an indicator: its row of `Merijumi` and the goals that name it. */
export const readEntered = (
  indicator: Indicator,
  isManual: boolean,
  index: IndicatorIndex,
  { tables, year, lists }: WorkbookInput,
): EnteredFigures => {
  const entries = tables.get('Merijumi');
  const row = [...(entries?.rowsOf(year) ?? [])].find(
    (each) => index.find(String(entries?.cell(each, 'indicator') ?? '')).indicator === indicator,
  );
  const cells = cellsOf(measurementKeys, (key) =>
    row === undefined ? '' : (entries?.cell(row, key) ?? ''),
  );
  const goals = tables.get('GadaMerki');
  const goalRows = Array.from({ length: goals?.rowCount ?? 0 }, (_, each) => each).filter(
    (each) =>
      readSchoolYear(goals?.cell(each, 'year') ?? '') === year &&
      index
        .findAll(String(goals?.cell(each, 'indicators') ?? ''))
        .some((reference) => reference.indicator === indicator),
  );
  const isUnique = index.indicators.every(
    (other) => other === indicator || foldText(other.name) !== foldText(indicator.name),
  );
  return {
    id: indicator.id,
    name: isUnique && indicator.name !== '' ? indicator.name : null,
    year,
    isManual,
    measurement: {
      value: (indicator.unit === 'share' ? showEnteredShare : showEntered)(cells.value),
      numerator: showEntered(cells.numerator),
      denominator: showEntered(cells.denominator),
      evidence: String(cells.evidence),
    },
    cells,
    goals: goalRows.map((each) => ({
      cells: cellsOf(goalKeys, (key) => goals?.cell(each, key) ?? ''),
      outcome: goals?.cell(each, 'outcome') ?? '',
      comment: goals?.cell(each, 'comment') ?? '',
    })),
    outcomes: [...(lists.get('goal-outcome')?.values() ?? [])],
  };
};
