import type { Indicator } from '../../indicators/Indicator';
import type { IndicatorResult, Status } from '../../indicators/IndicatorResult';
import { foldText } from '../../workbook/foldText';
import { targetFormat, valueFormat } from '../numberFormats';
import { cell, countingNobody, headerRow, row, showing } from '../pageCells';
import type { CellRole, PageRow } from '../PagePlan';
import type { SheetInput } from '../SheetInput';
import type { SheetLabels } from '../SheetLabels';
import { statusSigns } from '../statusMarks';
import { targetCell } from '../targetCell';
import type { PlannedBlock } from './PlannedBlock';

/** What the area of section 4's indicators is called, in part. */
const qualityWords = ['kvalitātes rādītāj', 'quality indicator'];

const statusRoles: Readonly<Record<Status, CellRole>> = {
  ...{ met: 'good', 'on-track': 'good' },
  ...{ 'partly-met': 'fair', behind: 'fair', 'not-met': 'poor' },
  ...{ 'no-data': 'neutral', 'not-applicable': 'neutral', 'no-target': 'neutral' },
};

/**
 * The indicators of section 4: those whose area bears its name, or, where the school has no such
 * area, all that have a target and serve no priority of the plan.
 */
export const findQualityIndicators = (catalogue: readonly Indicator[]): readonly Indicator[] => {
  const named = catalogue.filter(({ area }) =>
    qualityWords.some((word) => foldText(area).includes(word)),
  );
  if (named.length > 0) return named;
  return catalogue.filter(
    ({ comparison, priorities }) => comparison !== null && priorities.length === 0,
  );
};

const planIndicator = (
  indicator: Indicator,
  result: IndicatorResult,
  number: number,
  input: SheetInput,
  labels: SheetLabels,
): PageRow => {
  const { declared } = labels.report.quality;
  const { id, year } = result;
  const figures = [labels.value(result), declared(result)].filter((text) => text !== null);
  return row(
    cell(`${number}. ${indicator.name}`),
    cell(indicator.goal),
    cell(input.comments.get(indicator.id) ?? ''),
    cell(figures.join('\n')),
    countingNobody(
      cell(targetCell(indicator, result.target, labels), 'number', targetFormat(indicator, labels)),
    ),
    showing(cell(result.value, 'number', valueFormat(indicator.unit, labels)), {
      ...{ id, year, part: 'value' },
    }),
    showing(
      cell(
        `${statusSigns[result.status]} ${labels.status(result.status)}`,
        statusRoles[result.status],
      ),
      { id, year, part: 'status' },
    ),
  );
};

/** Plans section 4: the quality indicators with target, actual, status and the staff's words. */
export const planQuality = (input: SheetInput, labels: SheetLabels): PlannedBlock => {
  const { caption, indicator, goal, result, figure, target, actual, status } =
    labels.report.quality;
  const results = new Map(
    input.indicators.filter(({ year }) => year === input.year).map((each) => [each.id, each]),
  );
  const lines = findQualityIndicators(input.catalogue).flatMap((each, index) => {
    const found = results.get(each.id);
    return found === undefined ? [] : [planIndicator(each, found, index + 1, input, labels)];
  });
  return {
    rows: [
      row(cell(caption, 'caption')),
      headerRow([indicator, goal, result, figure, target, actual, status]),
      ...lines,
    ],
    footRows: 0,
  };
};
