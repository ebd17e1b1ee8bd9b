import { computedMeasure } from '../../indicators/figures/prepareIndicator';
import type { Indicator } from '../../indicators/Indicator';
import type { IndicatorResult } from '../../indicators/IndicatorResult';
import { findTable } from '../../indicators/catalogue/findTable';
import type { SheetInput } from '../SheetInput';
import type { ColumnReference } from './ColumnReference';
import { refuseTwin, type Twin } from './Twin';
import { createContext } from './TwinContext';
import { writeComputed } from './writeComputed';
import { writeEntered } from './writeEntered';

/** Excel's limit for a formula is 8,192 characters. */
const longestFormula = 8000;

/**
 * Writes the formula that gives an indicator's value in a school year without the add-in, over the
 * same tables and in Excel's own functions (en-US, structured references).
 *
 * A formula is offered only if, over the cells as they stand, it takes the very rows that we counted
 * and comes to our value: spellings that Excel understands otherwise than we do make a refusal.
 *
 * @param cache columns that were referred to before, for indicators of one workbook
 */
export const writeTwin = (
  indicator: Indicator,
  result: IndicatorResult | undefined,
  { tables, settings, scales }: Pick<SheetInput, 'tables' | 'settings' | 'scales'>,
  cache: Map<string, ColumnReference | null> = new Map(),
): Twin => {
  if (result === undefined || result.value === null) return refuseTwin('no-value');
  const { years } = result.population;
  const contextOf = (table: Parameters<typeof createContext>[0]['table']) =>
    createContext({ tables, settings, scales, table, years }, cache);

  const measure = computedMeasure(indicator);
  const found = measure === null ? null : findTable(indicator.table, tables);
  const computed =
    measure !== null && found?.kind === 'found'
      ? writeComputed(indicator, measure, result, contextOf(found.table))
      : null;
  const entries = tables.get('Merijumi');
  const isEntered = indicator.measure === 'manual' || indicator.measure === 'yes-no';
  const twin =
    isEntered && entries && (computed === null || computed.refusal)
      ? writeEntered(indicator, result, contextOf(entries))
      : computed;
  if (twin?.refusal !== null && result.frozen) return refuseTwin('frozen');
  if (twin === null) return refuseTwin('no-value');
  if (twin.refusal) return twin;
  if (twin.formula.length > longestFormula) return refuseTwin('too-long');
  const tolerance = 1e-12 * Math.max(1, Math.abs(result.value));
  return Math.abs(twin.value - result.value) <= tolerance
    ? twin
    : refuseTwin(result.frozen ? 'frozen' : 'spelling');
};
