import { describeCondition } from './i18n/describeCondition';
import { describePopulation } from './i18n/describePopulation';
import { formatValue } from './i18n/formatValue';
import type { Language } from './i18n/translate';
import { computeIndicatorsInSteps } from './indicators/computeIndicators';
import { type ExplainedRows, explainRows } from './indicators/explain/explainRows';
import type { IndicatorResult } from './indicators/IndicatorResult';
import type { ReadPort } from './ReadPort';
import { refuse, type Refused } from './Refused';
import type { Place } from './workbook/FindingLog';
import { readTablesInSteps, type WorkbookInput } from './workbook/readTables';
import { formatSchoolYear, type SchoolYear } from './workbook/SchoolYear';
import { tableNames } from './workbook/schema';
import { sheetAddress } from './workbook/sheetAddress';

/** Where the value of an indicator in a school year comes from, in words and addresses. */
export interface Explanation {
  readonly outcome: 'explained';
  readonly id: string;
  readonly name: string;
  /** `2024./2025.` */
  readonly year: string;
  /** `84,89 % (118 no 139)` */
  readonly value: string;
  /** Who is counted, in a sentence. */
  readonly population: string;
  /** The conditions in words; '' where there is none. */
  readonly conditions: { readonly numerator: string; readonly denominator: string };
  /** The table that is counted; null where the figure stands as it was entered. */
  readonly source: { readonly table: string; readonly sheet: string } | null;
  /**
   * The rows behind numerator and denominator; the same ones where the measure is no share, and
   * none where the figure stands as it was entered.
   */
  readonly rows: { readonly numerator: ExplainedRows; readonly denominator: ExplainedRows } | null;
  /** The cells in which the figure was entered, or frozen: `Mērījumi!C7`. */
  readonly entered: readonly string[];
  /** It was frozen, and is not computed any more. */
  readonly frozen: boolean;
}

/** The catalogue has no such indicator. */
export interface UnknownIndicator {
  readonly outcome: 'unknown-indicator';
}

export interface ExplainOptions {
  readonly id: string;
  /** The school year; null for the one in the settings. */
  readonly year: SchoolYear | null;
  readonly language: Language;
}

/**
 * Explains where a value comes from, from the workbook as it stands now: rows may have been sorted
 * since the last recalculation.
 */
export const explainIndicator = async (
  workbook: ReadPort,
  { id, year, language }: ExplainOptions,
): Promise<Explanation | UnknownIndicator | Refused> => {
  const grid = await workbook.read(tableNames);
  const input = await workbook.pace(readTablesInSteps(grid, year));
  if (input.refusals.length > 0) return refuse(input.refusals, input.findings);
  const { indicators } = await workbook.pace(computeIndicatorsInSteps(input));
  const result = indicators.find((one) => one.id === id && one.year === input.year);
  return result ? explain(result, input, language) : { outcome: 'unknown-indicator' };
};

const explain = (
  result: IndicatorResult,
  { tables }: WorkbookInput,
  language: Language,
): Explanation => {
  const { id, name, year, population, frozen } = result;
  const { part, whole } = result.rows;
  // A total over the plan may go on, by rows, from what was frozen.
  const isEntered = population.entered.length > 0 && whole.length === 0;
  const table = isEntered
    ? undefined
    : [...tables.values()].find((one) => one.name === population.table);
  return {
    outcome: 'explained',
    id,
    name,
    year: formatSchoolYear(year),
    value: formatValue(result, language),
    population: describePopulation(result, language),
    conditions: {
      numerator: describeCondition(population.part, language),
      denominator: describeCondition(population.whole, language),
    },
    source: table ? { table: table.name, sheet: table.sheet } : null,
    rows: table
      ? { numerator: explainRows(table, part), denominator: explainRows(table, whole) }
      : null,
    entered: population.entered.flatMap((place) => enteredAt(place, tables)),
    frozen,
  };
};

/** The address of the value that a place of `Merijumi` or `Vesture` stands for. */
const enteredAt = (place: Place, tables: WorkbookInput['tables']): readonly string[] => {
  const table = [...tables.values()].find(({ name }) => name === place.table);
  if (table === undefined || place.row === undefined) return [];
  const column = Math.max(table.sheetColumn('value'), table.firstColumn);
  return [sheetAddress(table.sheet, { column, first: place.row, last: place.row })];
};
