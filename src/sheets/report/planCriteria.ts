import { cell, gap, headerRow, row } from '../pageCells';
import type { PageRow } from '../PagePlan';
import type { SheetInput } from '../SheetInput';
import { planSection, readEntriesOf } from './entries';
import { openTable } from './openTable';
import type { PlannedBlock } from './PlannedBlock';
import type { ReportLabels } from './ReportLabels';

/** One criterion: its level, and a row a result indicator. */
const planCriterion = (
  input: SheetInput,
  name: string,
  number: number,
  { criteria }: ReportLabels,
): PageRow[] => {
  const table = openTable(input, 'Kriteriji', input.year);
  const rows = table.rows.filter((at) => table.text(at, 'criterion') === name);
  const levels = new Set(rows.map((at) => table.text(at, 'level')).filter((text) => text !== ''));
  const { indicator, methods, strengths, needs } = criteria;
  return [
    row(cell(criteria.criterion(number, name), 'subcaption')),
    row(cell(criteria.level, 'total-text'), cell([...levels].join('; '), 'total-text')),
    headerRow([indicator, methods, strengths, needs]),
    ...rows.map((at) =>
      row(
        ...(['indicator', 'methods', 'strengths', 'needs'] as const).map((key) =>
          cell(table.text(at, key)),
        ),
      ),
    ),
    gap,
  ];
};

/** What the school wrote about its observation of lessons, and its conclusions, where it did. */
const planObservation = (input: SheetInput, { criteria }: ReportLabels): PageRow[] =>
  (
    [
      ['Vērošanas mērķi', criteria.observationGoals],
      ['Vērošanas dati', criteria.observationData],
      ['Secinājumi', criteria.conclusions],
    ] as const
  ).flatMap(([section, title]) =>
    readEntriesOf(input, section).length === 0 ? [] : planSection(input, section, title),
  );

/** Plans section 3: each criterion that was assessed with its level and its result indicators. */
export const planCriteria = (input: SheetInput, labels: ReportLabels): PlannedBlock => {
  const table = openTable(input, 'Kriteriji', input.year);
  const names = [...new Set(table.rows.map((at) => table.text(at, 'criterion')))];
  const { caption, indicator, methods, strengths, needs } = labels.criteria;
  const blank = [
    headerRow([indicator, methods, strengths, needs]),
    row(cell(null), cell(null), cell(null), cell(null)),
  ];
  return {
    rows: [
      row(cell(caption, 'caption')),
      ...(names.length === 0
        ? blank
        : names.flatMap((name, index) => planCriterion(input, name, index + 1, labels))),
      ...planObservation(input, labels),
    ],
    footRows: 0,
  };
};
