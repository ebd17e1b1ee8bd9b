import type { ExcelSerial } from '../workbook/calendar';
import type { Finding } from '../workbook/Finding';
import { FindingLog } from '../workbook/FindingLog';
import type { TableName } from '../workbook/schema';
import { formatSchoolYear, type SchoolYear } from '../workbook/SchoolYear';
import type { Settings } from '../workbook/Settings';
import { type Steps, takeSteps } from '../workbook/Steps';
import type { Table } from '../workbook/Table';
import { checkDeclaredFigures } from './checks/checkDeclaredFigures';
import { checkDisputedStatuses, type Judged } from './checks/checkDisputedStatuses';
import { checkEnrolmentBalance } from './checks/checkEnrolmentBalance';
import { checkReferences } from './checks/checkReferences';
import { checkSense } from './checks/checkSense';
import { IndicatorIndex } from './catalogue/IndicatorIndex';
import { readCatalogue } from './catalogue/readCatalogue';
import { readEntries } from './catalogue/readEntries';
import { readMilestones } from './catalogue/readMilestones';
import type { Figure } from './figures/Figure';
import { Figures } from './figures/Figures';
import { listFrozenValues } from './figures/listFrozenValues';
import type { FrozenValue } from './FrozenValue';
import type { Indicator } from './Indicator';
import type { IndicatorResult } from './IndicatorResult';
import { rationalOf } from './numbers/Rational';
import { checkBaselines } from './checks/checkBaselines';
import { judgeIndicator, type Judgement } from './targets/judgeIndicator';

/** What of the workbook the indicators need. */
export interface IndicatorInput {
  readonly tables: ReadonlyMap<TableName, Table>;
  readonly settings: Settings;
  /** The school year that is being computed. */
  readonly year: SchoolYear;
  /** The day of the recalculation: without it nothing is held against the calendar. */
  readonly today?: ExcelSerial;
}

export interface ComputedIndicators {
  /** In the order of `Raditaji`. */
  readonly catalogue: readonly Indicator[];
  /** In the order of the catalogue, one entry a school year of the plan each. */
  readonly indicators: readonly IndicatorResult[];
  /** Values frozen in years that are not computed, by indicator, ascending: never judged. */
  readonly earlier: readonly FrozenValue[];
  readonly findings: readonly Finding[];
}

/** Computes every indicator of the catalogue in every year of the plan, with what is doubtful. */
export const computeIndicators = (input: IndicatorInput): ComputedIndicators =>
  takeSteps(computeIndicatorsInSteps(input));

/** The same, a figure or a check a step. */
export const computeIndicatorsInSteps = function* ({
  tables,
  settings,
  year,
  today,
}: IndicatorInput): Steps<ComputedIndicators> {
  const log = new FindingLog();
  const catalogueTable = tables.get('Raditaji');
  if (!catalogueTable) return { catalogue: [], indicators: [], earlier: [], findings: [] };

  const catalogue = readCatalogue(tables, log);
  const index = new IndicatorIndex(catalogue);
  const entries = readEntries(tables.get('Merijumi'), 'Merijumi', index, log);
  const figures = new Figures({
    catalogue: catalogueTable,
    tables,
    planYears: settings.planYears,
    entries,
    history: readEntries(tables.get('Vesture'), 'Vesture', index, log),
    log,
  });
  const milestones = readMilestones(tables.get('Starpmerki'), index);
  const judging = {
    figures,
    milestones,
    partialThreshold: rationalOf(settings.partialThreshold),
  };
  const years = resultYears(settings.planYears, year);
  const indicators: IndicatorResult[] = [];
  for (const indicator of catalogue) {
    for (const each of years) {
      yield;
      const figure = figures.of(indicator, each);
      noteLeftOut(figure, indicator, each, log);
      const judgement = judgeIndicator(indicator, each, judging);
      indicators.push(toResult(indicator, each, figure, judgement));
    }
  }

  yield;
  checkReferences(tables, index, log);
  checkBaselines(catalogue, indicators, catalogueTable, log);
  checkDeclaredFigures(catalogue, years, figures, log);
  checkEnrolmentBalance(catalogue, years, tables.get('Izglitojamie'), figures, log);
  const statusIn = (indicator: Indicator, each: SchoolYear): Judged => ({
    measured: figures.of(indicator, each).measured,
    status: judgeIndicator(indicator, each, judging).status,
  });
  checkDisputedStatuses(tables, index, statusIn, log);
  yield* checkSense({
    ...{ tables, settings, year, years, catalogue, index, figures, entries, milestones, log },
    today: today ?? null,
  });
  const earlier = listFrozenValues(catalogue, years, figures);
  return { catalogue, indicators, earlier, findings: log.findings() };
};

/** The plan's years; the one computed comes with them when it is none of the plan. */
export const resultYears = (
  planYears: readonly SchoolYear[],
  year: SchoolYear,
): readonly SchoolYear[] => [...new Set([...planYears, year])].sort((a, b) => a - b);

/** A figure held against its target, as it is handed on. */
export const toResult = (
  { id, name, unit }: Indicator,
  year: SchoolYear,
  { measured, population, declared, frozen }: Figure,
  { status, target, baseline, change }: Judgement,
): IndicatorResult => ({
  id,
  name,
  year,
  unit,
  value: measured.value,
  numerator: measured.numerator,
  denominator: measured.denominator,
  population,
  target,
  baseline,
  change,
  status,
  get rows() {
    return measured.rows();
  },
  declared: declared && {
    value: declared.value,
    numerator: declared.numerator,
    denominator: declared.denominator,
  },
  frozen,
});

/** Says what a figure does not hold, so that nobody wonders why it is smaller than the table. */
const noteLeftOut = (
  { measured, population, hasUnusedWeights }: Figure,
  { id, name }: Indicator,
  year: SchoolYear,
  log: FindingLog,
): void => {
  const { sheet, table } = population;
  if (sheet === null || table === null) return;
  const params = { id, name, year: formatSchoolYear(year), count: measured.leftOut };
  if (measured.leftOut > 0) log.add('note', 'grades-left-out', { sheet, table }, null, params);
  if (hasUnusedWeights) log.add('note', 'weights-not-used', { sheet, table }, null, params);
};
