import { planFormulas } from './formulas/planFormulas';
import type { OutputPlan } from './OutputPlan';
import { planPdca } from './planPdca';
import { planTargets } from './planTargets';
import type { SheetInput } from './SheetInput';
import type { SheetLabels } from './SheetLabels';

/** Plans every output sheet. */
export const planOutput = (input: SheetInput, labels: SheetLabels): OutputPlan => ({
  tables: [planTargets(input, labels), ...planPdca(input, labels)],
  ranges: [planFormulas(input, labels)],
  pages: [],
});
