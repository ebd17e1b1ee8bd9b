import { formatSerialDay } from '../i18n/formatSerialDay';
import { describeCondition } from '../i18n/describeCondition';
import { describePopulation } from '../i18n/describePopulation';
import { formatBareValue, formatPlain, formatTarget, formatValue } from '../i18n/formatValue';
import { type Language, translate } from '../i18n/translate';
import type { FrozenValue } from '../indicators/FrozenValue';
import type { Indicator, Measure } from '../indicators/Indicator';
import type { IndicatorResult, Status } from '../indicators/IndicatorResult';
import { writeTwin } from '../sheets/formulas/writeTwin';
import { statusSigns } from '../sheets/statusMarks';
import type { WorkbookInput } from '../workbook/readTables';
import { formatSchoolYear } from '../workbook/SchoolYear';

/** An indicator in the list of the pane, in the school year that is computed. */
export interface IndicatorItem {
  readonly id: string;
  readonly name: string;
  readonly area: string;
  readonly status: Status;
  /** `✔` */
  readonly sign: string;
  /** `Sasniegts` */
  readonly statusText: string;
  /** `84,89 %`; words to the contrary where there is none. */
  readonly value: string;
  readonly hasValue: boolean;
  /** `≥ 70,00 %`; '' where there is none. */
  readonly target: string;
}

/** One school year of an indicator's trend. */
export interface TrendYear {
  /** `2024./2025.` */
  readonly year: string;
  readonly value: number | null;
  /** The value as people read it. */
  readonly shown: string;
  /** The target in the unit of the value; null for a growth, which is another unit. */
  readonly target: number | null;
  /** It stands frozen in `Vesture`. */
  readonly frozen: boolean;
}

/** An indicator opened into what its value is made of. */
export interface IndicatorDetail extends IndicatorItem {
  readonly goal: string;
  readonly measure: Measure | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** Who is counted, in a sentence. */
  readonly population: string;
  /** The conditions in words; '' where there is none. */
  readonly conditions: { readonly numerator: string; readonly denominator: string };
  /** Sheet whose rows are counted; null where the figure stands as it was entered. */
  readonly sheet: string | null;
  /** How many rows are behind the denominator and, for a share, the numerator. */
  readonly rows: { readonly numerator: number; readonly denominator: number } | null;
  readonly isShare: boolean;
  readonly frozen: boolean;
  readonly baseline: string | null;
  readonly trend: readonly TrendYear[];
  /** The formula that gives the same in Excel; or why there is none. */
  readonly formula: { readonly text: string | null; readonly refusal: string | null };
  readonly responsible: string;
  /** `31.05.2026.`; '' where there is none. */
  readonly deadline: string;
  readonly targetYear: string;
}

const plainOrNull = (value: number | null, language: Language): string | null =>
  value === null ? null : formatPlain(value, language);

export const describeItem = (
  indicator: Indicator,
  result: IndicatorResult,
  language: Language,
): IndicatorItem => ({
  id: indicator.id,
  name: indicator.name,
  area: indicator.area,
  status: result.status,
  sign: statusSigns[result.status],
  statusText: translate(language, `statuses.${result.status}`),
  value: formatBareValue(result, language),
  hasValue: result.value !== null,
  target: formatTarget(indicator, result, language) ?? '',
});

/** A value in the unit of another result, for baselines. */
const showBaseline = (result: IndicatorResult, language: Language): string | null =>
  result.baseline === null
    ? null
    : formatBareValue(
        { ...result, value: result.baseline, numerator: null, denominator: null },
        language,
      );

/**
 * Everything that the pane shows of one indicator.
 *
 * @param values of that indicator, one a school year: what was frozen before, and its results
 * @param result the one of the school year that is computed
 */
export const describeIndicator = (
  indicator: Indicator,
  result: IndicatorResult,
  values: readonly (IndicatorResult | FrozenValue)[],
  input: WorkbookInput,
  language: Language,
): IndicatorDetail => {
  const { population } = result;
  const isEntered = population.entered.length > 0 && result.rows.whole.length === 0;
  const isCounted = !isEntered && population.sheet !== null;
  const isGrowth = indicator.comparison?.startsWith('growth') ?? false;
  const twin = writeTwin(indicator, result, input);
  return {
    ...describeItem(indicator, result, language),
    value: formatValue(result, language),
    goal: indicator.goal,
    measure: indicator.measure,
    numerator: plainOrNull(result.numerator, language),
    denominator: plainOrNull(result.denominator, language),
    population: describePopulation(result, language),
    conditions: {
      numerator: describeCondition(population.part, language),
      denominator: describeCondition(population.whole, language),
    },
    sheet: isCounted ? population.sheet : null,
    rows: isCounted
      ? { numerator: result.rows.part.length, denominator: result.rows.whole.length }
      : null,
    isShare: population.isShare,
    frozen: result.frozen,
    baseline: showBaseline(result, language),
    trend: [...values]
      .sort((a, b) => a.year - b.year)
      .map((each) => ({
        year: formatSchoolYear(each.year),
        value: each.value,
        shown: formatBareValue(each, language),
        target: isGrowth || !('target' in each) ? null : each.target,
        frozen: each.frozen,
      })),
    formula: twin.refusal
      ? {
          text: null,
          refusal: translate(language, `formulas.refusals.${twin.refusal.reason}`, {
            field: twin.refusal.field,
          }),
        }
      : { text: twin.formula, refusal: null },
    responsible: indicator.responsible,
    deadline: indicator.deadline === null ? '' : formatSerialDay(indicator.deadline, language),
    targetYear: indicator.targetYear === null ? '' : formatSchoolYear(indicator.targetYear),
  };
};
