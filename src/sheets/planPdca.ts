import type { Indicator } from '../indicators/Indicator';
import type { IndicatorResult } from '../indicators/IndicatorResult';
import { foldText } from '../workbook/foldText';
import { pdca } from '../workbook/outputSchema';
import type { SchoolYear } from '../workbook/SchoolYear';
import { dueRules } from './dueRules';
import { judgePriority } from './judgePriority';
import { dateFormat } from './numberFormats';
import { palette } from './palette';
import { planColumns } from './planColumns';
import { type PlannedWork, type Priority, readPlannedWork, readPriorities } from './readPriorities';
import type { SheetInput } from './SheetInput';
import type { SheetLabels } from './SheetLabels';
import type { Carried, RowPlan, SheetPlan } from './SheetPlan';
import { statusMarks } from './statusMarks';

const looks = {
  id: { width: 5, align: 'Center' },
  priority: { width: 18, align: 'Left' },
  carried: { width: 22, align: 'Left' },
  plan: { width: 26, align: 'Left', headerFill: palette.plan },
  do: { width: 26, align: 'Left', headerFill: palette.do },
  indicators: { width: 37, align: 'Left' },
  check: { width: 26, align: 'Left', headerFill: palette.check },
  outcome: { width: 18, align: 'Left', marks: statusMarks },
  act: { width: 26, align: 'Left', headerFill: palette.act },
  responsible: { width: 16, align: 'Left' },
  // A date with a sign before it must fit: numbers do not wrap.
  deadline: { width: 15, align: 'Center', rules: dueRules },
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

/** Columns of the sheet of a year; what is carried over only where a year of the plan precedes it. */
const columnsOf = (hasPrevious: boolean) =>
  pdca.columns.filter(({ key }) => key !== 'carried' || hasPrevious);

const headersOf = (key: string): readonly string[] =>
  pdca.columns.filter((column) => column.key === key).flatMap(({ lv, en }) => [lv, en]);

/** The priorities that a year did not finish: those of which not every indicator is met. */
const findUnfinished = (
  input: SheetInput,
  priorities: readonly Priority[],
  year: SchoolYear,
): readonly string[] =>
  priorities
    .filter((priority) => {
      const work = readPlannedWork(input.tables.get('Plans'), priority, year);
      const linked = findLinked(input, priority, work, year);
      return judgePriority(linked.map(({ result }) => result)) !== 'met';
    })
    .map(({ number }) => number);

const planCarried = (
  input: SheetInput,
  priorities: readonly Priority[],
  previous: SchoolYear,
): Carried => ({
  table: pdca.table(previous),
  keyColumn: headersOf('id'),
  textColumn: headersOf('act'),
  keys: findUnfinished(input, priorities, previous),
  into: 'carried',
});

/**
 * Plans the PDCA sheet of each school year of the plan, a row a priority; none without priorities.
 *
 * What the plan wants to reach goes to `Plānot`, its tasks to `Ieviest / darīt`, when a row is
 * first made; from then on these cells are the staff's. What the staff want to do further about a
 * priority that a year did not finish is repeated in the next year's sheet, in a column of ours.
 */
export const planPdca = (input: SheetInput, labels: SheetLabels): SheetPlan[] => {
  const priorities = readPriorities(input.tables.get('Prioritates'));
  if (priorities.length === 0) return [];
  const { planYears } = input.settings;
  return planYears.map((year) => {
    const previous = planYears.find((one) => one === year - 1);
    const table = pdca.table(year);
    const title = pdca.title(year)[labels.language];
    return {
      table,
      title,
      heading: {
        title,
        subtitle: labels.subtitle(input.settings.schoolName, year),
        calculated: labels.calculated,
        legend: `${labels.legend} ${labels.dueLegend}`,
        stampName: `KA_${table}`,
      },
      columns: planColumns(columnsOf(previous !== undefined), looks, labels),
      rows: priorities.map((priority) => planRow(input, labels, priority, year)),
      retired: { column: 'outcome', text: labels.retiredPriority },
      frozenColumns: 2,
      ...(previous === undefined ? {} : { carries: planCarried(input, priorities, previous) }),
    };
  });
};
