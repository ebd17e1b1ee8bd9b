import type { Indicator } from '../indicators/Indicator';
import type { SheetLabels } from './SheetLabels';
import type { PlanValue } from './SheetPlan';

/** A target as it stands in a cell: the number, or what is asked where there is no number. */
export const targetCell = (
  indicator: Indicator,
  target: number | null,
  labels: Pick<SheetLabels, 'yes' | 'increase'>,
): PlanValue => {
  if (indicator.comparison === 'yes') return labels.yes;
  if (indicator.comparison === 'increase') return labels.increase;
  return target;
};
