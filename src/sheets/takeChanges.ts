import type { Finding } from '../workbook/Finding';
import { type Changes, findUnkeyed } from './findObstacles';
import type { Unfinished } from './findUnfinished';
import type { Look } from './Look';
import type { OutputPlan } from './OutputPlan';
import { takeRangeDifference } from './RangePlan';
import type { SheetPlan } from './SheetPlan';
import { isEmptyChartChanges, takeChartChanges } from './takeChartChanges';
import { isEmptyDifference, type SheetDifference, takeDifference } from './takeDifference';
import { isEmptyPage, takePageDifference } from './takePageDifference';

/** What has to be written, or why it cannot be said. */
export interface TakenChanges {
  /** Without what the run leaves behind about itself. */
  readonly changes: Changes;
  /** Own tables whose rows cannot be told apart: with any of these nothing may be written. */
  readonly unkeyed: readonly Finding[];
  /** Rows of our own tables whose key stands twice. */
  readonly doubled: readonly Finding[];
}

const noChanges: Omit<Changes, 'unfinished'> = {
  ...{ creations: [], differences: [] },
  ...{ newRanges: [], ranges: [], newPages: [], pages: [], charts: [], run: null },
};

/** The difference of each plan to what stands; nothing where there is none. */
const compare = <P, S, D>(
  plans: readonly P[],
  seenOf: (plan: P) => S | undefined,
  take: (plan: P, seen: S) => D,
): D[] =>
  plans.flatMap((plan) => {
    const seen = seenOf(plan);
    return seen === undefined ? [] : [take(plan, seen)];
  });

/** A sheet as it is made: without the rows that are only kept up to date where they stand. */
const withoutStanding = (plan: SheetPlan): SheetPlan => ({
  ...plan,
  rows: plan.rows.filter(({ standingOnly }) => standingOnly !== true),
});

/**
 * Takes the differences between the plans of all output sheets and what a look showed.
 *
 * @param earlier what was first written to the tables in the same press; undefined before that
 */
export const takeChanges = (
  { tables, ranges, pages, charts }: OutputPlan,
  look: Look,
  unfinished: Unfinished,
  earlier?: readonly SheetDifference[],
): TakenChanges => {
  const unkeyed = findUnkeyed(look, tables);
  if (unkeyed.length > 0) return { unkeyed, changes: { ...noChanges, unfinished }, doubled: [] };
  const compared = compare(
    tables,
    ({ table }) => look.seen.get(table),
    (plan, seen) =>
      takeDifference(
        plan,
        seen,
        earlier && (earlier.find((one) => one.plan.table === plan.table) ?? null),
      ),
  );
  const changes: Changes = {
    creations: tables.filter(({ table }) => !look.seen.has(table)).map(withoutStanding),
    differences: compared.filter((difference) => !isEmptyDifference(difference)),
    newRanges: ranges.filter(({ name }) => !look.ranges.has(name)),
    ranges: compare(ranges, ({ name }) => look.ranges.get(name), takeRangeDifference).filter(
      ({ changed }) => changed > 0,
    ),
    newPages: pages.filter(({ name }) => !look.pages.has(name)),
    pages: compare(pages, ({ name }) => look.pages.get(name), takePageDifference).filter(
      (difference) => !isEmptyPage(difference),
    ),
    unfinished,
    charts: charts
      .map((plan) => takeChartChanges(plan, look))
      .filter((change) => !isEmptyChartChanges(change)),
    run: null,
  };
  return { unkeyed, changes, doubled: compared.flatMap(({ findings }) => findings) };
};

/** Whether no output sheet has to be made or written. */
export const isEmptyChanges = (changes: Changes): boolean => {
  const { creations, differences, newRanges, ranges, newPages, pages, charts, unfinished } =
    changes;
  return [
    ...[creations, differences, newRanges, ranges, newPages, pages, charts],
    ...Object.values(unfinished),
  ].every(({ length }) => length === 0);
};
