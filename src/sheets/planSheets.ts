import { planPdca } from './planPdca';
import { planTargets } from './planTargets';
import type { SheetInput } from './SheetInput';
import type { SheetLabels } from './SheetLabels';
import type { SheetPlan } from './SheetPlan';

/** Plans every output sheet, in the order in which they are made. */
export const planSheets = (input: SheetInput, labels: SheetLabels): SheetPlan[] => [
  planTargets(input, labels),
  ...planPdca(input, labels),
];
