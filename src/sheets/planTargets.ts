import type { Indicator } from '../indicators/Indicator';
import type { IndicatorResult } from '../indicators/IndicatorResult';
import { foldText } from '../workbook/foldText';
import { targetTracking, targetTrackingYear } from '../workbook/outputSchema';
import type { SchoolYear } from '../workbook/SchoolYear';
import { computeGap } from './computeGap';
import { agreementFormula, agreementMarks, twinFormula } from './formulas/rowFormulas';
import { targetFormat, valueFormat } from './numberFormats';
import { palette } from './palette';
import { type ColumnLook, planColumn, planColumns } from './planColumns';
import type { SheetInput } from './SheetInput';
import type { SheetLabels } from './SheetLabels';
import type { ColumnPlan, PlanValue, RowPlan, RowRule, SheetPlan } from './SheetPlan';
import { showTrend } from './showTrend';
import { statusMarks, statusSigns } from './statusMarks';
import { targetCell } from './targetCell';

const number: ColumnLook = { width: 12, align: 'Right' };

/** Where an area begins, in whatever order people sort: it differs from the cell above. */
const beginsArea: RowRule = {
  formula: '={area}<>OFFSET({area},-1,0)',
  fontColor: palette.accent,
  fill: palette.computedBody,
  emphasis: 'bold',
  numberFormat: '@',
};

const looks = {
  id: { width: 9, align: 'Left' },
  area: { width: 15, align: 'Left', rules: [beginsArea] },
  name: { width: 32, align: 'Left' },
  baseline: number,
  target: number,
  gap: number,
  status: { width: 17, align: 'Center', marks: statusMarks },
  trend: { width: 15, align: 'Left' },
  numerator: { width: 11, align: 'Right' },
  denominator: { width: 9, align: 'Right' },
  population: { width: 34, align: 'Left' },
  formula: { width: 20, align: 'Left', rowFormula: twinFormula },
  agrees: { width: 8, align: 'Center', marks: agreementMarks, rowFormula: agreementFormula },
  comment: { width: 30, align: 'Left' },
} satisfies Record<string, ColumnLook>;

const planAllColumns = ({ settings }: SheetInput, labels: SheetLabels): ColumnPlan[] => [
  ...planColumns(targetTracking.before, looks, labels),
  ...settings.planYears.flatMap((year) => {
    const { target, actual } = targetTrackingYear(year);
    return [planColumn(target, number, labels), planColumn(actual, number, labels)];
  }),
  ...planColumns(targetTracking.after, looks, labels),
];

/** The way from the baseline over the plan's years to the one computed; none for yes and no. */
const planTrend = (
  { settings, year }: SheetInput,
  { unit, baseYear }: Indicator,
  resultOf: (year: SchoolYear) => IndicatorResult | undefined,
  labels: SheetLabels,
): string | null => {
  const years = settings.planYears.filter((each) => each <= year);
  const [first] = years;
  if (unit === 'yes-no' || first === undefined) return null;
  // A baseline of one of these years stands among the values already.
  const isBefore = typeof baseYear !== 'number' || baseYear < first;
  const baseline = isBefore ? (resultOf(first)?.baseline ?? null) : null;
  const values = [baseline, ...years.map((each) => resultOf(each)?.value ?? null)];
  return showTrend(
    values.filter((value) => value !== null),
    labels.trend,
  );
};

/** The catalogue by area, areas in the order in which they first appear. */
const byArea = (catalogue: readonly Indicator[]): Indicator[] => {
  const areas = [...new Set(catalogue.map(({ area }) => foldText(area)))];
  const placeOf = ({ area }: Indicator): number => areas.indexOf(foldText(area));
  return [...catalogue].sort((a, b) => placeOf(a) - placeOf(b));
};

const planRow = (input: SheetInput, indicator: Indicator, labels: SheetLabels): RowPlan => {
  const results = input.indicators.filter((result) => result.id === indicator.id);
  const resultOf = (year: SchoolYear): IndicatorResult | undefined =>
    results.find((result) => result.year === year);
  const now = resultOf(input.year);
  const computed: Record<string, PlanValue> = {
    area: indicator.area,
    name: indicator.name,
    baseline: now?.baseline ?? null,
    target: targetCell(indicator, indicator.target, labels),
    gap: now === undefined ? null : computeGap(indicator, now),
    status: now === undefined ? null : `${statusSigns[now.status]} ${labels.status(now.status)}`,
    trend: planTrend(input, indicator, resultOf, labels),
    numerator: now?.numerator ?? null,
    denominator: now?.denominator ?? null,
    population: now === undefined ? null : labels.population(now),
  };
  const formats: Record<string, string> = {
    baseline: valueFormat(indicator.unit, labels),
    formula: valueFormat(indicator.unit, labels),
    target: targetFormat(indicator, labels),
    gap: targetFormat(indicator, labels).replace(/^"[^"]*"/, ''),
  };
  for (const year of input.settings.planYears) {
    const { target, actual } = targetTrackingYear(year);
    const result = resultOf(year);
    computed[target.key] = targetCell(indicator, result?.target ?? null, labels);
    computed[actual.key] = result?.value ?? null;
    formats[target.key] = targetFormat(indicator, labels);
    formats[actual.key] = valueFormat(indicator.unit, labels);
  }
  return { key: indicator.id, computed, seeds: {}, formats };
};

/** Plans the sheet that follows every target to the end of the development plan, a row an indicator. */
export const planTargets = (input: SheetInput, labels: SheetLabels): SheetPlan => ({
  table: targetTracking.table,
  title: targetTracking.title[labels.language],
  heading: {
    title: targetTracking.title[labels.language],
    subtitle: labels.subtitle(input.settings.schoolName, input.year),
    calculated: labels.calculated,
    legend: labels.legend,
    stampName: `KA_${targetTracking.table}`,
  },
  columns: planAllColumns(input, labels),
  rows: byArea(input.catalogue).map((indicator) => planRow(input, indicator, labels)),
  retired: { column: 'status', text: `⊘ ${labels.retiredIndicator}` },
  frozenColumns: 3,
});
