import type { FindingLog } from '../../workbook/FindingLog';
import { formatSchoolYear, type SchoolYear } from '../../workbook/SchoolYear';
import type { Figure } from '../figures/Figure';
import type { Figures } from '../figures/Figures';
import type { Indicator } from '../Indicator';
import { roundNumber, roundRational } from '../roundRatio';

/**
 * Finds figures that staff declared and that differ from what their own tables give: another
 * numerator, another denominator, or, where only a value was typed, another value when rounded as
 * it was typed. A declared figure that nothing can be held against is no finding.
 */
export const checkDeclaredFigures = (
  catalogue: readonly Indicator[],
  years: readonly SchoolYear[],
  figures: Figures,
  log: FindingLog,
): void => {
  for (const indicator of catalogue) {
    for (const year of years) {
      const figure = figures.of(indicator, year);
      const { declared, frozen } = figure;
      if (!declared || frozen) continue;
      const { id, name } = indicator;
      const params = { id, name, year: formatSchoolYear(year) };
      const ratios = compareRatios(figure);
      if (ratios) {
        log.add('warning', 'declared-differs', declared.place, null, { ...params, ...ratios });
        continue;
      }
      const values = compareValues(figure, indicator);
      if (values) {
        log.add('warning', 'declared-value-differs', declared.place, null, {
          ...params,
          ...values,
        });
      }
    }
  }
};

type Differences = Readonly<Record<string, string | number>>;

/** Null when nothing differs, or there is nothing to compare. */
const compareRatios = ({ declared, measured }: Figure): Differences | null => {
  const { numerator, denominator } = measured;
  if (!declared || numerator === null || denominator === null) return null;
  if (declared.numerator === null || declared.denominator === null) return null;
  if (declared.numerator === numerator && declared.denominator === denominator) return null;
  return {
    declaredNumerator: declared.numerator,
    declaredDenominator: declared.denominator,
    numerator,
    denominator,
  };
};

const compareValues = ({ declared, measured }: Figure, { unit }: Indicator): Differences | null => {
  if (!declared || declared.value === null || measured.exact === null) return null;
  const hasRatio = declared.numerator !== null && declared.denominator !== null;
  if (hasRatio && measured.numerator !== null) return null;
  const scale = unit === 'share' ? 100 : 1;
  const decimals = decimalsOf(Number(roundNumber(declared.value, 10, scale)));
  const typed = roundNumber(declared.value, decimals, scale);
  const computed = roundRational(measured.exact, decimals, scale);
  if (typed === computed) return null;
  const sign = unit === 'share' ? ' %' : '';
  return {
    declared: Number(typed),
    computed: Number(roundRational(measured.exact, Math.max(decimals, 2), scale)),
    sign,
  };
};

/** Digits behind the point. */
const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;
