import type { Indicator } from '../indicators/Indicator';
import type { IndicatorResult } from '../indicators/IndicatorResult';
import { foldText } from '../workbook/foldText';
import { pdca } from '../workbook/outputSchema';
import type { SchoolYear } from '../workbook/SchoolYear';
import { dateFormat } from './numberFormats';
import { palette } from './palette';
import { planColumns } from './planColumns';
import { type PlannedWork, type Priority, readPlannedWork, readPriorities } from './readPriorities';
import type { SheetInput } from './SheetInput';
import type { SheetLabels } from './SheetLabels';
import type { RowPlan, SheetPlan } from './SheetPlan';

const looks = {
  id: { width: 5, align: 'Center' },
  priority: { width: 22, align: 'Left' },
  plan: { width: 28, align: 'Left', headerFill: palette.plan },
  do: { width: 28, align: 'Left', headerFill: palette.do },
  indicators: { width: 44, align: 'Left' },
  check: { width: 28, align: 'Left', headerFill: palette.check },
  outcome: { width: 20, align: 'Left' },
  act: { width: 28, align: 'Left', headerFill: palette.act },
  responsible: { width: 18, align: 'Left' },
  deadline: { width: 12, align: 'Center' },
} as const;

/** An indicator that serves a priority, and what it came to. */
export interface Linked {
  readonly indicator: Indicator;
  readonly result: IndicatorResult;
}

/**
 * The indicators of a priority in a year: those that the year's plan names, and those of the
 * catalogue that name the priority and are not yet past their target year.
 */
export const findLinked = (
  { catalogue, indicators }: SheetInput,
  priority: Priority,
  work: PlannedWork,
  year: SchoolYear,
): Linked[] => {
  const named = new Set(work.indicators.map(foldText));
  const priorityNames = new Set([priority.number, priority.name].map(foldText));
  return catalogue.flatMap((indicator) => {
    const isNamed = named.has(foldText(indicator.id)) || named.has(foldText(indicator.name));
    const serves = indicator.priorities.some((one) => priorityNames.has(foldText(one)));
    const isPast = indicator.targetYear !== null && indicator.targetYear < year;
    if (!isNamed && (!serves || isPast)) return [];
    const result = indicators.find((one) => one.id === indicator.id && one.year === year);
    return result === undefined ? [] : [{ indicator, result }];
  });
};

const planRow = (
  input: SheetInput,
  labels: SheetLabels,
  priority: Priority,
  year: SchoolYear,
): RowPlan => {
  const work = readPlannedWork(input.tables.get('Plans'), priority, year);
  const linked = findLinked(input, priority, work, year);
  return {
    key: priority.number,
    computed: {
      priority: priority.name,
      indicators: linked.map(({ indicator, result }) => labels.line(indicator, result)).join('\n'),
      outcome: labels.summary(linked.map(({ result }) => result)),
    },
    seeds: {
      plan: work.results.join('\n'),
      do: work.tasks.join('\n'),
      responsible: work.responsible.join(', ') || priority.responsible,
      deadline: work.deadline,
    },
    formats: { deadline: dateFormat },
  };
};

/**
 * Plans the PDCA sheet of each school year of the plan, a row a priority; none without priorities.
 *
 * What the plan wants to reach goes to `Plānot`, its tasks to `Ieviest / darīt`, when a row is
 * first made; from then on these cells are the staff's.
 */
export const planPdca = (input: SheetInput, labels: SheetLabels): SheetPlan[] => {
  const priorities = readPriorities(input.tables.get('Prioritates'));
  if (priorities.length === 0) return [];
  return input.settings.planYears.map((year) => {
    const table = pdca.table(year);
    const title = pdca.title(year)[labels.language];
    return {
      table,
      title,
      heading: {
        title,
        subtitle: labels.subtitle(input.settings.schoolName, year),
        calculated: labels.calculated,
        legend: labels.legend,
        stampName: `KA_${table}`,
      },
      columns: planColumns(pdca.columns, looks, labels),
      rows: priorities.map((priority) => planRow(input, labels, priority, year)),
      retired: { column: 'outcome', text: labels.retiredPriority },
      frozenColumns: 2,
    };
  });
};
