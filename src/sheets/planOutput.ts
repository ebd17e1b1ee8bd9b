import { type Steps, takeSteps } from '../workbook/Steps';
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
export const planOutput = (input: SheetInput, labels: SheetLabels): OutputPlan =>
  takeSteps(planOutputInSteps(input, labels));

/** The same, a sheet a step. */
export const planOutputInSteps = function* (
  input: SheetInput,
  labels: SheetLabels,
): Steps<OutputPlan> {
  const dashboard = planDashboard(input, labels);
  yield;
  const targets = planTargets(input, labels);
  yield;
  const years = planPdca(input, labels);
  yield;
  const dataCheck = planDataCheck(input, labels);
  yield;
  const formulas = yield* planFormulas(input, labels);
  yield;
  const report = planReport(input, labels);
  return {
    tables: [targets, ...years, dataCheck],
    ranges: [formulas, dashboard.range],
    pages: [dashboard.page, report],
    charts: [dashboard.charts],
  };
};
