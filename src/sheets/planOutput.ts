import { planDashboard } from './dashboard/planDashboard';
import { planDataCheck } from './dataCheck/planDataCheck';
import { planFormulas } from './formulas/planFormulas';
import type { OutputPlan } from './OutputPlan';
import { planPdca } from './planPdca';
import { planTargets } from './planTargets';
import { planReport } from './report/planReport';
import type { SheetInput } from './SheetInput';
import type { SheetLabels } from './SheetLabels';

/** Plans every output sheet. */
export const planOutput = (input: SheetInput, labels: SheetLabels): OutputPlan => {
  const dashboard = planDashboard(input, labels);
  return {
    tables: [planTargets(input, labels), ...planPdca(input, labels), planDataCheck(input, labels)],
    ranges: [planFormulas(input, labels), dashboard.range],
    pages: [dashboard.page, planReport(input, labels)],
    charts: [dashboard.charts],
  };
};
