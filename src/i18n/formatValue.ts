import type { Indicator } from '../indicators/Indicator';
import type { IndicatorResult, Unit } from '../indicators/IndicatorResult';
import { roundNumber, roundRatio } from '../indicators/roundRatio';
import { type Language, translate } from './translate';

const separators: Readonly<Record<Language, string>> = { lv: ',', en: '.' };

/** A decimal text with the language's separator. */
const localise = (decimal: string, language: Language): string =>
  decimal.replace('.', separators[language]);

const percentage = (decimal: string, language: Language): string =>
  translate(language, 'sheets.percentage', { number: localise(decimal, language) });

/** A whole number without decimals, any other with two: a sum of workloads may have either. */
export const formatPlain = (value: number, language: Language): string =>
  localise(roundNumber(value, Number.isInteger(value) ? 0 : 2), language);

const formatNumber = (value: number, unit: Unit, language: Language): string => {
  switch (unit) {
    case 'share':
      return percentage(roundNumber(value, 2, 100), language);
    case 'yes-no':
      return translate(language, value === 1 ? 'sheets.yes' : 'sheets.no');
    case 'count':
      return formatPlain(value, language);
    case 'number':
      return localise(roundNumber(value, 2), language);
  }
};

/**
 * A value as people read it, without what it is made of: `84,89 %`.
 *
 * Shares with a whole numerator and denominator are rounded from these, half-up.
 */
export const formatBareValue = (
  result: Pick<IndicatorResult, 'value' | 'unit' | 'numerator' | 'denominator'>,
  language: Language,
): string => {
  const { value, unit, numerator, denominator } = result;
  if (value === null) return translate(language, 'sheets.noValue');
  const isExact = unit === 'share' && Number.isInteger(numerator) && Number.isInteger(denominator);
  if (isExact && numerator !== null && denominator !== null && denominator !== 0) {
    return percentage(roundRatio(numerator, denominator, 2, 100), language);
  }
  return formatNumber(value, unit, language);
};

/** A value with what it is made of, where that is worth reading: `84,89 % (118 no 139)`. */
export const formatValue = (result: IndicatorResult, language: Language): string => {
  const { unit, numerator, denominator } = result;
  const share = formatBareValue(result, language);
  if (result.value === null || unit !== 'share' || numerator === null || denominator === null) {
    return share;
  }
  return translate(language, 'sheets.share', {
    share,
    numerator: formatPlain(numerator, language),
    denominator: formatPlain(denominator, language),
  });
};

/** A ratio of counts as a percentage, with what it is made of: `84,89 % (118 no 139)`. */
export const formatRatio = (numerator: number, denominator: number, language: Language): string =>
  translate(language, 'sheets.share', {
    share: percentage(roundRatio(numerator, denominator, 2, 100), language),
    numerator: formatPlain(numerator, language),
    denominator: formatPlain(denominator, language),
  });

const signs = { '>=': '≥', '<=': '≤', '=': '=' } as const;

/** The target of the year as people read it: `≥ 70,00 %`, `pieaug`; null when there is none. */
export const formatTarget = (
  { comparison }: Indicator,
  { target, unit }: IndicatorResult,
  language: Language,
): string | null => {
  if (comparison === 'increase') return translate(language, 'sheets.increase');
  if (comparison === 'yes') return translate(language, 'sheets.yes');
  if (comparison === null || target === null) return null;
  if (comparison === 'growth-relative' || comparison === 'growth-points') {
    return translate(language, 'sheets.growth', {
      target: formatNumber(target, 'share', language),
    });
  }
  return `${signs[comparison]} ${formatNumber(target, unit, language)}`;
};
