import type { Finding, FindingCode } from '../workbook/Finding';
import type { Look } from './Look';
import type { PagePlan } from './PagePlan';
import type { RangeDifference, RangePlan, SeenRange } from './RangePlan';
import type { RunChange } from './runs/takeRunChange';
import type { SheetPlan } from './SheetPlan';
import type { Unfinished } from './findUnfinished';
import type { ChartChanges } from './takeChartChanges';
import type { PageDifference } from './takePageDifference';
import { hasKeyColumn } from './keyedRows';
import type { SheetDifference } from './takeDifference';

/** What has to be written: sheets to make and differences to put into those that stand. */
export interface Changes {
  readonly creations: readonly SheetPlan[];
  readonly differences: readonly SheetDifference[];
  /** Plain ranges on hidden sheets of our own. */
  readonly newRanges: readonly RangePlan[];
  readonly ranges: readonly RangeDifference[];
  /** Sheets of blocks. */
  readonly newPages: readonly PagePlan[];
  readonly pages: readonly PageDifference[];
  /** What an earlier press left half-made. */
  readonly unfinished: Unfinished;
  /** Charts on pages. */
  readonly charts: readonly ChartChanges[];
  /** What the run leaves behind about itself; null when that stands as it is. */
  readonly run: RunChange | null;
}

/** A table that is to be written to, as findings name it. */
interface WriteTarget {
  readonly table: string;
  /** Title of its sheet, for one that does not stand yet. */
  readonly title: string;
}

/**
 * Finds whatever forbids writing, before anything is written.
 *
 * Nothing is an obstacle where nothing has to be written: a protected sheet that is up to date
 * stays out of the way.
 *
 * @param makesSheets whether sheets are to be made as well
 */
export const findForbidden = (
  look: Look,
  targets: readonly WriteTarget[],
  makesSheets: boolean,
): Finding[] => {
  if (!makesSheets && targets.length === 0) return [];
  const obstacle = (code: FindingCode, target?: WriteTarget): Finding => {
    const seen = target && look.seen.get(target.table);
    return {
      code,
      severity: 'error',
      sheet: seen?.sheet ?? target?.title ?? null,
      table: target?.table ?? null,
      row: seen?.headerRow ?? null,
      column: null,
      value: null,
      params: {},
    };
  };
  if (look.readOnly) return [obstacle('workbook-read-only')];
  const found: Finding[] = [];
  if (look.structureProtected && makesSheets) found.push(obstacle('workbook-protected'));
  for (const target of targets) {
    if (look.locked.includes(target.table)) found.push(obstacle('own-sheet-protected', target));
    if (look.withTotals.includes(target.table)) found.push(obstacle('own-totals-row', target));
  }
  return found;
};

/** Finds whatever forbids writing the changes of the output sheets. */
export const findObstacles = (
  look: Look,
  { creations, differences, newRanges, ranges, newPages, pages, charts, unfinished, run }: Changes,
): Finding[] => {
  const left = run === null ? [] : [run.state, run.history];
  const makesSheets =
    creations.length + newRanges.length + newPages.length > 0 ||
    Object.values(unfinished).some(({ length }) => length > 0) ||
    left.some(({ seen }) => seen === undefined);
  const plans = differences.map(({ plan }) => plan);
  const found = findForbidden(look, plans, makesSheets);
  const written = [...ranges, ...left].map(({ plan }) => plan);
  const drawnOn = charts.filter(({ plan }) => pages.every((page) => page.plan.name !== plan.page));
  if (written.length + pages.length + drawnOn.length === 0) return found;
  if (found.length === 0 && look.readOnly) return findForbidden(look, plans, true);
  return [
    ...found,
    ...written.flatMap(({ name, title }) => findProtected(title, look.ranges.get(name))),
    ...pages.flatMap(({ plan, seen }) => findProtected(plan.title, seen)),
    ...drawnOn.flatMap(({ plan }) => findProtected('', look.pages.get(plan.page))),
  ];
};

const findProtected = (
  title: string,
  seen: Pick<SeenRange, 'sheet' | 'isProtected'> | undefined,
): Finding[] => {
  if (seen?.isProtected !== true) return [];
  return [
    {
      code: 'own-sheet-protected',
      severity: 'error',
      sheet: seen.sheet === '' ? title : seen.sheet,
      table: null,
      row: null,
      column: null,
      value: null,
      params: {},
    },
  ];
};

/** Own tables that cannot be written to at all, since rows could not be told apart. */
export const findUnkeyed = (look: Look, plans: readonly SheetPlan[]): Finding[] =>
  plans.flatMap((plan) => {
    const seen = look.seen.get(plan.table);
    if (seen === undefined) return [];
    const hidden = look.withoutHeaders.includes(plan.table);
    if (!hidden && hasKeyColumn(plan, seen)) return [];
    return [
      {
        code: hidden ? 'own-header-hidden' : 'own-key-missing',
        severity: 'error',
        sheet: seen.sheet,
        table: plan.table,
        row: seen.headerRow,
        column: null,
        value: null,
        params: { key: plan.columns[0]?.header ?? '' },
      } as const,
    ];
  });
