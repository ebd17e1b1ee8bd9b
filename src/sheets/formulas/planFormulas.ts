import type { Steps } from '../../workbook/Steps';
import type { RangePlan } from '../RangePlan';
import type { SheetInput } from '../SheetInput';
import type { SheetLabels } from '../SheetLabels';
import type { PlannedCell } from '../SheetPlan';
import type { ColumnReference } from './ColumnReference';
import { formulaNames } from './rowFormulas';
import { writeTwin } from './writeTwin';

/**
 * Plans the hidden sheet of formulas: a row an indicator, with our value of the year that is computed
 * and the formula that gives it, or the words that say why there is none. An indicator a step.
 */
export const planFormulas = function* (input: SheetInput, labels: SheetLabels): Steps<RangePlan> {
  const cache = new Map<string, ColumnReference | null>();
  const results = new Map(
    input.indicators.filter(({ year }) => year === input.year).map((each) => [each.id, each]),
  );
  const { title, explanation, header, refusal } = labels.formulas;
  const rows: PlannedCell[][] = [];
  for (const indicator of input.catalogue) {
    yield;
    const result = results.get(indicator.id);
    const twin = writeTwin(indicator, result, input, cache);
    rows.push([
      indicator.id,
      result?.value ?? null,
      twin.refusal ? refusal(twin.refusal) : { formula: twin.formula },
    ]);
  }
  return {
    name: formulaNames.sheet,
    title,
    explanation,
    header,
    columnNames: [formulaNames.id, formulaNames.value, formulaNames.twin],
    widths: [12, 16, 90],
    rows,
  };
};
