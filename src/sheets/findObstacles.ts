import type { Finding, FindingCode } from '../workbook/Finding';
import type { Look } from './Look';
import type { SheetPlan } from './SheetPlan';
import { hasKeyColumn, type SheetDifference } from './takeDifference';

/** What has to be written: sheets to make and differences to put into those that stand. */
export interface Changes {
  readonly creations: readonly SheetPlan[];
  readonly differences: readonly SheetDifference[];
}

/**
 * Finds whatever forbids writing, before anything is written.
 *
 * Nothing is an obstacle where nothing has to be written: a protected sheet that is up to date
 * stays out of the way.
 */
export const findObstacles = (look: Look, changes: Changes): Finding[] => {
  const { creations, differences } = changes;
  if (creations.length === 0 && differences.length === 0) return [];
  const obstacle = (code: FindingCode, plan?: SheetPlan): Finding => {
    const seen = plan && look.seen.get(plan.table);
    return {
      code,
      severity: 'error',
      sheet: seen?.sheet ?? plan?.title ?? null,
      table: plan?.table ?? null,
      row: seen?.headerRow ?? null,
      column: null,
      value: null,
      params: { key: plan?.columns[0]?.header ?? '' },
    };
  };
  if (look.readOnly) return [obstacle('workbook-read-only')];
  const found: Finding[] = [];
  if (look.structureProtected && creations.length > 0) found.push(obstacle('workbook-protected'));
  for (const { plan } of differences) {
    if (look.locked.includes(plan.table)) found.push(obstacle('own-sheet-protected', plan));
    if (look.withTotals.includes(plan.table)) found.push(obstacle('own-totals-row', plan));
  }
  return found;
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
