import type { RangePlan } from '../RangePlan';
import type { SheetInput } from '../SheetInput';
import type { SheetLabels } from '../SheetLabels';
import type { PlannedCell } from '../SheetPlan';
import type { ColumnReference } from './ColumnReference';
import { formulaNames } from './rowFormulas';
import { writeTwin } from './writeTwin';

/**
 * Plans the hidden sheet of formulas: a row an indicator, with our value of the year that is computed
 * and the formula that gives it, or the words that say why there is none.
 */
export const planFormulas = (input: SheetInput, labels: SheetLabels): RangePlan => {
  const cache = new Map<string, ColumnReference | null>();
  const results = new Map(
    input.indicators.filter(({ year }) => year === input.year).map((each) => [each.id, each]),
  );
  const { title, explanation, header, refusal } = labels.formulas;
  return {
    name: formulaNames.sheet,
    title,
    explanation,
    header,
    columnNames: [formulaNames.id, formulaNames.value, formulaNames.twin],
    widths: [12, 16, 90],
    rows: input.catalogue.map((indicator): PlannedCell[] => {
      const result = results.get(indicator.id);
      const twin = writeTwin(indicator, result, input, cache);
      return [
        indicator.id,
        result?.value ?? null,
        twin.refusal ? refusal(twin.refusal) : { formula: twin.formula },
      ];
    }),
  };
};
