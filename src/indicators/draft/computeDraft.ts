import { codeCells } from '../../workbook/CellTable';
import { FindingLog } from '../../workbook/FindingLog';
import type { Finding } from '../../workbook/Finding';
import { foldText } from '../../workbook/foldText';
import type { SchoolYear } from '../../workbook/SchoolYear';
import { takeSteps } from '../../workbook/Steps';
import { columnSchema } from '../../workbook/schema';
import type { TableGrid } from '../../workbook/TableGrid';
import { readTable } from '../../workbook/tables/readTable';
import type { WorkbookInput } from '../../workbook/readTables';
import { IndicatorIndex } from '../catalogue/IndicatorIndex';
import { readCatalogue } from '../catalogue/readCatalogue';
import { readEntries } from '../catalogue/readEntries';
import { readMilestones } from '../catalogue/readMilestones';
import { checkBaselines } from '../checks/checkBaselines';
import { resultYears, toResult } from '../computeIndicators';
import { Figures } from '../figures/Figures';
import type { Indicator } from '../Indicator';
import type { IndicatorResult } from '../IndicatorResult';
import { rationalOf } from '../numbers/Rational';
import { judgeIndicator } from '../targets/judgeIndicator';
import { draftKeys, type IndicatorDraft } from './IndicatorDraft';

/** What a draft comes to over the workbook as it was read. */
export interface ComputedDraft {
  /** Null while the draft has no ID. */
  readonly indicator: Indicator | null;
  /** One a school year, ascending; none without an indicator. */
  readonly results: readonly IndicatorResult[];
  /** Everything found about this row, and about what was entered for it. */
  readonly findings: readonly Finding[];
}

/** The workbook as it was read, and the year that is computed. */
export interface DraftSource extends Pick<WorkbookInput, 'tables' | 'settings' | 'lists' | 'year'> {
  /** The indicators of the other rows, so that a name which one of them bears is not taken for this one. */
  readonly others: readonly Indicator[];
}

/**
 * Computes one row of the catalogue as if it stood there, in every year of the plan; nothing else
 * is computed, so that it may be asked for as often as a person types.
 *
 * @param excelRow the row of the sheet that findings name
 */
export const computeDraft = (
  draft: IndicatorDraft,
  excelRow: number,
  { tables, settings, lists, year, others }: DraftSource,
): ComputedDraft => {
  const standing = tables.get('Raditaji');
  const log = new FindingLog();
  const grid: TableGrid = {
    table: 'Raditaji',
    sheet: standing?.sheet ?? '',
    headerRow: excelRow - 1,
    firstColumn: standing?.firstColumn ?? 0,
    header: draftKeys.map((key) => {
      const { lv } = columnSchema('Raditaji', key);
      return standing?.column(lv)?.header ?? lv;
    }),
    cells: codeCells([draftKeys.map((key) => draft[key])]),
    formulas: null,
    merged: null,
  };
  const catalogue = takeSteps(readTable('Raditaji', grid, lists, log));
  if (catalogue === null) return { indicator: null, results: [], findings: log.findings() };

  const withDraft = new Map(tables).set('Raditaji', catalogue);
  const indicators = readCatalogue(withDraft, log);
  const [indicator] = indicators;
  if (indicator === undefined) return { indicator: null, results: [], findings: log.findings() };
  const name = foldText(indicator.name);
  const namesakes = others.filter((other) => foldText(other.name) === name);
  const index = new IndicatorIndex([...namesakes, indicator]);
  const figures = new Figures({
    catalogue,
    tables: withDraft,
    planYears: settings.planYears,
    entries: readEntries(tables.get('Merijumi'), 'Merijumi', index, log),
    history: readEntries(tables.get('Vesture'), 'Vesture', index, log),
    log,
  });
  const judging = {
    figures,
    milestones: readMilestones(tables.get('Starpmerki'), index),
    partialThreshold: rationalOf(settings.partialThreshold),
  };
  const results = resultYears(settings.planYears, year).map((each: SchoolYear) =>
    toResult(
      indicator,
      each,
      figures.of(indicator, each),
      judgeIndicator(indicator, each, judging),
    ),
  );
  checkBaselines(indicators, results, catalogue, log);
  return { indicator, results, findings: log.findings() };
};
